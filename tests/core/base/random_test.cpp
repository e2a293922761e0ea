// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

namespace twinsight {
namespace {

TEST(Random, GivesTheNumbersOfTheReferenceImplementation) {
    // xoshiro256starstar.c with the state {1, 2, 3, 4}.
    Random random(Random::State{1, 2, 3, 4});
    EXPECT_EQ(random.next(), 11520u);
    EXPECT_EQ(random.next(), 0u);
    EXPECT_EQ(random.next(), 1509978240u);
    EXPECT_EQ(random.next(), 1215971899390074240u);
}

TEST(Random, RepeatsItselfForTheSameSeedOnly) {
    Random a(7), b(7), c(8);
    const std::uint64_t first = a.next();
    EXPECT_EQ(b.next(), first);
    EXPECT_NE(c.next(), first);
}

TEST(Random, GoesOnFromASavedState) {
    Random random(3);
    random.next();
    Random resumed(random.state());
    EXPECT_EQ(resumed.next(), random.next());
}

TEST(Random, ForksStreamsThatDifferFromEachOtherAndBetweenSeeds) {
    std::set<std::uint64_t> firsts;
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (std::uint64_t stream = 0; stream < 20; ++stream) firsts.insert(Random(seed).fork(stream).next());
    EXPECT_EQ(firsts.size(), 400u);
}

TEST(Random, ForkingDoesNotAdvance) {
    Random a(5), b(5);
    a.fork(1);
    EXPECT_EQ(a.next(), b.next());
}

TEST(Random, StaysBelowItsBoundAndReachesEveryNumber) {
    Random random(1);
    std::vector<int> seen(5);
    for (int i = 0; i < 5000; ++i) ++seen.at(random.below(5));
    EXPECT_GT(*std::ranges::min_element(seen), 850);
}

TEST(Random, UniformLiesInItsIntervalAroundItsMiddle) {
    Random random(2);
    double sum = 0;
    for (int i = 0; i < 10000; ++i) {
        const double value = random.uniform(-1, 3);
        ASSERT_GE(value, -1);
        ASSERT_LT(value, 3);
        sum += value;
    }
    EXPECT_NEAR(sum / 10000, 1.0, 0.05);
}

TEST(Random, NormalHasMeanZeroAndDeviationOne) {
    Random random(3);
    double sum = 0, squares = 0;
    for (int i = 0; i < 20000; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    EXPECT_NEAR(sum / 20000, 0, 0.03);
    EXPECT_NEAR(squares / 20000, 1, 0.05);
}

TEST(Random, ShuffleKeepsTheItemsAndChangesTheirOrder) {
    std::vector<int> items(50);
    std::iota(items.begin(), items.end(), 0);
    const std::vector<int> before = items;
    Random(4).shuffle(std::span(items));
    EXPECT_NE(items, before);
    std::ranges::sort(items);
    EXPECT_EQ(items, before);
}

}  // namespace
}  // namespace twinsight
