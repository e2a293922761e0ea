// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>

#include "core/engine/models/safetensors.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// "adamw", "adam" (betas: the plan's momentum and 0.999) or "sgd" (Nesterov), as the plan says.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const TrainingPlan& plan,
                                                       std::vector<torch::Tensor> parameters);

void setLearningRate(torch::optim::Optimizer& optimizer, double rate);

/// What the optimizer remembers of each parameter, as tensors named "optimizer.<index>.<what>"; and back.
/// Throws Error Damaged when `tensors` do not belong to such an optimizer.
void saveOptimizer(const torch::optim::Optimizer& optimizer, std::map<std::string, TensorBytes>& tensors);
void loadOptimizer(torch::optim::Optimizer& optimizer, const std::map<std::string, TensorBytes>& tensors);

}  // namespace twinsight
