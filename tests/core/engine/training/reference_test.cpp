// SPDX-License-Identifier: GPL-3.0-or-later
// vgg16 + l1-fc + bce + sgd is the reference implementation's training (bubbliiiing/Siamese-pytorch): its
// forward pass, its loss and one step of its optimizer, written down here once more with nothing but tensor
// arithmetic.
#include <gtest/gtest.h>

#include <map>

#include "core/engine/nn/losses.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/training/optimizer.h"

namespace twinsight {
namespace {

using torch::Tensor;
using Weights = std::map<std::string, Tensor>;

constexpr double kLearningRate = 0.01, kMomentum = 0.9, kWeightDecay = 5e-4;

/// Copies that learn on their own.
Weights copyOf(const SiameseNet& net) {
    Weights weights;
    for (const auto& [name, tensor] : net.namedTensors())
        weights[name] = tensor.detach().clone().requires_grad_(true);
    return weights;
}

/// The 13 convolutions of VGG16, each 3x3 with ReLU, a 2x2 pooling after the 2nd, 4th, 7th, 10th and 13th.
Tensor features(const Weights& w, Tensor x) {
    int layer = 0;  // index within torchvision's "features"
    for (const int convolutions : {2, 2, 3, 3, 3}) {
        for (int i = 0; i < convolutions; ++i, layer += 2) {
            const std::string name = "vgg.features." + std::to_string(layer);
            x = torch::conv2d(x, w.at(name + ".weight"), w.at(name + ".bias"), 1, 1).relu();
        }
        x = torch::max_pool2d(x, 2);
        ++layer;
    }
    return x.flatten(1);
}

/// One number a pair, before the sigmoid.
Tensor compare(const Weights& w, const Tensor& a, const Tensor& b) {
    const Tensor hidden = (a - b).abs().mm(w.at("fully_connect1.weight").t()) + w.at("fully_connect1.bias");
    return (hidden.mm(w.at("fully_connect2.weight").t()) + w.at("fully_connect2.bias")).squeeze(1);
}

struct Reference : ::testing::Test {
    Reference() { torch::manual_seed(1); }

    // Two pictures of one thing and one of another: as many same as different pairs when 0-1 and 0-2 are
    // taken, and the mean over same and over different pairs when all three are.
    Tensor pictures = torch::rand({3, 3, 32, 32});
    Tensor labels = torch::tensor({0, 0, 1});
    SiameseNet net{"vgg16", "l1-fc", {32, 3}};
    Weights weights = copyOf(net);

    Tensor itsLogits() {
        const Tensor e = features(weights, pictures);
        return compare(weights, e.index_select(0, torch::tensor({0, 0, 1})),
                       e.index_select(0, torch::tensor({1, 2, 2})));
    }
    /// Binary cross-entropy of sigmoids, in plain words.
    Tensor itsLoss() {
        const Tensor p = itsLogits().sigmoid();
        const Tensor same = -p[0].log(), different = -((1 - p[1]).log() + (1 - p[2]).log()) / 2;
        return (same + different) / 2;
    }
    Tensor ourLogits() { return net.head->allPairs(net.embed(pictures)); }
    Tensor ourLoss() { return pairLoss("bce").of(ourLogits(), labels); }
};

TEST_F(Reference, GivesTheSameLogits) {
    const Tensor ours = ourLogits(), its = itsLogits();
    EXPECT_NEAR(ours[0][1].item<float>(), its[0].item<float>(), 1e-5);
    EXPECT_NEAR(ours[0][2].item<float>(), its[1].item<float>(), 1e-5);
    EXPECT_NEAR(ours[1][2].item<float>(), its[2].item<float>(), 1e-5);
}

TEST_F(Reference, GivesTheSameLoss) {
    EXPECT_NEAR(ourLoss().item<float>(), itsLoss().item<float>(), 1e-6);
}

TEST_F(Reference, GivesTheSameWeightsAfterTwoSteps) {
    TrainingPlan plan;
    plan.optimizer = "sgd";
    plan.learningRate = kLearningRate;
    plan.momentum = kMomentum;
    plan.weightDecay = kWeightDecay;
    Optimizer optimizer(plan, net.parameters());
    Weights velocity;
    for (int step = 0; step < 2; ++step) {
        optimizer.clearGradients();
        ourLoss().backward();
        optimizer.step(kLearningRate);

        itsLoss().backward();
        torch::NoGradGuard still;
        for (auto& [name, w] : weights) {
            const Tensor gradient = w.grad() + kWeightDecay * w;
            Tensor& v = velocity[name];
            v = v.defined() ? kMomentum * v + gradient : gradient.clone();
            w -= kLearningRate * (gradient + kMomentum * v);  // Nesterov's look ahead
            w.mutable_grad().zero_();
        }
    }
    for (const auto& [name, tensor] : net.namedTensors())
        EXPECT_TRUE(torch::allclose(tensor, weights.at(name), 2e-6, 1e-8)) << name;
}

}  // namespace
}  // namespace twinsight
