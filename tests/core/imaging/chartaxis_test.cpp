// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/chartaxis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace twinsight {
namespace {

using ::testing::DoubleEq;
using ::testing::ElementsAre;

std::vector<std::string> labelsOf(const ChartAxis& axis) {
    std::vector<std::string> labels;
    for (const double tick : axis.ticks()) labels.push_back(axis.label(tick));
    return labels;
}

TEST(ChartAxis, HasTicksAtRoundNumbersAroundWhatItHolds) {
    EXPECT_THAT(labelsOf(axisFor(0.13, 0.57, 5)), ElementsAre("0.1", "0.2", "0.3", "0.4", "0.5", "0.6"));
    EXPECT_THAT(labelsOf(axisFor(71.3, 97.2, 5)), ElementsAre("70", "80", "90", "100"));
    EXPECT_THAT(labelsOf(axisFor(0, 1234, 6)), ElementsAre("0", "500", "1000", "1500"));
    EXPECT_THAT(labelsOf(axisFor(-0.03, 0.05, 4)),
                ElementsAre("-0.04", "-0.02", "0.00", "0.02", "0.04", "0.06"));
}

TEST(ChartAxis, EndsAtWhatItHoldsWhereThatIsRound) {
    const ChartAxis axis = axisFor(0.3, 0.7, 4);  // 0.3 / 0.1 is a little less than 3
    EXPECT_THAT(axis.ticks(),
                ElementsAre(DoubleEq(0.3), DoubleEq(0.4), DoubleEq(0.5), DoubleEq(0.6), DoubleEq(0.7)));
}

TEST(ChartAxis, StepsOverWholeNumbersOnly) {
    EXPECT_THAT(labelsOf(axisFor(1, 3, 9, 1)), ElementsAre("1", "2", "3"));
    EXPECT_THAT(labelsOf(axisFor(1, 1, 9, 1)), ElementsAre("0", "1"));
}

TEST(ChartAxis, MakesRoomBelowASingleValue) {
    EXPECT_THAT(labelsOf(axisFor(0, 0, 5)), ElementsAre("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"));
    const ChartAxis axis = axisFor(100, 100, 5);
    EXPECT_LT(axis.from, 100);
    EXPECT_EQ(axis.to, 100);
}

TEST(ChartAxis, TellsWhereAValueLies) {
    const ChartAxis axis = axisFor(10, 20, 5);
    EXPECT_EQ(axis.share(10), 0);
    EXPECT_EQ(axis.share(15), 0.5);
    EXPECT_EQ(axis.share(20), 1);
}

TEST(ChartAxis, NamesVeryLargeAndSmallNumbersShortly) {
    EXPECT_THAT(labelsOf(axisFor(0, 3e12, 3)), ElementsAre("0", "1e+12", "2e+12", "3e+12"));
    EXPECT_THAT(labelsOf(axisFor(0, 2e-7, 2)), ElementsAre("0", "1e-07", "2e-07"));
}

TEST(ChartAxis, HoldsAnythingDrawable) {
    const double values[] = {-9e99, -1, -1e-300, 0, 1e-300, 1e-9, 1, 1 + 1e-12, 1e15, 9e99};
    for (const double low : values)
        for (const double high : values) {
            if (low > high) continue;
            SCOPED_TRACE(std::to_string(low) + " to " + std::to_string(high));
            const ChartAxis axis = axisFor(low, high, 5);
            EXPECT_GE(axis.share(low), -1e-6);
            EXPECT_LE(axis.share(high), 1 + 1e-6);
            EXPECT_GE(axis.ticks().size(), 2u);
            EXPECT_LE(axis.ticks().size(), 9u);
        }
}

TEST(ChartAxis, LeavesOutWhatIsNoNumber) {
    EXPECT_TRUE(isDrawable(-3));
    EXPECT_FALSE(isDrawable(std::nan("")));
    EXPECT_FALSE(isDrawable(std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(isDrawable(1e300));
}

}  // namespace
}  // namespace twinsight
