// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <string>

#include "core/engine/nn/head.h"

namespace twinsight {

/// What is learned from a batch in which every pair teaches: a scalar out of
///   scores: n x n, each drawing with each, symmetric; labels: n integers, equal for drawings of one
///   character.
/// How a drawing scores with itself never counts.
struct PairLoss {
    torch::Tensor (*of)(const torch::Tensor& scores, const torch::Tensor& labels);
    bool overDistances = false;  ///< scores are Head::allDistances, else Head::allPairs

    torch::Tensor scores(Head& head, const torch::Tensor& embeddings) const {
        return overDistances ? head.allDistances(embeddings) : head.allPairs(embeddings);
    }
};

/// "bce", over logits: binary cross-entropy of all pairs, same and different ones weighing the same in total;
/// for as many same as different pairs this is the mean over pairs, as in the reference implementation.
torch::Tensor binaryCrossEntropy(const torch::Tensor& logits, const torch::Tensor& labels);

/// "softmax", over logits: each drawing is to find those of its character among all others (supervised
/// contrastive loss, L_out of Khosla et al. 2020, with the head's logits for similarities over temperature).
torch::Tensor batchSoftmax(const torch::Tensor& logits, const torch::Tensor& labels);

/// "contrastive", over distances (Hadsell, Chopra and LeCun 2006, margin 1): the mean square of a same pair's
/// distance and of what a different pair's lacks to the margin, both kinds weighing the same.
torch::Tensor contrastive(const torch::Tensor& distances, const torch::Tensor& labels);

/// "triplet", over distances (Schroff et al. 2015, margin 0.2): mean of what the different pair of a triplet
/// lacks to be farther apart than the same pair by the margin, over those triplets of the batch that lack
/// something ("batch all", Hermans et al. 2017); 0 when none does.
torch::Tensor triplet(const torch::Tensor& distances, const torch::Tensor& labels);

/// Throws Error Invalid for an unknown name.
PairLoss pairLoss(const std::string& name);

}  // namespace twinsight
