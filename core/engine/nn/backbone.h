// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>
#include <vector>

namespace twinsight {

/// What a backbone sees in n pictures.
struct Features {
    torch::Tensor map;        ///< n x channels x side x side: what is where
    torch::Tensor embedding;  ///< n x embedding: the picture as a whole
};
struct FeatureShape {
    std::int64_t embedding, channels, side;
};

/// Pictures to features.
struct Backbone : torch::nn::Module {
    /// images: n x channels x size x size, floats, paper 0 and ink 1.
    virtual Features forward(torch::Tensor images) = 0;
    virtual FeatureShape shape() const = 0;
    /// What stands before the names of its weights in a model file.
    virtual std::string prefix() const { return "backbone."; }
};

struct InputShape {
    std::int64_t size, channels;
};

/// Throws Error: Invalid for an unknown name or an input that is too small for the network.
std::shared_ptr<Backbone> makeBackbone(const std::string& name, InputShape input);
/// The input size that suits the network when a plan leaves it open, in pixels. Throws Error Invalid.
std::int64_t usualInput(const std::string& name);

/// "compact": a small residual net for drawings that trains on a processor in minutes.
/// 5x5 stem with stride 2 and 32 channels, pool, residual block of 64, pool, two residual blocks of 128, 1x1
/// to 64, dropout 0.2, linear to 256. About 1.5 million weights at 56 pixels.
std::shared_ptr<Backbone> makeCompact(InputShape input);

/// "large": compact with twice the channels and five residual blocks, for a graphics card. About 4.6 million
/// weights at 56 pixels and seven times the arithmetic.
std::shared_ptr<Backbone> makeLarge(InputShape input);

/// "conv4": the few-shot literature's (Vinyals et al. 2016): four blocks of a 3x3 convolution with 64
/// channels, batch normalisation, ReLU and 2x2 pooling, flattened. 576 numbers at 56 pixels.
std::shared_ptr<Backbone> makeConv4(InputShape input);

/// "koch": the one-shot network of Koch, Zemel and Salakhutdinov 2015: convolutions 64@10x10, 128@7x7,
/// 128@4x4, 256@4x4 with ReLU, 2x2 pooling after the first three, linear to 4096. The sigmoid of its units is
/// the head's (weighted-l1). 38 million weights at 105 pixels.
std::shared_ptr<Backbone> makeKoch(InputShape input);

/// "vgg16": the reference implementation's (bubbliiiing/Siamese-pytorch): the features of torchvision's VGG16
/// without batch normalisation, flattened. Weight names vgg.features.N.weight; 4608 numbers at 105 pixels.
std::shared_ptr<Backbone> makeVgg16(InputShape input);

}  // namespace twinsight
