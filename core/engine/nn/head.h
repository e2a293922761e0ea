// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>

namespace twinsight {

/// Two embeddings to a logit: the higher, the more alike. Symmetric in its two inputs.
struct Head : torch::nn::Module {
    /// a, b: n x d -> n logits, row by row.
    virtual torch::Tensor pairs(const torch::Tensor& a, const torch::Tensor& b) = 0;
    /// e: n x d -> n x n logits of each with each.
    virtual torch::Tensor allPairs(const torch::Tensor& e);
    /// e: n x d -> n x n distances of each to each, 0 and more; what is nearer has the higher logit. For
    /// losses over distances. Throws Error Invalid when the head is no distance.
    virtual torch::Tensor allDistances(const torch::Tensor& e);
    /// Whether no pair can score higher than a picture with itself, by construction.
    virtual bool identicalIsHighest() const { return true; }
    /// What stands before the names of its weights in a model file.
    virtual std::string prefix() const { return "head."; }
};

/// Throws Error Invalid for an unknown name. Names:
/// "cosine"       scale * cos(a, b) + bias, scale and bias learned
/// "weighted-l1"  bias - sum of w_i |s(a_i) - s(b_i)| with w_i >= 0 and s the sigmoid (after Koch et al.
/// 2015) "l1-fc"        the reference's: |a - b|, linear to 512, linear to 1, nothing between; weights
/// fully_connect1, fully_connect2
std::shared_ptr<Head> makeHead(const std::string& name, std::int64_t embeddingSize);

}  // namespace twinsight
