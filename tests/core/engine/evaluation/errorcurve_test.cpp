// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/errorcurve.h"

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/engine/evaluation/metrics.h"

namespace twinsight {
namespace {

/// 40 characters; a same pair scores 0..1 and a different one -0.6..0.4.
std::vector<JudgedPair> madeUpPairs() {
    Random random(1);
    std::vector<JudgedPair> pairs;
    for (std::uint32_t c = 0; c < 40; ++c)
        for (int i = 0; i < 25; ++i) {
            pairs.push_back({0, 1, c, c, random.uniform(), 0.5, true});
            pairs.push_back({0, 1, c, (c + 1 + random.below(39)) % 40, random.uniform() - 0.6, 0.5, false});
        }
    return pairs;
}

TEST(ErrorCurve, GoesFromTheLowestRateThatThePairsTellUpToAll) {
    const auto curve = errorCurveOf(madeUpPairs(), 1);
    ASSERT_EQ(curve.size(), 31u);
    EXPECT_NEAR(curve.front().falseAccepts, 0.001, 1e-12);
    EXPECT_DOUBLE_EQ(curve.back().falseAccepts, 1);
    EXPECT_DOUBLE_EQ(curve.back().falseRejects, 0);
    for (std::size_t i = 1; i < curve.size(); ++i)
        EXPECT_LE(curve[i].falseRejects, curve[i - 1].falseRejects);
}

TEST(ErrorCurve, HasTheFalseRejectsOfTheThresholdForItsRate) {
    const auto pairs = madeUpPairs();
    std::vector<ScoredPair> scored;
    for (const JudgedPair& pair : pairs) scored.push_back({pair.logit, pair.same()});
    for (const ErrorCurvePoint& point : errorCurveOf(pairs, 1)) {
        const double threshold = thresholdForFalseAccepts(scored, point.falseAccepts * (1 + 1e-9));
        EXPECT_NEAR(point.falseRejects, errorRatesAt(scored, threshold).falseRejects, 1e-9);
        ASSERT_TRUE(point.interval);
        EXPECT_LE(point.interval->low, point.falseRejects + 1e-9);
        EXPECT_GE(point.interval->high, point.falseRejects - 1e-9);
    }
}

TEST(ErrorCurve, AcceptsPairsOfOneScoreTogether) {
    const std::vector<JudgedPair> pairs = {
        {0, 1, 0, 0, 1, 0.5, true}, {0, 1, 0, 1, 1, 0.5, false}, {0, 1, 0, 2, 0, 0.5, false}};
    const auto curve = errorCurveOf(pairs, 1);
    ASSERT_EQ(curve.size(), 4u);
    EXPECT_NEAR(curve[0].falseAccepts, 0.501, 1e-3);
    EXPECT_DOUBLE_EQ(curve[0].falseRejects, 0) << "half of the different pairs, and with it the same one";
    EXPECT_FALSE(curve[0].interval) << "three characters tell no interval";
}

}  // namespace
}  // namespace twinsight
