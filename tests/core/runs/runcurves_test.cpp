// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runcurves.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/runs/madeup.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::appendEvents;
using ::testing::DoubleEq;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using testing::TemporaryFolder;

const EpochDone kFirst{.epoch = 1,
                       .trainingLoss = 4,
                       .trainingAccuracy = 0.75,
                       .validationLoss = 3,
                       .validationAccuracy = 0.5,
                       .oneShotAccuracy = 0.25};
const EpochDone kSecond{.epoch = 2, .trainingLoss = 2, .validationLoss = 2.5};

auto isPoint(double x, double y) {
    return ::testing::AllOf(Field(&ChartPoint::x, DoubleEq(x)), Field(&ChartPoint::y, DoubleEq(y)));
}

TEST(RunCurves, AreTheLossesAndTheAccuraciesInPercent) {
    const auto charts = runCurves(std::vector{kFirst, kSecond});
    ASSERT_EQ(charts.size(), 2u);
    ASSERT_EQ(charts[0].series.size(), 2u);
    EXPECT_THAT(charts[0].series[0].points, ElementsAre(isPoint(1, 4), isPoint(2, 2)));
    EXPECT_THAT(charts[0].series[1].points, ElementsAre(isPoint(1, 3), isPoint(2, 2.5)));
    ASSERT_EQ(charts[1].series.size(), 3u);
    for (const std::size_t i : {0, 1, 2})
        EXPECT_THAT(charts[1].series[i].points.front(), isPoint(1, 75 - 25.0 * i));
}

TEST(RunCurves, LeaveOutWhatWasNeverMeasured) {
    EpochDone epoch = kFirst;
    epoch.oneShotAccuracy = 0;
    EXPECT_EQ(runCurves(std::vector{epoch})[1].series.size(), 2u);
}

TEST(RunCurves, HaveAnEpochForEachTickAtLeast) {
    for (const LineChart& chart : runCurves(std::vector{kFirst, kSecond})) EXPECT_EQ(chart.leastStepX, 1);
}

TEST(RunCurves, ComeFromARunsEvents) {
    const TemporaryFolder run;
    appendEvents(run.path(), {RunStarted{}, BatchDone{}, kFirst, Checkpoint{}, BatchDone{}, kSecond});
    EXPECT_THAT(epochsOf(run.path()), ElementsAre(Field(&EpochDone::epoch, 1), Field(&EpochDone::epoch, 2)));
}

TEST(RunCurves, OfARunWithoutAnEpochAreEmptyAndCanBeDrawn) {
    const TemporaryFolder run;
    EXPECT_THAT(epochsOf(run.path()), IsEmpty());
    EXPECT_EQ(drawRunCurves({}).width, 1000);
    EXPECT_EQ(drawRunCurves({}).height, 700);
}

}  // namespace
}  // namespace twinsight
