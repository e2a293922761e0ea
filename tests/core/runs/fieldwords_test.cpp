// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/fieldwords.h"

#include <gtest/gtest.h>

#include <limits>

namespace twinsight {
namespace {

TEST(PlainNumber, HasNoExponentInEverydayUse) {
    EXPECT_EQ(plainNumber(1e-7), "0.0000001");
    EXPECT_EQ(plainNumber(2147483647), "2147483647");
    EXPECT_EQ(plainNumber(0.1), "0.1");
    EXPECT_EQ(plainNumber(0), "0");
    EXPECT_EQ(plainNumber(1e300), "1e+300");
    EXPECT_EQ(plainNumber(std::numeric_limits<double>::quiet_NaN()), "nan");
}

TEST(RangeAndDefault, NameUnitRangeAndWhatIsTakenOtherwise) {
    EXPECT_EQ(rangeAndDefault(trainingField("minutes")), "(from 0 to 100000 minutes; 10 if left out)");
    EXPECT_EQ(rangeAndDefault(trainingField("seed")), "(from 0 to 2147483647; 1 if left out)");
    EXPECT_EQ(rangeAndDefault(trainingField("backbone")), "(compact if left out)");
    EXPECT_EQ(rangeAndDefault(trainingField("amp")), "(on if left out)");
    EXPECT_EQ(rangeAndDefault(trainingField("init")), "(strokes if left out)");
}

}  // namespace
}  // namespace twinsight
