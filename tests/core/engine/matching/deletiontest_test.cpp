// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/deletiontest.h"

#include <gtest/gtest.h>

#include <vector>

namespace twinsight {
namespace {

const std::vector<double> kAroundFive(20, 4.95);

TEST(DeletionTest, HoldsWhenTheMarkedInkCountsForMore) {
    EXPECT_TRUE(deletionTestOf(5, 2, kAroundFive, 1).holds);
    EXPECT_TRUE(deletionTestOf(-5, -2, std::vector<double>(20, -4.9), -1).holds);
}

TEST(DeletionTest, DoesNotHoldWhereTheScoreGoesTheWrongWay) {
    EXPECT_FALSE(deletionTestOf(5, 6, kAroundFive, 1).holds);
    EXPECT_FALSE(deletionTestOf(5, 2, kAroundFive, -1).holds);
}

TEST(DeletionTest, DoesNotHoldAtSaturationWhereTheScoreHardlyMoves) {
    const DeletionTest test = deletionTestOf(5.11, 5.15, std::vector<double>(20, 5.1), -1);
    EXPECT_NEAR(test.marked, 0.994, 0.0005);
    EXPECT_NEAR(test.random, 0.994, 0.0005);
    EXPECT_FALSE(test.holds);
    EXPECT_TRUE(deletionTestOf(5.11, 5.4, std::vector<double>(20, 5.1), -1).holds);
}

TEST(DeletionTest, DoesNotHoldWhenRandomInkCountsForNearlyAsMuch) {
    EXPECT_FALSE(deletionTestOf(5, 2, std::vector<double>(20, 2.1), 1).holds);
}

TEST(DeletionTest, OneDrawOfTwentyMayCountForMore) {
    std::vector<double> draws = kAroundFive;
    draws[0] = 1;
    EXPECT_TRUE(deletionTestOf(5, 2, draws, 1).holds);
    draws[1] = 1;
    EXPECT_FALSE(deletionTestOf(5, 2, draws, 1).holds);
}

TEST(DeletionTest, TellsTheMeanOfTheDrawsInLogOdds) {
    EXPECT_NEAR(deletionTestOf(3, 0, std::vector<double>{-1, 1}, 1).random, 0.5, 1e-12);
}

}  // namespace
}  // namespace twinsight
