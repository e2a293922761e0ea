// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/nn/backbone.h"
#include "core/engine/nn/head.h"
#include "core/imaging/prepare.h"

namespace twinsight {

/// A backbone and a head: all that is learned.
struct SiameseNet : torch::nn::Module {
    SiameseNet(const std::string& backboneName, const std::string& headName, InputShape input);

    /// n x head->size().
    torch::Tensor embed(const torch::Tensor& images) { return head->describe(backbone->forward(images)); }

    /// Every weight and every running mean by the name it has in a model file, in a fixed order.
    std::vector<std::pair<std::string, torch::Tensor>> namedTensors() const;
    std::int64_t parameterCount() const;

    std::shared_ptr<Backbone> backbone;
    std::shared_ptr<Head> head;
};

/// The one function that makes network input. bytes: n x channels x size x size, 8-bit, as prepareImage
/// leaves them; the result is float on the same device, in 0..1, inverted for dark ink so that paper is 0.
torch::Tensor inputTensor(const torch::Tensor& bytes, const Preparation& preparation);

}  // namespace twinsight
