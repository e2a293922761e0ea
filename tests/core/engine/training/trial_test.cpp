// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trial.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TEST(BestBatch, IsTheSmallestOfThoseThatAreAboutAsFastAsTheFastest) {
    EXPECT_EQ(bestBatch({{40, 200}, {80, 300}, {160, 304}}).characters, 80);
    EXPECT_EQ(bestBatch({{40, 200}, {80, 203}}).characters, 40);
    EXPECT_EQ(bestBatch({{40, 200}, {80, 100}}).characters, 40);
    EXPECT_EQ(bestBatch({}).characters, 0);
}

}  // namespace
}  // namespace twinsight
