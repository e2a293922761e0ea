// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/backbone.h"

namespace twinsight {

namespace nn = torch::nn;

namespace {

nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride = 1) {
    return nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

/// Two 3x3 convolutions beside a shortcut (He et al. 2016), with a 1x1 convolution on the shortcut where
/// channels change.
struct ResidualBlockImpl : nn::Module {
    ResidualBlockImpl(std::int64_t in, std::int64_t out)
        : first(register_module("first", convolution(in, out, 3))),
          firstNorm(register_module("first_norm", nn::BatchNorm2d(out))),
          second(register_module("second", convolution(out, out, 3))),
          secondNorm(register_module("second_norm", nn::BatchNorm2d(out))) {
        if (in != out) shortcut = register_module("shortcut", convolution(in, out, 1));
    }

    torch::Tensor forward(const torch::Tensor& x) {
        const auto inner = firstNorm(first(x)).relu_();
        const auto across = shortcut ? shortcut(x) : x;
        return (secondNorm(second(inner)) + across).relu_();
    }

    nn::Conv2d first;
    nn::BatchNorm2d firstNorm;
    nn::Conv2d second;
    nn::BatchNorm2d secondNorm;
    nn::Conv2d shortcut{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// "compact", and "large" with twice the channels and a second block after the first and the third.
struct Residual : Backbone {
    static constexpr std::int64_t kEmbedding = 256;

    Residual(InputShape input, bool large) : channels(large ? 256 : 128), side((input.size + 1) / 2 / 2 / 2) {
        stem = register_module("stem", convolution(input.channels, channels / 4, 5, 2));
        stemNorm = register_module("stem_norm", nn::BatchNorm2d(channels / 4));
        block1 = register_module("block1", ResidualBlock(channels / 4, channels / 2));
        if (large) again1 = register_module("again1", ResidualBlock(channels / 2, channels / 2));
        block2 = register_module("block2", ResidualBlock(channels / 2, channels));
        block3 = register_module("block3", ResidualBlock(channels, channels));
        if (large) again3 = register_module("again3", ResidualBlock(channels, channels));
        squeeze = register_module("squeeze", convolution(channels, 64, 1));
        squeezeNorm = register_module("squeeze_norm", nn::BatchNorm2d(64));
        dropout = register_module("dropout", nn::Dropout(0.2));
        embedding = register_module("embedding", nn::Linear(64 * side * side, kEmbedding));
    }

    Features forward(torch::Tensor x) override {
        x = torch::max_pool2d(stemNorm(stem(x)).relu_(), 2);
        x = block1(x);
        if (again1) x = again1(x);
        x = block3(block2(torch::max_pool2d(x, 2)));
        if (again3) x = again3(x);
        return {x, embedding(dropout(squeezeNorm(squeeze(x)).relu_().flatten(1)))};
    }

    FeatureShape shape() const override { return {kEmbedding, channels, side}; }

    nn::Conv2d stem{nullptr}, squeeze{nullptr};
    nn::BatchNorm2d stemNorm{nullptr}, squeezeNorm{nullptr};
    ResidualBlock block1{nullptr}, again1{nullptr}, block2{nullptr}, block3{nullptr}, again3{nullptr};
    nn::Dropout dropout{nullptr};
    nn::Linear embedding{nullptr};
    std::int64_t channels, side;
};

}  // namespace

std::shared_ptr<Backbone> makeCompact(InputShape input) {
    return std::make_shared<Residual>(input, false);
}

std::shared_ptr<Backbone> makeLarge(InputShape input) {
    return std::make_shared<Residual>(input, true);
}

}  // namespace twinsight
