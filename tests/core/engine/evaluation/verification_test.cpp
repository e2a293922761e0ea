// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/verification.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"

namespace twinsight {
namespace {

/// A pair of the characters x and y.
JudgedPair judged(std::uint32_t x, std::uint32_t y, double logit, bool accepted) {
    return {0, 1, x, y, logit, 0.5, accepted};
}

TEST(VerificationResult, CountsTheVerdictsOfEachKind) {
    const std::vector pairs = {judged(0, 0, 3, true),  judged(1, 1, 0, false),  judged(0, 1, 2, true),
                               judged(0, 2, 1, false), judged(1, 2, -1, false), judged(2, 0, -2, false)};
    const VerificationResult result = resultOf(pairs, 1);
    EXPECT_EQ(result.trials, 6u);
    EXPECT_DOUBLE_EQ(result.falseAccepts, 0.25);
    EXPECT_DOUBLE_EQ(result.falseRejects, 0.5);
    EXPECT_DOUBLE_EQ(result.accuracy, 1 - 0.375);
    EXPECT_DOUBLE_EQ(result.auc, 6.0 / 8);
    EXPECT_FALSE(result.intervals) << "three characters tell no interval";
}

/// Of 40 characters half are easy and half are hard, so that the interval is that of 20 in 40, however many
/// pairs there are.
TEST(VerificationResult, HasIntervalsOverCharacters) {
    Random random(1);
    std::vector<JudgedPair> pairs;
    for (std::uint32_t c = 0; c < 40; ++c)
        for (int i = 0; i < 50; ++i) {
            pairs.push_back(judged(c, c, c % 2 + random.uniform(), c % 2 == 1));
            pairs.push_back(judged(c, (c + 1 + random.below(39)) % 40, random.uniform(), false));
        }
    const VerificationResult result = resultOf(pairs, 1);
    ASSERT_TRUE(result.intervals);
    EXPECT_NEAR(result.intervals->falseRejects.low, 0.5 - 1.96 * 0.5 / std::sqrt(40.0), 0.03);
    EXPECT_NEAR(result.intervals->falseRejects.high, 0.5 + 1.96 * 0.5 / std::sqrt(40.0), 0.03);
    EXPECT_EQ(result.intervals->falseAccepts.low, 0);
    EXPECT_NEAR(result.intervals->falseAccepts.high, 3.84 / 2000, 1e-4) << "none of 2,000 (Wilson)";
    for (const auto& [interval, figure] :
         {std::pair(result.intervals->auc, result.auc), std::pair(result.intervals->eer, result.eer),
          std::pair(result.intervals->accuracy, result.accuracy)}) {
        EXPECT_LT(interval.low, figure);
        EXPECT_GT(interval.high, figure);
    }
    const double reach = result.interval.high - result.interval.low;
    EXPECT_GT(result.intervals->accuracy.high - result.intervals->accuracy.low, reach * 2);
}

}  // namespace
}  // namespace twinsight
