// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/optimizer.h"

#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "core/engine/models/tensorbytes.h"

namespace twinsight {

using torch::Tensor;
using Tensors = std::vector<Tensor>;

namespace {

constexpr double kSecondBeta = 0.999, kEpsilon = 1e-8;

Tensors zerosLike(const Tensors& tensors) {
    Tensors zeros;
    for (const Tensor& tensor : tensors) zeros.push_back(torch::zeros_like(tensor));
    return zeros;
}

std::string nameOf(std::size_t index, const char* what) {
    return "optimizer." + std::to_string(index) + "." + what;
}

const TensorBytes& find(const std::map<std::string, TensorBytes>& tensors, const std::string& name) {
    const auto found = tensors.find(name);
    if (found == tensors.end()) throw Error(ErrorKind::Damaged, "The run's last.state misses " + name + ".");
    return found->second;
}

void saveAll(const Tensors& values, const char* what, std::map<std::string, TensorBytes>& tensors) {
    for (std::size_t i = 0; i < values.size(); ++i) tensors[nameOf(i, what)] = toBytes(values[i]);
}

void loadAll(Tensors& values, const char* what, const std::map<std::string, TensorBytes>& tensors) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Tensor loaded = toTensor(find(tensors, nameOf(i, what)));
        if (loaded.sizes() != values[i].sizes())
            throw Error(ErrorKind::Damaged, "The run's last.state belongs to another network.");
        values[i].copy_(loaded);
    }
}

}  // namespace

/// Those parameters that have a gradient, with what is remembered of them.
struct Optimizer::Moving {
    Tensors parameters, gradients, means, squares;
};

Optimizer::Rule Optimizer::ruleOf(const TrainingPlan& plan) {
    if (plan.optimizer == "sgd") return Rule::Sgd;
    return plan.optimizer == "adam" ? Rule::Adam : Rule::AdamW;
}

Optimizer::Optimizer(const TrainingPlan& plan, Tensors parameters)
    : rule_(ruleOf(plan)),
      momentum_(plan.momentum),
      weightDecay_(plan.weightDecay),
      parameters_(std::move(parameters)) {
    const torch::NoGradGuard noGradients;
    means_ = zerosLike(parameters_);
    if (rule_ != Rule::Sgd) squares_ = zerosLike(parameters_);
}

void Optimizer::clearGradients() {
    for (Tensor& parameter : parameters_) parameter.mutable_grad() = Tensor();
}

Optimizer::Moving Optimizer::moving() const {
    Moving moving;
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
        if (!parameters_[i].grad().defined()) continue;
        moving.parameters.push_back(parameters_[i]);
        moving.gradients.push_back(parameters_[i].grad());
        moving.means.push_back(means_[i]);
        if (rule_ != Rule::Sgd) moving.squares.push_back(squares_[i]);
    }
    return moving;
}

void Optimizer::step(double learningRate) {
    const torch::NoGradGuard noGradients;
    Moving of = moving();
    ++steps_;
    if (of.parameters.empty()) return;
    if (rule_ == Rule::AdamW)
        at::_foreach_mul_(of.parameters, 1 - learningRate * weightDecay_);
    else if (weightDecay_ != 0)
        of.gradients = at::_foreach_add(of.gradients, of.parameters, weightDecay_);
    rule_ == Rule::Sgd ? stepSgd(of, learningRate) : stepAdam(of, learningRate);
}

void Optimizer::stepSgd(Moving& of, double learningRate) const {
    at::_foreach_mul_(of.means, momentum_);
    at::_foreach_add_(of.means, of.gradients);
    const Tensors ahead = at::_foreach_add(of.gradients, of.means, momentum_);
    at::_foreach_add_(of.parameters, ahead, -learningRate);
}

void Optimizer::stepAdam(Moving& of, double learningRate) const {
    at::_foreach_mul_(of.means, momentum_);
    at::_foreach_add_(of.means, of.gradients, 1 - momentum_);
    at::_foreach_mul_(of.squares, kSecondBeta);
    at::_foreach_addcmul_(of.squares, of.gradients, of.gradients, 1 - kSecondBeta);
    const auto steps = static_cast<double>(steps_);
    const double firstBias = 1 - std::pow(momentum_, steps), secondBias = 1 - std::pow(kSecondBeta, steps);
    Tensors deviations = at::_foreach_sqrt(of.squares);
    at::_foreach_div_(deviations, std::sqrt(secondBias));
    at::_foreach_add_(deviations, kEpsilon);
    at::_foreach_addcdiv_(of.parameters, of.means, deviations, -learningRate / firstBias);
}

void Optimizer::save(std::map<std::string, TensorBytes>& tensors) const {
    saveAll(means_, rule_ == Rule::Sgd ? "momentum" : "mean", tensors);
    if (rule_ == Rule::Sgd) return;
    saveAll(squares_, "square", tensors);
    saveAll(Tensors(parameters_.size(), torch::tensor(steps_)), "step", tensors);
}

void Optimizer::load(const std::map<std::string, TensorBytes>& tensors) {
    const torch::NoGradGuard noGradients;
    loadAll(means_, rule_ == Rule::Sgd ? "momentum" : "mean", tensors);
    if (rule_ == Rule::Sgd || parameters_.empty()) return;
    loadAll(squares_, "square", tensors);
    steps_ = toTensor(find(tensors, nameOf(0, "step"))).item<std::int64_t>();
}

}  // namespace twinsight
