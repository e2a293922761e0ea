// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/difference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace twinsight {
namespace {

OneShotResult hitting(std::vector<double> hits) {
    OneShotResult result;
    result.hits = std::move(hits);
    return result;
}

/// A trial for each of 40 characters; the first `hits` are hit.
OneShotResult hittingFirst(std::size_t hits) {
    std::vector<double> all(40, 0.0);
    std::fill_n(all.begin(), hits, 1.0);
    return hitting(all);
}

/// 0, 1, ... : each trial asks for another character.
std::vector<std::uint32_t> characters(std::uint32_t count) {
    std::vector<std::uint32_t> list(count);
    std::iota(list.begin(), list.end(), 0u);
    return list;
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
                   ofTrials = accuracyGain(hittingFirst(30), hittingFirst(30), characters(40), 1);
    EXPECT_EQ(ofPairs.value, 0);
    EXPECT_EQ(ofTrials.value, 0);
    EXPECT_NEAR(ofPairs.interval->high, 0.080, 0.001) << "30 pairs of each kind";
    EXPECT_EQ(ofPairs.interval->low, -ofPairs.interval->high);
    EXPECT_NEAR(ofTrials.interval->high, 0.088, 0.001) << "40 trials";
}

TEST(AccuracyGain, OfTrialsHasTheIntervalOfPairedDifferences) {
    const Measured gain = accuracyGain(hittingFirst(20), hittingFirst(30), characters(40), 1);
    EXPECT_DOUBLE_EQ(gain.value, 0.25);
    const double reach = 1.96 * std::sqrt(0.25 * 0.75 / 40);
    EXPECT_NEAR(gain.interval->low, gain.value - reach, 0.02);
    EXPECT_NEAR(gain.interval->high, gain.value + reach, 0.02);
}

TEST(AccuracyGain, OfTrialsForAFewCharactersHasNoInterval) {
    const Measured gain = accuracyGain(hitting({0, 0, 1, 1}), hitting({1, 0, 1, 1}), characters(4), 1);
    EXPECT_DOUBLE_EQ(gain.value, 0.25);
    EXPECT_FALSE(gain.interval);
}

}  // namespace
}  // namespace twinsight
