// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/optimizer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/error.h"

namespace twinsight {
namespace {

using torch::Tensor;

/// Steps down the square of a parameter that starts at (1, 2).
struct Descent {
    explicit Descent(const TrainingPlan& plan) : optimizer(plan, {parameter}) {}
    void step(double learningRate = 0.1) {
        optimizer.clearGradients();
        parameter.square().sum().backward();
        optimizer.step(learningRate);
    }
    Tensor parameter = torch::tensor({1.0f, 2.0f}, torch::requires_grad());
    Optimizer optimizer;
};

TrainingPlan planWith(const std::string& optimizer) {
    TrainingPlan plan;
    plan.optimizer = optimizer;
    plan.weightDecay = 0;
    return plan;
}

class EveryOptimizer : public ::testing::TestWithParam<const char*> {};

TEST_P(EveryOptimizer, GoesOnExactlyFromItsSavedState) {
    Descent straight(planWith(GetParam())), broken(planWith(GetParam())), resumed(planWith(GetParam()));
    for (int i = 0; i < 6; ++i) straight.step();
    for (int i = 0; i < 3; ++i) broken.step();
    std::map<std::string, TensorBytes> saved;
    broken.optimizer.save(saved);
    {
        torch::NoGradGuard still;
        resumed.parameter.copy_(broken.parameter);
    }
    resumed.optimizer.load(saved);
    for (int i = 0; i < 3; ++i) resumed.step();
    EXPECT_TRUE(torch::equal(resumed.parameter, straight.parameter));
}

INSTANTIATE_TEST_SUITE_P(Optimizers, EveryOptimizer, ::testing::Values("sgd", "adam", "adamw"),
                         [](const auto& test) { return test.param; });

/// Nesterov with momentum 0.9: v = 0.9 v + g, p = p - lr (g + 0.9 v).
TEST(Sgd, HasNesterovMomentum) {
    Descent descent(planWith("sgd"));
    double p = 1, v = 0;
    for (int i = 0; i < 3; ++i) {
        const double g = 2 * p;
        v = i == 0 ? g : 0.9 * v + g;
        p -= 0.1 * (g + 0.9 * v);
        descent.step();
    }
    EXPECT_NEAR(descent.parameter[0].item<double>(), p, 1e-5);
}

/// Kingma and Ba 2015, algorithm 1, with torch's two betas; AdamW shrinks the weights, Adam the gradient's
/// way.
TEST(AdamAndAdamW, GoAsTheirAuthorsWrote) {
    for (const bool decoupled : {false, true}) {
        TrainingPlan plan = planWith(decoupled ? "adamw" : "adam");
        plan.weightDecay = 0.02;
        Descent descent(plan);
        double p = 1, m = 0, v = 0;
        for (int t = 1; t <= 3; ++t) {
            const double g = 2 * p + (decoupled ? 0 : 0.02 * p);
            if (decoupled) p *= 1 - 0.1 * 0.02;
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            p -= 0.1 * m / (1 - std::pow(0.9, t)) / (std::sqrt(v / (1 - std::pow(0.999, t))) + 1e-8);
            descent.step();
        }
        EXPECT_NEAR(descent.parameter[0].item<double>(), p, 1e-5) << plan.optimizer;
    }
}

TEST(Optimizer, LeavesWhatHasNoGradient) {
    Tensor moved = torch::ones({2}, torch::requires_grad()),
           still = moved.detach().clone().set_requires_grad(true);
    Optimizer optimizer(planWith("adamw"), {still, moved});
    moved.sum().backward();
    optimizer.step(0.1);
    EXPECT_NEAR(moved[0].item<float>(), 0.9f, 1e-5f);
    EXPECT_EQ(still[0].item<float>(), 1);
}

TEST(Optimizer, TakesTheLearningRateItIsGiven) {
    Descent descent(planWith("sgd"));
    descent.step(0);
    EXPECT_EQ(descent.parameter[0].item<float>(), 1);
}

TEST(Optimizer, RefusesTheStateOfAnotherNetwork) {
    Descent descent(planWith("adam"));
    std::map<std::string, TensorBytes> saved;
    descent.step();
    descent.optimizer.save(saved);
    saved.at("optimizer.0.mean") = {"F32", {3}, std::string(12, '\0')};
    Descent other(planWith("adam"));
    EXPECT_THROW(other.optimizer.load(saved), Error);
}

}  // namespace
}  // namespace twinsight
