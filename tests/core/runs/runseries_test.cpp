// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runseries.h"

#include <gtest/gtest.h>

#include <limits>

namespace twinsight {
namespace {

TrainingEvent batch(std::int64_t step, double loss) {
    return {100.0 + double(step),
            BatchDone{.step = step, .epoch = 1, .loss = loss, .seconds = 2.0 * double(step)}};
}

TrainingEvent epoch(std::int64_t number, std::int64_t step, bool best = false) {
    return {200, EpochDone{.epoch = number,
                           .step = step,
                           .validationLoss = 2.5,
                           .validationAccuracy = 0.1 * double(number),
                           .best = best}};
}

TrainingEvent started(std::int64_t step, std::int64_t stepsPerEpoch = 10) {
    return {0, RunStarted{.device = "cpu", .stepsPerEpoch = stepsPerEpoch, .step = step}};
}

std::vector<double> values(const RunSeries& series, Quantity quantity) {
    std::vector<double> values;
    for (const RunPoint& point : series.of(quantity)) values.push_back(point.value);
    return values;
}

using Values = std::vector<double>;

TEST(RunSeries, PutsABatchAtItsStepEpochAndTimes) {
    RunSeries series;
    series.append({started(0), batch(5, 0.7)});
    const RunPoint point = series.of(Quantity::BatchLoss).at(0);
    EXPECT_EQ(point.at(Along::Step), 5);
    EXPECT_EQ(point.at(Along::Epoch), 0.5);
    EXPECT_EQ(point.at(Along::Time), 10);
    EXPECT_EQ(point.at(Along::Clock), 105);
}

TEST(RunSeries, LeavesOutWhatIsNoNumberOrNotKnown) {
    RunSeries series;
    series.append({batch(1, std::numeric_limits<double>::quiet_NaN()), batch(2, 3)});
    EXPECT_EQ(values(series, Quantity::BatchLoss), Values{3});
    EXPECT_TRUE(series.of(Quantity::Memory).empty());
    EXPECT_TRUE(series.of(Quantity::Speed).empty());
}

TEST(RunSeries, HasNoOneShotAccuracyWhereItIsNotMeasured) {
    RunSeries series;
    series.append({batch(10, 4), epoch(1, 10)});
    EXPECT_EQ(series.of(Quantity::ValidationAccuracy).size(), 1u);
    EXPECT_TRUE(series.of(Quantity::OneShotAccuracy).empty());
}

TEST(RunSeries, ForgetsWhatAResumedRunDoesAgain) {
    RunSeries series;
    series.append({started(0), batch(1, 4), epoch(1, 1, true), batch(2, 2), epoch(2, 2, true), batch(3, 8)});
    EXPECT_EQ(series.best(Quantity::ValidationAccuracy)->step, 2);
    const int cuts = series.cuts();
    series.append({started(1), batch(2, 5)});
    EXPECT_EQ(values(series, Quantity::BatchLoss), (Values{4, 5}));
    EXPECT_EQ(series.epochs().size(), 1u);
    EXPECT_EQ(series.best(Quantity::ValidationAccuracy)->step, 1);
    EXPECT_GT(series.cuts(), cuts);
}

TEST(RunSeries, RunsOnWhenTheClockIsPutBack) {
    RunSeries series;
    series.append({batch(5, 4), batch(2, 3), batch(6, 2)});
    std::vector<double> times;
    for (const RunPoint& point : series.of(Quantity::BatchLoss)) times.push_back(point.at(Along::Clock));
    EXPECT_EQ(times, (Values{105, 105, 106}));
}

TEST(RunSeries, CutsNothingWhenARunGoesOnWhereItWas) {
    RunSeries series;
    series.append({started(0), batch(1, 4)});
    const int cuts = series.cuts();
    series.append({started(1), batch(2, 3)});
    EXPECT_EQ(series.cuts(), cuts);
    EXPECT_EQ(values(series, Quantity::BatchLoss), (Values{4, 3}));
}

TEST(RunSeries, HasWhatARunStoppedInItsFirstEpochCameTo) {
    const TrainingEvent end{0,
                            Finished{.step = 40, .stopped = true, .accuracy = 0.7, .oneShotAccuracy = 0.4}};
    RunSeries series;
    series.append({started(0, 100), batch(40, 4), end});
    EXPECT_EQ(series.of(Quantity::ValidationAccuracy).at(0).epoch, 0.4);
    EXPECT_EQ(values(series, Quantity::OneShotAccuracy), Values{0.4});
    RunSeries whole;  // the best epoch's figures are no news
    whole.append({batch(40, 4), epoch(1, 100), end});
    EXPECT_EQ(whole.of(Quantity::ValidationAccuracy).size(), 1u);
}

}  // namespace
}  // namespace twinsight
