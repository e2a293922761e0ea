// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/operatingpoints.h"

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace twinsight {
namespace {

struct Pairs {
    std::vector<ScoredPair> scored;
    std::vector<CharacterPair> characters;
};

/// Different pairs of `characters` characters with scores between 0 and 1, and 100 same pairs between 0.5 and
/// 1.5.
Pairs evenPairs(std::uint32_t characters, std::size_t different) {
    Random random(1);
    Pairs pairs;
    for (std::uint32_t i = 0; i < 100; ++i) {
        pairs.scored.push_back({0.5 + i / 100.0, true});
        pairs.characters.push_back({i % characters, i % characters});
    }
    for (std::size_t i = 0; i < different; ++i) {
        pairs.scored.push_back({static_cast<double>(i) / static_cast<double>(different), false});
        const std::uint32_t a = random.below(characters);
        pairs.characters.push_back({a, (a + 1 + random.below(characters - 1)) % characters});
    }
    return pairs;
}

std::vector<OperatingPoint> pointsOf(const Pairs& pairs) {
    return operatingPointsOf(pairs.scored, pairs.characters, 1);
}

TEST(OperatingPoints, LetThroughTheShareAskedFor) {
    const auto points = pointsOf(evenPairs(30, 40000));
    ASSERT_EQ(points.size(), 3u);
    EXPECT_EQ(points[0].falseAcceptRate, 0.1);
    EXPECT_NEAR(points[0].threshold, 0.9, 1e-3);
    EXPECT_NEAR(points[0].falseRejects, 0.4, 1e-9);
    EXPECT_NEAR(points[2].threshold, 0.999, 1e-4);
    EXPECT_NEAR(points[2].falseRejects, 0.5, 1e-9);
}

TEST(OperatingPoints, LeaveOutRatesThatThePairsCannotTell) {
    EXPECT_EQ(pointsOf(evenPairs(30, 299)).size(), 0u);
    EXPECT_EQ(pointsOf(evenPairs(30, 301)).size(), 1u);
    EXPECT_EQ(pointsOf(evenPairs(30, 30001)).size(), 3u);
    EXPECT_EQ(pointsOf(evenPairs(30, 300001)).size(), 4u);
}

TEST(OperatingPoints, HaveTheIntervalOfTheirRate) {
    const auto point = pointsOf(evenPairs(30, 4000)).front();
    ASSERT_TRUE(point.interval);
    EXPECT_LT(point.interval->low, 0.1);
    EXPECT_GT(point.interval->high, 0.1);
    EXPECT_FALSE(pointsOf(evenPairs(19, 4000)).front().interval) << "too few characters";
}

/// All false accepts are of two characters that look alike: whether they were among those measured decides
/// the rate.
TEST(OperatingPoints, HaveAWideIntervalWhereFewCharactersDecide) {
    Pairs pairs = evenPairs(30, 4000);
    const double spread = [&] {
        const Interval even = *pointsOf(pairs).front().interval;
        return even.high - even.low;
    }();
    for (std::size_t i = 0; i < pairs.scored.size(); ++i)
        if (!pairs.scored[i].same && pairs.scored[i].score > 0.89) pairs.characters[i] = {3, 4};
    const Interval uneven = *pointsOf(pairs).front().interval;
    EXPECT_EQ(uneven.low, 0);
    EXPECT_GT(uneven.high - uneven.low, 3 * spread);
}

}  // namespace
}  // namespace twinsight
