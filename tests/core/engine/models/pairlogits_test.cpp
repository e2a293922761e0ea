// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/pairlogits.h"

#include <gtest/gtest.h>

#include "core/engine/nn/head.h"

namespace twinsight {
namespace {

constexpr std::uint32_t kRows = 130;  // more than two tiles, the last not full

class PairLogits : public ::testing::TestWithParam<const char*> {
protected:
    PairLogits() { torch::manual_seed(1); }

    /// Whether each pair has the logit that it has on its own.
    void expectEachAsAlone(const std::vector<Model::RowPair>& pairs) {
        const torch::NoGradGuard noGradients;
        const std::vector<double> logits = pairLogits(*head, rows, pairs);
        ASSERT_EQ(logits.size(), pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto [a, b] = pairs[i];
            const double alone = head->pairs(rows[a].unsqueeze(0), rows[b].unsqueeze(0)).item<double>();
            ASSERT_NEAR(logits[i], alone, 1e-4) << a << " with " << b;
        }
    }

    std::shared_ptr<Head> head = makeHead(GetParam(), {.embedding = 16, .channels = 6, .side = 4});
    torch::Tensor rows = head->describe({torch::randn({kRows, 6, 4, 4}), torch::randn({kRows, 16})}).detach();
};

TEST_P(PairLogits, AreThoseOfThePairsWhenAllAreAskedFor) {
    std::vector<Model::RowPair> all;
    for (std::uint32_t a = 0; a < kRows; ++a)
        for (std::uint32_t b = 0; b < kRows; ++b) all.push_back({a, b});
    expectEachAsAlone(all);
}

TEST_P(PairLogits, AreThoseOfThePairsWhenFewAreAskedFor) {
    expectEachAsAlone({{129, 0}, {3, 3}, {64, 63}, {0, 129}, {5, 100}});
}

TEST_P(PairLogits, OfNoneAreNone) {
    expectEachAsAlone({});
}

INSTANTIATE_TEST_SUITE_P(Heads, PairLogits, ::testing::Values("local", "cosine", "weighted-l1", "l1-fc"),
                         [](const auto& test) {
                             return std::string(test.param).substr(0, 2) + std::to_string(test.index);
                         });

}  // namespace
}  // namespace twinsight
