// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/head.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace twinsight {
namespace {

using torch::Tensor;

class EveryHead : public ::testing::TestWithParam<const char*> {
protected:
    EveryHead() { torch::manual_seed(1); }
    std::shared_ptr<Head> head = makeHead(GetParam(), 16);
    Tensor a = torch::randn({5, 16}), b = torch::randn({5, 16});
};

TEST_P(EveryHead, IsSymmetric) {
    EXPECT_TRUE(torch::equal(head->pairs(a, b), head->pairs(b, a)));
}

TEST_P(EveryHead, GivesTheSameLogitsForAllPairsAtOnce) {
    const Tensor all = head->allPairs(a);
    ASSERT_EQ(all.sizes(), (std::vector<std::int64_t>{5, 5}));
    for (int i = 0; i < 5; ++i) {
        const Tensor row = head->pairs(a[i].unsqueeze(0).expand({5, 16}), a);
        EXPECT_TRUE(torch::allclose(all[i], row, 1e-4, 1e-5)) << "row " << i;
    }
}

TEST_P(EveryHead, ScoresIdenticalHighestWhenItSaysSo) {
    if (!head->identicalIsHighest()) GTEST_SKIP() << "promises nothing";
    const float self = head->pairs(a, a).min().item<float>();
    EXPECT_GE(self + 1e-5, head->pairs(a, b).max().item<float>());
}

TEST_P(EveryHead, IsADistanceOrSaysThatItIsNone) {
    if (!head->identicalIsHighest()) {
        EXPECT_THROW(head->allDistances(a), Error);
        return;
    }
    const Tensor distances = head->allDistances(a), logits = head->allPairs(a);
    EXPECT_TRUE((distances >= 0).all().item<bool>());
    EXPECT_LT(distances.diagonal().max().item<float>(), 1e-3);
    // The nearer, the higher the logit.
    const Tensor byLogit = distances.flatten().gather(0, logits.flatten().argsort(-1, true));
    EXPECT_GT(byLogit.diff().min().item<float>(), -1e-3);
}

TEST(Head, PromisesThatIdenticalIsHighestUnlessItIsL1Fc) {
    EXPECT_TRUE(makeHead("cosine", 16)->identicalIsHighest());
    EXPECT_TRUE(makeHead("weighted-l1", 16)->identicalIsHighest());
    EXPECT_FALSE(makeHead("l1-fc", 16)->identicalIsHighest());
}

INSTANTIATE_TEST_SUITE_P(Heads, EveryHead, ::testing::Values("cosine", "weighted-l1", "l1-fc"),
                         [](const auto& test) {
                             return std::string(test.param).substr(0, 2) + std::to_string(test.index);
                         });

/// The reference implementation's formula: W2 (W1 |a - b| + b1) + b2, nothing in between.
TEST(L1Fc, IsLinearInTheAbsoluteDifference) {
    torch::manual_seed(2);
    const auto head = makeHead("l1-fc", 4);
    const auto weights = head->named_parameters();
    const Tensor a = torch::randn({1, 4}), b = torch::randn({1, 4});
    const Tensor hidden =
        weights["fully_connect1.weight"].mv((a - b).abs()[0]) + weights["fully_connect1.bias"];
    const Tensor expected = weights["fully_connect2.weight"].mv(hidden) + weights["fully_connect2.bias"];
    EXPECT_NEAR(head->pairs(a, b).item<float>(), expected.item<float>(), 1e-5);
}

TEST(Head, UnknownNamesAreRefused) {
    EXPECT_THROW(makeHead("euclid", 8), Error);
}

}  // namespace
}  // namespace twinsight
