// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/engine/nn/backbone.h"

namespace twinsight {

namespace nn = torch::nn;

namespace {

/// Channels of the convolutions in order; 0 is a 2x2 pooling (configuration D of Simonyan and Zisserman
/// 2015).
constexpr std::array<std::int64_t, 18> kConfiguration = {64, 64,  0,   128, 128, 0,   256, 256, 256,
                                                         0,  512, 512, 512, 0,   512, 512, 512, 0};

struct Vgg16 : Backbone {
    explicit Vgg16(InputShape input) : side(input.size) {
        features = register_module("features", nn::Sequential());
        std::int64_t channels = input.channels;
        for (const std::int64_t width : kConfiguration) {
            if (width == 0) {
                features->push_back(nn::MaxPool2d(2));
                side /= 2;
            } else {
                features->push_back(nn::Conv2d(nn::Conv2dOptions(channels, width, 3).padding(1)));
                features->push_back(nn::ReLU(nn::ReLUOptions(true)));
                channels = width;
            }
        }
        initialise();
    }

    /// As the reference: normal weights of deviation sqrt(2 / (outgoing channels x kernel area)), no bias.
    void initialise() {
        torch::NoGradGuard still;
        for (auto& layer : features->modules(false)) {
            auto* conv = layer->as<nn::Conv2d>();
            if (!conv) continue;
            nn::init::kaiming_normal_(conv->weight, 0, torch::kFanOut, torch::kReLU);
            conv->bias.zero_();
        }
    }

    Features forward(torch::Tensor x) override {
        x = features->forward(x);
        return {x, x.flatten(1)};
    }
    FeatureShape shape() const override { return {512 * side * side, 512, side}; }
    std::string prefix() const override { return "vgg."; }

    nn::Sequential features{nullptr};
    std::int64_t side;
};

}  // namespace

std::shared_ptr<Backbone> makeVgg16(InputShape input) {
    return std::make_shared<Vgg16>(input);
}

}  // namespace twinsight
