// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/optimizer.h"

#include "core/base/error.h"
#include "core/engine/models/tensorbytes.h"
#include "core/engine/nn/compat.h"

namespace twinsight {

namespace optim = torch::optim;
using torch::Tensor;

namespace {

constexpr double kSecondBeta = 0.999;

/// Adam and AdamW keep the same things under different types.
template <class State>
struct AdamForm {
    using StateType = State;
    static void save(const State& state, const std::string& prefix,
                     std::map<std::string, TensorBytes>& tensors) {
        tensors[prefix + "step"] = toBytes(torch::tensor(state.step()));
        tensors[prefix + "mean"] = toBytes(state.exp_avg());
        tensors[prefix + "square"] = toBytes(state.exp_avg_sq());
    }
    static void load(State& state, const std::function<Tensor(const char*)>& tensor) {
        state.step(tensor("step").template item<std::int64_t>());
        state.exp_avg(tensor("mean"));
        state.exp_avg_sq(tensor("square"));
    }
};

struct SgdForm {
    using StateType = optim::SGDParamState;
    static void save(const StateType& state, const std::string& prefix,
                     std::map<std::string, TensorBytes>& tensors) {
        if (state.momentum_buffer().defined())
            tensors[prefix + "momentum"] = toBytes(state.momentum_buffer());
    }
    static void load(StateType& state, const std::function<Tensor(const char*)>& tensor) {
        state.momentum_buffer(tensor("momentum"));
    }
};

std::string prefixOf(std::size_t index) {
    return "optimizer." + std::to_string(index) + ".";
}

template <class Form>
void saveAs(const optim::Optimizer& optimizer, std::map<std::string, TensorBytes>& tensors) {
    const auto& parameters = optimizer.param_groups().front().params();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto found = optimizer.state().find(compat::stateKey(parameters[i]));
        if (found == optimizer.state().end()) continue;  // has had no gradient yet
        Form::save(static_cast<const typename Form::StateType&>(*found->second), prefixOf(i), tensors);
    }
}

template <class Form>
void loadAs(optim::Optimizer& optimizer, const std::map<std::string, TensorBytes>& tensors) {
    const auto& parameters = optimizer.param_groups().front().params();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto first = tensors.lower_bound(prefixOf(i));
        if (first == tensors.end() || !first->first.starts_with(prefixOf(i))) continue;
        auto state = std::make_unique<typename Form::StateType>();
        Form::load(*state, [&](const char* what) {
            const auto found = tensors.find(prefixOf(i) + what);
            if (found == tensors.end())
                throw Error(ErrorKind::Damaged, "The run's last.state misses " + prefixOf(i) + what + ".");
            const Tensor tensor = toTensor(found->second);
            if (std::string_view(what) == "step") return tensor;
            if (tensor.sizes() != parameters[i].sizes())
                throw Error(ErrorKind::Damaged, "The run's last.state belongs to another network.");
            return tensor.to(parameters[i].device());
        });
        optimizer.state()[compat::stateKey(parameters[i])] = std::move(state);
    }
}

}  // namespace

std::unique_ptr<optim::Optimizer> makeOptimizer(const TrainingPlan& plan, std::vector<Tensor> parameters) {
    if (plan.optimizer == "sgd")
        return std::make_unique<optim::SGD>(std::move(parameters), optim::SGDOptions(plan.learningRate)
                                                                       .momentum(plan.momentum)
                                                                       .nesterov(plan.momentum > 0)
                                                                       .weight_decay(plan.weightDecay));
    if (plan.optimizer == "adam")
        return std::make_unique<optim::Adam>(std::move(parameters), optim::AdamOptions(plan.learningRate)
                                                                        .betas({plan.momentum, kSecondBeta})
                                                                        .weight_decay(plan.weightDecay));
    return std::make_unique<optim::AdamW>(std::move(parameters), optim::AdamWOptions(plan.learningRate)
                                                                     .betas({plan.momentum, kSecondBeta})
                                                                     .weight_decay(plan.weightDecay));
}

void setLearningRate(optim::Optimizer& optimizer, double rate) {
    for (auto& group : optimizer.param_groups()) group.options().set_lr(rate);
}

void saveOptimizer(const optim::Optimizer& optimizer, std::map<std::string, TensorBytes>& tensors) {
    if (dynamic_cast<const optim::AdamW*>(&optimizer))
        saveAs<AdamForm<optim::AdamWParamState>>(optimizer, tensors);
    else if (dynamic_cast<const optim::Adam*>(&optimizer))
        saveAs<AdamForm<optim::AdamParamState>>(optimizer, tensors);
    else
        saveAs<SgdForm>(optimizer, tensors);
}

void loadOptimizer(optim::Optimizer& optimizer, const std::map<std::string, TensorBytes>& tensors) {
    if (dynamic_cast<optim::AdamW*>(&optimizer))
        loadAs<AdamForm<optim::AdamWParamState>>(optimizer, tensors);
    else if (dynamic_cast<optim::Adam*>(&optimizer))
        loadAs<AdamForm<optim::AdamParamState>>(optimizer, tensors);
    else
        loadAs<SgdForm>(optimizer, tensors);
}

}  // namespace twinsight
