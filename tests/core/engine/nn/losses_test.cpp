// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/losses.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/error.h"
#include "core/engine/nn/head.h"

namespace twinsight {
namespace {

using torch::Tensor;

const Tensor kLabels = torch::tensor({0, 0, 1, 1});

/// The logits of four drawings, two of each of two characters: `same` for pairs of a character, else
/// `different`.
Tensor logits(double same, double different) {
    return torch::where(kLabels.unsqueeze(0) == kLabels.unsqueeze(1), torch::tensor(same),
                        torch::tensor(different));
}

TEST(BinaryCrossEntropy, IsTheMeanOfBothKindsOfPairs) {
    const double expected = (std::log1p(std::exp(-2.0)) + std::log1p(std::exp(-3.0))) / 2;
    EXPECT_NEAR(binaryCrossEntropy(logits(2, -3), kLabels).item<double>(), expected, 1e-6);
}

TEST(BinaryCrossEntropy, IsLogTwoWhenNothingIsKnown) {
    EXPECT_NEAR(binaryCrossEntropy(logits(0, 0), kLabels).item<double>(), std::log(2.0), 1e-6);
}

TEST(BatchSoftmax, IsTheLogOfTheChoicesWhenNothingIsKnown) {
    EXPECT_NEAR(batchSoftmax(logits(0, 0), kLabels).item<double>(), std::log(3.0), 1e-6);
}

TEST(BatchSoftmax, LooksForThePartnerAmongAllOthers) {
    const double expected = -std::log(std::exp(1.0) / (std::exp(1.0) + 2 * std::exp(-1.0)));
    EXPECT_NEAR(batchSoftmax(logits(1, -1), kLabels).item<double>(), expected, 1e-6);
}

TEST(BatchSoftmax, DoesNotMindHowADrawingScoresWithItself) {
    Tensor high = logits(1, -1);
    high.fill_diagonal_(100);
    EXPECT_NEAR(batchSoftmax(high, kLabels).item<double>(),
                batchSoftmax(logits(1, -1), kLabels).item<double>(), 1e-6);
}

TEST(Contrastive, DrawsSamePairsTogetherAndPushesOthersToTheMargin) {
    // (0.5^2 + (1 - 0.2)^2) / 2
    EXPECT_NEAR(contrastive(logits(0.5, 0.2), kLabels).item<double>(), (0.25 + 0.64) / 2, 1e-6);
    EXPECT_NEAR(contrastive(logits(0, 1.5), kLabels).item<double>(), 0, 1e-6);
}

TEST(Triplet, IsWhatTripletsLackToTheMargin) {
    EXPECT_NEAR(triplet(logits(0.5, 0.6), kLabels).item<double>(), 0.5 - 0.6 + 0.2, 1e-6);
    EXPECT_NEAR(triplet(logits(0.5, 0.8), kLabels).item<double>(), 0, 1e-6);
}

TEST(Triplet, LooksOnlyAtTripletsThatLackSomething) {
    // Drawing 0 is 0.3 from its partner; 2 is nearer to it than that, 3 far away.
    const Tensor distances = torch::tensor(
        {{0.0, 0.3, 0.2, 9.0}, {0.3, 0.0, 9.0, 9.0}, {0.2, 9.0, 0.0, 0.1}, {9.0, 9.0, 0.1, 0.0}});
    // Anchor 0: 0.3 - 0.2 + 0.2; anchor 2: 0.1 - 0.2 + 0.2; no other triplet lacks anything.
    EXPECT_NEAR(triplet(distances, kLabels).item<double>(), (0.3 + 0.1) / 2, 1e-6);
}

class LossOverDistances : public ::testing::TestWithParam<const char*> {};

TEST_P(LossOverDistances, HasAFiniteSlopeForIdenticalEmbeddings) {
    for (const char* name : {"local", "cosine", "weighted-l1"}) {
        const auto head = makeHead(name, {.embedding = 8, .channels = 1, .side = 1});
        const Tensor same = torch::ones({4, head->size()}, torch::requires_grad());
        pairLoss(GetParam()).of(head->allDistances(same), kLabels).backward();
        EXPECT_TRUE(same.grad().isfinite().all().item<bool>()) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Losses, LossOverDistances, ::testing::Values("contrastive", "triplet"));

TEST(PairLoss, SaysWhatItIsOver) {
    EXPECT_FALSE(pairLoss("softmax").overDistances);
    EXPECT_FALSE(pairLoss("bce").overDistances);
    EXPECT_TRUE(pairLoss("contrastive").overDistances);
    EXPECT_TRUE(pairLoss("triplet").overDistances);
}

TEST(PairLoss, UnknownNamesAreRefused) {
    EXPECT_THROW(pairLoss("hinge"), Error);
}

}  // namespace
}  // namespace twinsight
