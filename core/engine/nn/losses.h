// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <string>

namespace twinsight {

/// What is learned from a batch in which every pair teaches.
/// logits: n x n, each drawing with each; labels: n integers, equal for drawings of the same character. A
/// scalar.
using PairLoss = torch::Tensor (*)(const torch::Tensor& logits, const torch::Tensor& labels);

/// "bce": binary cross-entropy of all pairs i < j, same and different ones weighing the same in total; for as
/// many same as different pairs this is the mean over pairs, as in the reference implementation.
torch::Tensor binaryCrossEntropy(const torch::Tensor& logits, const torch::Tensor& labels);

/// "softmax": each drawing is to find those of its character among all others (supervised contrastive loss,
/// L_out of Khosla et al. 2020, with the head's logits for similarities over temperature).
torch::Tensor batchSoftmax(const torch::Tensor& logits, const torch::Tensor& labels);

/// Throws Error Invalid for an unknown name.
PairLoss pairLoss(const std::string& name);

}  // namespace twinsight
