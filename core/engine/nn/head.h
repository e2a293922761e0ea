// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>

#include "core/engine/nn/backbone.h"

namespace twinsight {

inline constexpr std::int64_t kLargestGrid = 7;  ///< fields a side that parts of pictures are told by

/// What is where in n pictures, to be found again in others.
struct FieldMap {
    torch::Tensor descriptors;  ///< n x d x side x side, unit vectors, side at most kLargestGrid
    std::int64_t reach;         ///< by how many fields, in either direction, the like may lie off
};

/// The feature map in single precision, averaged to kLargestGrid fields a side where it has more.
torch::Tensor fieldsOf(const Features& features);

/// Two pictures to a logit: the higher, the more alike. Symmetric in its two inputs.
struct Head : torch::nn::Module {
    /// What is kept of n pictures to compare them by, the head's embeddings: n x size(). Unless a head says
    /// otherwise the backbone's embedding. The embedding is in single precision, the map perhaps in bfloat16.
    virtual torch::Tensor describe(const Features& features) { return features.embedding; }
    virtual std::int64_t size() const = 0;
    /// a, b: n x d -> n logits, row by row.
    virtual torch::Tensor pairs(const torch::Tensor& a, const torch::Tensor& b) = 0;
    /// e: n x d -> n x n logits of each with each.
    virtual torch::Tensor allPairs(const torch::Tensor& e);
    /// Whether across() is much quicker than pairs() of each with each.
    virtual bool comparesInBulk() const { return false; }
    /// a: n x d, b: m x d -> n x m logits of each with each. Not for training.
    virtual torch::Tensor across(const torch::Tensor& a, const torch::Tensor& b);
    /// e: n x d -> n x n distances of each to each, 0 and more; what is nearer has the higher logit. For
    /// losses over distances. Throws Error Invalid when the head is no distance.
    virtual torch::Tensor allDistances(const torch::Tensor& e);
    /// e: n x d -> n x k unit vectors whose inner products go with the logits, exactly or nearly, to find
    /// candidates by; on the same device. Undefined when there is no such thing.
    virtual torch::Tensor searchKey(const torch::Tensor&) { return {}; }
    /// What parts of pictures are told by: unless a head says otherwise the feature map, less its mean, which
    /// may be found anywhere.
    virtual FieldMap fields(const Features& features);
    /// Lets it compare in bfloat16 where three digits suffice: for training, on a device that has it.
    virtual void allowBfloat16(bool) {}
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
std::shared_ptr<Head> makeHead(const std::string& name, FeatureShape features);

/// "local": scale * (cos(a, b) / 2 + found(a in b) / 4 + found(b in a) / 4) + bias. found: the feature map's
/// fields, 7 x 7 at most, each as 32 numbers, are looked for in the other picture, at the same field or one
/// next to it; the mean of the best cosines, weighted by learned shares. After the local descriptors of Li et
/// al. 2019 (DN4), kept near their place.
std::shared_ptr<Head> makeLocal(FeatureShape features);

}  // namespace twinsight
