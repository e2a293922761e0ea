// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/backbone.h"

namespace twinsight {

namespace nn = torch::nn;

namespace {

struct Conv4 : Backbone {
    static constexpr std::int64_t kWidth = 64;
    static constexpr int kBlocks = 4;

    explicit Conv4(InputShape input) : side(input.size) {
        blocks = register_module("blocks", nn::Sequential());
        std::int64_t channels = input.channels;
        for (int block = 0; block < kBlocks; ++block) {
            blocks->push_back(nn::Conv2d(nn::Conv2dOptions(channels, kWidth, 3).padding(1)));
            blocks->push_back(nn::BatchNorm2d(kWidth));
            blocks->push_back(nn::ReLU(nn::ReLUOptions(true)));
            blocks->push_back(nn::MaxPool2d(2));
            channels = kWidth;
            side /= 2;
        }
    }

    Features forward(torch::Tensor x) override {
        x = blocks->forward(x);
        return {x, x.flatten(1)};
    }
    FeatureShape shape() const override { return {kWidth * side * side, kWidth, side}; }

    nn::Sequential blocks{nullptr};
    std::int64_t side;
};

}  // namespace

std::shared_ptr<Backbone> makeConv4(InputShape input) {
    return std::make_shared<Conv4>(input);
}

}  // namespace twinsight
