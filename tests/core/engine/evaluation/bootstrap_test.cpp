// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/bootstrap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/random.h"
#include "tests/support/errors.h"

namespace twinsight {
namespace {

/// Weighed mean of a value a pair.
WeighedFigures meanOf(std::vector<double> values) {
    return [values = std::move(values)](std::span<const double> weights) {
        const double sum = std::inner_product(weights.begin(), weights.end(), values.begin(), 0.0);
        return std::vector{sum / std::accumulate(weights.begin(), weights.end(), 0.0)};
    };
}

/// `each` same pairs of each of `count` characters.
std::vector<CharacterPair> samePairs(std::uint32_t count, std::size_t each) {
    std::vector<CharacterPair> pairs;
    for (std::uint32_t c = 0; c < count; ++c) pairs.insert(pairs.end(), each, {c, c});
    return pairs;
}

/// 0 for half of the characters and 1 for the others.
std::vector<double> halfOnes(const std::vector<CharacterPair>& pairs) {
    std::vector<double> values;
    for (const CharacterPair& pair : pairs) values.push_back(pair.a % 2);
    return values;
}

TEST(IntervalsOverCharacters, AreThoseOfAShareOfCharacters) {
    const auto pairs = samePairs(100, 1);
    const auto interval = intervalsOverCharacters(pairs, meanOf(halfOnes(pairs)), 2000, 1)->front();
    // A binomial of 100 with chance 0.5: 0.5 +- 1.96 * 0.05.
    EXPECT_NEAR(interval.low, 0.402, 0.015);
    EXPECT_NEAR(interval.high, 0.598, 0.015);
}

TEST(IntervalsOverCharacters, GetNoNarrowerByMorePairsOfTheSameCharacters) {
    const auto few = samePairs(40, 1), many = samePairs(40, 50);
    const auto one = intervalsOverCharacters(few, meanOf(halfOnes(few)), 500, 1)->front();
    const auto fifty = intervalsOverCharacters(many, meanOf(halfOnes(many)), 500, 1)->front();
    EXPECT_NEAR(one.low, fifty.low, 1e-12);
    EXPECT_NEAR(one.high, fifty.high, 1e-12);
}

/// A different pair's value is the sum of what its two characters bring along: the mean over all pairs then
/// varies as twice the mean of the characters does.
TEST(IntervalsOverCharacters, CountADifferentPairForBothOfItsCharacters) {
    constexpr std::uint32_t kCharacters = 60;
    std::vector<CharacterPair> pairs;
    std::vector<double> values;
    for (std::uint32_t a = 0; a < kCharacters; ++a)
        for (std::uint32_t b = a + 1; b < kCharacters; ++b) {
            pairs.push_back({a, b});
            values.push_back(a % 2 + b % 2);
        }
    const auto interval = intervalsOverCharacters(pairs, meanOf(values), 2000, 1)->front();
    const double reach = 2 * 1.96 * 0.5 / std::sqrt(kCharacters);
    EXPECT_NEAR(interval.low, 1 - reach, 0.03);
    EXPECT_NEAR(interval.high, 1 + reach, 0.03);
}

TEST(IntervalsOverCharacters, AreTheSameForTheSameSeed) {
    const auto pairs = samePairs(20, 2);
    const auto low = [&](std::uint64_t seed) {
        return intervalsOverCharacters(pairs, meanOf(halfOnes(pairs)), 50, seed)->front().low;
    };
    EXPECT_EQ(low(3), low(3));
    EXPECT_NE(low(3), low(4));
}

TEST(IntervalsOverCharacters, AreNotToldFromAFewCharacters) {
    const auto few = samePairs(19, 100), enough = samePairs(20, 100);
    EXPECT_FALSE(intervalsOverCharacters(few, meanOf(halfOnes(few)), 50, 1));
    EXPECT_TRUE(intervalsOverCharacters(enough, meanOf(halfOnes(enough)), 50, 1));
}

TEST(IntervalsOverCharacters, AreNotToldWhenMostRoundsTellNothing) {
    const auto pairs = samePairs(20, 2);
    const auto nothing = [](std::span<const double>) {
        return std::vector{std::numeric_limits<double>::quiet_NaN()};
    };
    EXPECT_FALSE(intervalsOverCharacters(pairs, nothing, 50, 1));
}

TEST(IntervalsOverCharacters, CanBeStoppedOnTheWay) {
    std::stop_source stop;
    std::size_t rounds = 0;
    const auto stopAtTheThird = [&](std::span<const double>) {
        if (++rounds == 3) stop.request_stop();
        return std::vector{0.5};
    };
    const Error error = testing::errorOf(
        [&] { intervalsOverCharacters(samePairs(20, 1), stopAtTheThird, 1000, 1, stop.get_token()); });
    EXPECT_EQ(error.kind(), ErrorKind::Stopped);
    EXPECT_EQ(rounds, 3u);
}

TEST(IntervalOfMean, IsThatOfItsCharacters) {
    std::vector<double> values;
    std::vector<std::uint32_t> characters;
    for (std::uint32_t c = 0; c < 100; ++c)
        for (int trial = 0; trial < 30; ++trial) {
            values.push_back(c % 2);
            characters.push_back(c);
        }
    const auto interval = intervalOfMean(values, characters, 1);
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 0.402, 0.02) << "100 characters, however many trials";
    EXPECT_NEAR(interval->high, 0.598, 0.02);
    EXPECT_FALSE(intervalOfMean({{1, 0}}, {{7, 8}}, 1)) << "two characters";
}

}  // namespace
}  // namespace twinsight
