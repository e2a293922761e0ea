// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/losses.h"

#include <array>

#include "core/base/error.h"

namespace twinsight {

using torch::Tensor;

namespace {

constexpr double kContrastiveMargin = 1, kTripletMargin = 0.2;

/// Which of n x n pairs are of the same character; n x n.
Tensor samePairs(const Tensor& labels) {
    return labels.unsqueeze(0) == labels.unsqueeze(1);
}

/// Each pair of two drawings once: above the diagonal.
Tensor eachOnce(const Tensor& scores) {
    return torch::ones_like(scores, torch::kBool).triu(1);
}

/// Means over the same and over the different pairs, weighing the same.
Tensor evenMean(const Tensor& ofSame, const Tensor& ofDifferent) {
    return (ofSame.mean() + ofDifferent.mean()) / 2;
}

struct Row {
    const char* name;
    PairLoss loss;
};

constexpr std::array kLosses = {Row{"softmax", {batchSoftmax}}, Row{"bce", {binaryCrossEntropy}},
                                Row{"contrastive", {contrastive, true}}, Row{"triplet", {triplet, true}}};

}  // namespace

Tensor binaryCrossEntropy(const Tensor& logits, const Tensor& labels) {
    const Tensor above = eachOnce(logits), same = samePairs(labels);
    return evenMean(torch::softplus(-logits.masked_select(above & same)),
                    torch::softplus(logits.masked_select(above & ~same)));
}

Tensor batchSoftmax(const Tensor& logits, const Tensor& labels) {
    const Tensor self = torch::eye(logits.size(0), logits.options().dtype(torch::kBool));
    const Tensor partners = samePairs(labels) & ~self;
    const Tensor logShares = logits.masked_fill(self, -1e9).log_softmax(1);
    const Tensor found = logShares.masked_fill(~partners, 0).sum(1) / partners.sum(1);
    return -found.mean();
}

Tensor contrastive(const Tensor& distances, const Tensor& labels) {
    const Tensor above = eachOnce(distances), same = samePairs(labels);
    return evenMean(distances.masked_select(above & same).square(),
                    (kContrastiveMargin - distances.masked_select(above & ~same)).relu().square());
}

Tensor triplet(const Tensor& distances, const Tensor& labels) {
    const Tensor same = samePairs(labels);
    const Tensor self = torch::eye(distances.size(0), distances.options().dtype(torch::kBool));
    // anchor x same x different
    const Tensor lacking = (distances.unsqueeze(2) - distances.unsqueeze(1) + kTripletMargin).relu();
    const Tensor triplets = (same & ~self).unsqueeze(2) & ~same.unsqueeze(1);
    const Tensor hard = triplets & (lacking > 0);
    return lacking.masked_fill(~hard, 0).sum() / hard.sum().clamp_min(1);
}

PairLoss pairLoss(const std::string& name) {
    for (const Row& row : kLosses)
        if (name == row.name) return row.loss;
    throw Error(ErrorKind::Invalid, "There is no loss named \"" + name + "\".");
}

}  // namespace twinsight
