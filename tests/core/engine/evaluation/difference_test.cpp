// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/difference.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

OneShotResult hitting(std::vector<double> hits) {
    OneShotResult result;
    result.hits = std::move(hits);
    return result;
}

/// A same and a different pair of each of 30 characters; of the first `wrong` characters both are told wrong.
std::vector<JudgedPair> judgedWith(std::uint32_t wrong) {
    std::vector<JudgedPair> pairs;
    for (std::uint32_t c = 0; c < 30; ++c) {
        pairs.push_back({0, 1, c, c, 0, 0.5, c >= wrong});
        pairs.push_back({0, 1, c, (c + 1) % 30, 0, 0.5, c < wrong});
    }
    return pairs;
}

TEST(AccuracyGain, IsThatOfTheSecondOverTheFirst) {
    const Measured gain = accuracyGain(judgedWith(15), judgedWith(6), 1);
    EXPECT_NEAR(gain.value, 0.3, 1e-12);
    ASSERT_TRUE(gain.interval);
    EXPECT_GT(gain.interval->low, 0);
    EXPECT_LT(gain.interval->high, 0.6);
}

TEST(AccuracyGain, OfTheSameVerdictsMayBeAsMuchAsSoFewOfThemDoNotShow) {
    const Measured ofPairs = accuracyGain(judgedWith(10), judgedWith(10), 1),
                   ofTrials = accuracyGain(hitting({1, 1, 1, 0}), hitting({1, 1, 1, 0}));
    EXPECT_EQ(ofPairs.value, 0);
    EXPECT_EQ(ofTrials.value, 0);
    EXPECT_NEAR(ofPairs.interval->high, 0.06, 0.01) << "60 pairs";
    EXPECT_EQ(ofPairs.interval->low, -ofPairs.interval->high);
    EXPECT_NEAR(ofTrials.interval->high, 0.49, 0.01) << "4 trials";
}

TEST(AccuracyGain, OfTrialsHasTheIntervalOfPairedDifferences) {
    const Measured gain = accuracyGain(hitting({0, 0, 1, 1}), hitting({1, 0, 1, 1}));
    EXPECT_DOUBLE_EQ(gain.value, 0.25);
    EXPECT_NEAR(gain.interval->high - gain.value, 1.96 * 0.25, 1e-12) << "standard deviation 0.5, of 4";
}

}  // namespace
}  // namespace twinsight
