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
    Tensor somePictures() {
        return head->describe({torch::randn({5, 6, 4, 4}), torch::randn({5, 16})}).detach();
    }

    std::shared_ptr<Head> head = makeHead(GetParam(), {.embedding = 16, .channels = 6, .side = 4});
    Tensor a = somePictures(), b = somePictures();
};

TEST_P(EveryHead, KeepsARowOfItsSizeOfEachPicture) {
    EXPECT_EQ(a.sizes(), (std::vector<std::int64_t>{5, head->size()}));
}

TEST_P(EveryHead, IsSymmetric) {
    EXPECT_TRUE(torch::equal(head->pairs(a, b), head->pairs(b, a)));
}

TEST_P(EveryHead, GivesTheSameLogitsForAllPairsAtOnce) {
    const Tensor all = head->allPairs(a);
    ASSERT_EQ(all.sizes(), (std::vector<std::int64_t>{5, 5}));
    for (int i = 0; i < 5; ++i) {
        const Tensor row = head->pairs(a[i].unsqueeze(0).expand_as(a), a);
        EXPECT_TRUE(torch::allclose(all[i], row, 1e-4, 1e-5)) << "row " << i;
    }
}

TEST_P(EveryHead, GivesTheSameLogitsOfEachOfSomeWithEachOfOthers) {
    const torch::NoGradGuard noGradients;
    const Tensor three = b.slice(0, 0, 3), table = head->across(a, three);
    ASSERT_EQ(table.sizes(), (std::vector<std::int64_t>{5, 3}));
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(torch::allclose(table[i], head->pairs(a[i].expand_as(three), three), 1e-4, 1e-5)) << i;
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
    const FeatureShape features{.embedding = 16, .channels = 6, .side = 4};
    for (const char* name : {"local", "cosine", "weighted-l1"})
        EXPECT_TRUE(makeHead(name, features)->identicalIsHighest()) << name;
    EXPECT_FALSE(makeHead("l1-fc", features)->identicalIsHighest());
}

INSTANTIATE_TEST_SUITE_P(Heads, EveryHead, ::testing::Values("local", "cosine", "weighted-l1", "l1-fc"),
                         [](const auto& test) {
                             return std::string(test.param).substr(0, 2) + std::to_string(test.index);
                         });

/// A map of 7 x 7 fields, moved to the right.
Tensor moved(const Tensor& map, std::int64_t fields) {
    return torch::roll(map, fields, 3);
}

TEST(Local, FindsPartsOneFieldAwayAndNoFarther) {
    torch::manual_seed(3);
    const auto head = makeHead("local", {.embedding = 4, .channels = 16, .side = 7});
    const Tensor map = torch::randn({1, 16, 7, 7}), whole = torch::ones({1, 4});
    const auto score = [&](std::int64_t fields) {
        return head->pairs(head->describe({map, whole}), head->describe({moved(map, fields), whole}))
            .item<double>();
    };
    // All but the column at the edge is found, which is worth 6 of 7 fields at least.
    EXPECT_GT(score(1) - score(3), 0.5 * (score(0) - score(3)));
    EXPECT_GT(score(1) - score(2), 0.5 * (score(0) - score(3)));
}

TEST(Local, ComparesNearlyTheSameInBfloat16) {
    torch::manual_seed(4);
    const auto head = makeHead("local", {.embedding = 8, .channels = 16, .side = 7});
    const Tensor rows = head->describe({torch::randn({6, 16, 7, 7}), torch::randn({6, 8})});
    const Tensor exact = head->allPairs(rows);
    head->allowBfloat16(true);
    EXPECT_TRUE(torch::allclose(head->allPairs(rows), exact, 0, 0.05));
}

TEST(Local, LooksAtNoMoreThanSevenBySevenFields) {
    const auto size = [](std::int64_t side) { return makeHead("local", {4, 16, side})->size(); };
    EXPECT_EQ(size(7), 4 + 7 * 7 * 33);
    EXPECT_EQ(size(28), size(7));
    EXPECT_LT(size(3), size(7));
}

/// The reference implementation's formula: W2 (W1 |a - b| + b1) + b2, nothing in between.
TEST(L1Fc, IsLinearInTheAbsoluteDifference) {
    torch::manual_seed(2);
    const auto head = makeHead("l1-fc", {.embedding = 4, .channels = 1, .side = 1});
    const auto weights = head->named_parameters();
    const Tensor a = torch::randn({1, 4}), b = torch::randn({1, 4});
    const Tensor hidden =
        weights["fully_connect1.weight"].mv((a - b).abs()[0]) + weights["fully_connect1.bias"];
    const Tensor expected = weights["fully_connect2.weight"].mv(hidden) + weights["fully_connect2.bias"];
    EXPECT_NEAR(head->pairs(a, b).item<float>(), expected.item<float>(), 1e-5);
}

TEST(Head, UnknownNamesAreRefused) {
    EXPECT_THROW(makeHead("euclid", {8, 1, 1}), Error);
}

}  // namespace
}  // namespace twinsight
