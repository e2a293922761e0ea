// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace twinsight {

/// A learned place for each character of a training, called its proxy, which embeddings of that character are
/// drawn to and others kept from: every drawing is told from all characters, not only from those of its
/// batch. For training only; no part of a model. After Movshovitz-Attias et al. 2017 and Zhai and Wu 2019
/// ("Classification is a strong baseline for deep metric learning").
struct Proxies : torch::nn::Module {
    Proxies(std::int64_t characters, std::int64_t embeddingSize);

    /// Cross-entropy of softmax(scale * cos(embedding, proxy)), the scale learned. embeddings: n x
    /// embeddingSize, floats; characters: n integers.
    torch::Tensor loss(const torch::Tensor& embeddings, const torch::Tensor& characters);

    torch::Tensor places;  ///< characters x embeddingSize
    torch::Tensor logScale;
};

}  // namespace twinsight
