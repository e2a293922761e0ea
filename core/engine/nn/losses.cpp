// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/losses.h"

#include "core/base/error.h"

namespace twinsight {

using torch::Tensor;

Tensor binaryCrossEntropy(const Tensor& logits, const Tensor& labels) {
    const Tensor above = torch::ones_like(logits, torch::kBool).triu(1);
    const Tensor same = labels.unsqueeze(0) == labels.unsqueeze(1);
    const Tensor alike = torch::softplus(-logits.masked_select(above & same));
    const Tensor different = torch::softplus(logits.masked_select(above & ~same));
    return (alike.mean() + different.mean()) / 2;
}

Tensor batchSoftmax(const Tensor& logits, const Tensor& labels) {
    const Tensor self = torch::eye(logits.size(0), logits.options().dtype(torch::kBool));
    const Tensor partners = (labels.unsqueeze(0) == labels.unsqueeze(1)) & ~self;
    const Tensor logShares = logits.masked_fill(self, -1e9).log_softmax(1);
    const Tensor found = logShares.masked_fill(~partners, 0).sum(1) / partners.sum(1);
    return -found.mean();
}

PairLoss pairLoss(const std::string& name) {
    if (name == "softmax") return batchSoftmax;
    if (name == "bce") return binaryCrossEntropy;
    throw Error(ErrorKind::Invalid, "There is no loss named \"" + name + "\".");
}

}  // namespace twinsight
