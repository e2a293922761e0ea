// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/siamesenet.h"

namespace twinsight {

using torch::Tensor;

namespace {

void appendTensors(std::vector<std::pair<std::string, Tensor>>& list, const torch::nn::Module& module,
                   const std::string& prefix) {
    for (const auto& item : module.named_parameters()) list.emplace_back(prefix + item.key(), item.value());
    for (const auto& item : module.named_buffers()) list.emplace_back(prefix + item.key(), item.value());
}

}  // namespace

SiameseNet::SiameseNet(const std::string& backboneName, const std::string& headName, InputShape input)
    : backbone(register_module("backbone", makeBackbone(backboneName, input))),
      head(register_module("head", makeHead(headName, backbone->shape()))) {}

std::vector<std::pair<std::string, Tensor>> SiameseNet::namedTensors() const {
    std::vector<std::pair<std::string, Tensor>> list;
    appendTensors(list, *backbone, backbone->prefix());
    appendTensors(list, *head, head->prefix());
    return list;
}

std::int64_t SiameseNet::parameterCount() const {
    std::int64_t count = 0;
    for (const Tensor& parameter : parameters()) count += parameter.numel();
    return count;
}

Tensor inputTensor(const Tensor& bytes, const Preparation& preparation) {
    const Tensor brightness = bytes.to(torch::kFloat32) / 255;
    return preparation.darkInk ? 1 - brightness : brightness;
}

}  // namespace twinsight
