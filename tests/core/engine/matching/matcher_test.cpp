// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/matcher.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/engine/freshmodel.h"

namespace twinsight {
namespace {

using testing::bar;
using testing::freshModel;

TEST(Matcher, DoesNotMindTheOrder) {
    for (const char* head : {"cosine", "weighted-l1", "l1-fc"}) {
        const Matcher matcher(freshModel(head));
        EXPECT_NEAR(matcher.compare(bar(5), bar(25)).logit, matcher.compare(bar(25), bar(5)).logit, 1e-5)
            << head;
    }
}

TEST(Matcher, ScoresAPictureHighestAgainstItself) {
    for (const char* head : {"cosine", "weighted-l1"}) {
        const Matcher matcher(freshModel(head));
        EXPECT_GE(matcher.compare(bar(5), bar(5)).logit + 1e-6, matcher.compare(bar(5), bar(25)).logit)
            << head;
    }
}

TEST(Matcher, ScoresTheSameWhateverItHasSeenBefore) {
    const Matcher matcher(freshModel("local"));
    const double first = matcher.compare(bar(2), bar(20)).logit;
    for (int x = 3; x < 20; ++x) EXPECT_NE(matcher.compare(bar(2), bar(x)).logit, first) << x;
    EXPECT_EQ(matcher.compare(bar(2), bar(20)).logit, first);
    EXPECT_EQ(matcher.compare(bar(2), bar(20)).logit, first);
    EXPECT_EQ(Matcher(freshModel("local")).compare(bar(2), bar(20)).logit, first);
}

TEST(Matcher, CalibratesAndJudgesAsTheCardSays) {
    const Matcher matcher(freshModel("cosine"));
    const Match match = matcher.compare(bar(5), bar(6));
    EXPECT_NEAR(match.probability, 1 / (1 + std::exp(-(0.5 * match.logit - 1))), 1e-9);
    EXPECT_EQ(match.same, match.probability >= 0.6);
}

}  // namespace
}  // namespace twinsight
