// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/losses.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/error.h"

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

TEST(PairLoss, UnknownNamesAreRefused) {
    EXPECT_THROW(pairLoss("hinge"), Error);
}

}  // namespace
}  // namespace twinsight
