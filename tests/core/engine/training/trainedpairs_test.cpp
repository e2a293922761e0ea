// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trainedpairs.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

/// Drawings 10, 11, 12 are of the first character, 20 and 21 of the second.
const Batch kBatch = {{10, 0, 0, 0}, {11, 0, 0, 0}, {12, 0, 0, 0}, {20, 1, 1, 0}, {21, 1, 1, 0}};

/// Likenesses of these five; 12 is unlike its own and like the second character.
std::vector<float> odd12() {
    return {9,  5,  -4, -3, -3,  //
            5,  9,  -5, -3, -3,  //
            -4, -5, 9,  4,  6,   //
            -3, -3, 4,  9,  5,   //
            -3, -3, 6,  5,  9};
}

TEST(TrainedPairs, TheDrawingThatIsUnlikeItsOwnComesFirst) {
    TrainedPairs pairs;
    pairs.take(kBatch, odd12());
    const auto same = pairs.worst(true, 10), different = pairs.worst(false, 10);
    ASSERT_FALSE(same.empty());
    EXPECT_EQ(same[0].a, 12u);
    EXPECT_EQ(same[0].b, 11u);  // the least like it
    EXPECT_EQ(same[0].logit, -5);
    EXPECT_EQ(different[0].a, 12u);
    EXPECT_EQ(different[0].b, 21u);  // the most like it
}

TEST(TrainedPairs, EachPairStandsThereOnce) {
    TrainedPairs pairs;
    pairs.take(kBatch, odd12());
    const auto different = pairs.worst(false, 10);
    EXPECT_EQ(different.size(), 4u);  // 12 and 21 have named each other
    EXPECT_EQ(pairs.worst(false, 1).size(), 1u);
}

TEST(TrainedPairs, OneBatchThatWasOddDoesNotOutweighMany) {
    TrainedPairs pairs;
    for (int i = 0; i < 10; ++i) pairs.take({{1, 0, 0, 0}, {2, 0, 0, 0}}, std::vector<float>{9, 8, 8, 9});
    for (int i = 0; i < 10; ++i) pairs.take({{3, 0, 0, 0}, {4, 0, 0, 0}}, std::vector<float>{9, -1, -1, 9});
    pairs.take({{1, 0, 0, 0}, {2, 0, 0, 0}}, std::vector<float>{9, -3, -3, 9});
    EXPECT_EQ(pairs.worst(true, 10)[0].a, 3u);
}

TEST(TrainedPairs, WhatWasTurnedOtherwiseIsNoPair) {
    TrainedPairs pairs;
    pairs.take({{1, 0, 0, 0}, {2, 1, 0, 1}, {3, 2, 1, 2}}, std::vector<float>(9, 5));
    EXPECT_TRUE(pairs.worst(true, 10).empty());
    EXPECT_TRUE(pairs.worst(false, 10).empty());
}

TEST(TrainedPairs, ADrawingIsNoPairWithItself) {
    TrainedPairs pairs;
    pairs.take({{1, 0, 0, 0}, {1, 0, 0, 0}}, std::vector<float>(4, 5));
    EXPECT_TRUE(pairs.worst(true, 10).empty());
}

}  // namespace
}  // namespace twinsight
