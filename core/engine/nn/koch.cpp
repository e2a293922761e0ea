// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/engine/nn/backbone.h"

namespace twinsight {

namespace nn = torch::nn;

namespace {

struct Koch : Backbone {
    static constexpr std::int64_t kUnits = 4096;
    struct Layer {
        std::int64_t channels, kernel;
        bool pooled;
    };
    /// Figure 4 of the paper; no padding.
    static constexpr std::array kLayers = {Layer{64, 10, true}, Layer{128, 7, true}, Layer{128, 4, true},
                                           Layer{256, 4, false}};

    explicit Koch(InputShape input) : side(input.size) {
        features = register_module("features", nn::Sequential());
        std::int64_t channels = input.channels;
        for (const Layer& layer : kLayers) {
            features->push_back(nn::Conv2d(channels, layer.channels, layer.kernel));
            features->push_back(nn::ReLU(nn::ReLUOptions(true)));
            if (layer.pooled) features->push_back(nn::MaxPool2d(2));
            channels = layer.channels;
            side = (side - layer.kernel + 1) / (layer.pooled ? 2 : 1);
        }
        units = register_module("units", nn::Linear(channels * side * side, kUnits));
        initialise();
    }

    /// As He et al. 2015 and not with the paper's deviation of 0.01, from which four layers of ReLU hardly
    /// start.
    void initialise() {
        for (auto& layer : features->modules(false))
            if (auto* conv = layer->as<nn::Conv2d>()) {
                nn::init::kaiming_normal_(conv->weight, 0, torch::kFanIn, torch::kReLU);
                torch::NoGradGuard still;
                conv->bias.zero_();
            }
    }

    Features forward(torch::Tensor x) override {
        x = features->forward(x);
        return {x, units(x.flatten(1))};
    }
    FeatureShape shape() const override { return {kUnits, kLayers.back().channels, side}; }

    nn::Sequential features{nullptr};
    nn::Linear units{nullptr};
    std::int64_t side;
};

}  // namespace

std::shared_ptr<Backbone> makeKoch(InputShape input) {
    return std::make_shared<Koch>(input);
}

}  // namespace twinsight
