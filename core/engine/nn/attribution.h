// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/engine/nn/siamesenet.h"

namespace twinsight {

/// A picture that is held against another one, to find out what in it makes their logit. Every call blocks;
/// the network must be in eval mode and is left as it was.
struct Probe {
    SiameseNet& net;
    torch::Tensor picture;  ///< 1 x channels x n x n, as inputTensor makes it
    torch::Tensor blank;    ///< 1 x channels x 1 x 1: what stands where something is taken out
    torch::Tensor other;    ///< 1 x d: the other picture as the head keeps it
    /// Called between batches with the pictures that went through; may throw.
    std::function<void(std::int64_t)> passed;

    /// pictures: k x channels x n x n -> k logits against the other picture, on the processor.
    torch::Tensor logits(const torch::Tensor& pictures) const;
    /// n x n, 0 and more: how far each pixel is from blank.
    torch::Tensor amount() const;
    /// The picture with the pixels blank where `gone` (k x n x n, bool) says so: k x channels x n x n.
    torch::Tensor without(const torch::Tensor& gone) const;
};

/// The mean of the values within `radius` pixels, as squares go. maps: k x n x n.
torch::Tensor boxMean(const torch::Tensor& maps, std::int64_t radius);

/// What raises the logit, by random deletions (RISE, Petsiuk et al. 2018): by how much more than usual it
/// falls when a pixel is among those that are gone, with its neighbours. gone: k x n x n, bool. n x n, logit,
/// the mean over what is drawn near 0.
torch::Tensor randomDeletions(const Probe& probe, const torch::Tensor& gone);

/// What raises the logit, by occlusion (Zeiler and Fergus 2014): by how much it falls without each square of
/// `side` pixels, `step` apart, at most `side`. n x n, logit for each unit of amount; 0 where nothing is.
torch::Tensor occlusion(const Probe& probe, std::int64_t side, std::int64_t step);

/// How many pictures go through the network for occlusion, of n pixels a side, at most.
std::int64_t passesOf(std::int64_t n, std::int64_t side, std::int64_t step);

}  // namespace twinsight
