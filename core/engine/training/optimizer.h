// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/engine/models/safetensors.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// Moves parameters along their gradients, by what the plan names: "adamw" (Loshchilov and Hutter 2019),
/// "adam" (Kingma and Ba 2015; betas the plan's momentum and 0.999) or "sgd" (Nesterov's momentum). The
/// numbers are those of torch::optim; but all parameters go through each operation together, which spares a
/// graphics card hundreds of small calls a step.
class Optimizer {
public:
    Optimizer(const TrainingPlan& plan, std::vector<torch::Tensor> parameters);

    void clearGradients();
    /// Parameters without a gradient stay as they are.
    void step(double learningRate);

    /// What is remembered of each parameter, as tensors named "optimizer.<index>.<what>"; and back.
    void save(std::map<std::string, TensorBytes>& tensors) const;
    /// Throws Error Damaged when `tensors` do not belong to such an optimizer.
    void load(const std::map<std::string, TensorBytes>& tensors);

private:
    enum class Rule { Sgd, Adam, AdamW };
    struct Moving;

    static Rule ruleOf(const TrainingPlan& plan);
    Moving moving() const;
    void stepSgd(Moving& of, double learningRate) const;
    void stepAdam(Moving& of, double learningRate) const;

    Rule rule_;
    double momentum_, weightDecay_;
    std::vector<torch::Tensor> parameters_;
    std::int64_t steps_ = 0;
    std::vector<torch::Tensor> means_;    ///< running ones of the gradients; for Sgd their sums
    std::vector<torch::Tensor> squares_;  ///< running means of their squares; none for Sgd
};

}  // namespace twinsight
