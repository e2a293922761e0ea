// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/optimizer.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace twinsight {
namespace {

using torch::Tensor;

/// Steps down the square of a parameter that starts at (1, 2).
struct Descent {
    explicit Descent(const TrainingPlan& plan) : optimizer(makeOptimizer(plan, {parameter})) {}
    void step() {
        optimizer->zero_grad();
        parameter.square().sum().backward();
        optimizer->step();
    }
    Tensor parameter = torch::tensor({1.0f, 2.0f}, torch::requires_grad());
    std::unique_ptr<torch::optim::Optimizer> optimizer;
};

TrainingPlan planWith(const std::string& optimizer) {
    TrainingPlan plan;
    plan.optimizer = optimizer;
    plan.learningRate = 0.1;
    plan.weightDecay = 0;
    return plan;
}

class EveryOptimizer : public ::testing::TestWithParam<const char*> {};

TEST_P(EveryOptimizer, GoesOnExactlyFromItsSavedState) {
    Descent straight(planWith(GetParam())), broken(planWith(GetParam())), resumed(planWith(GetParam()));
    for (int i = 0; i < 6; ++i) straight.step();
    for (int i = 0; i < 3; ++i) broken.step();
    std::map<std::string, TensorBytes> saved;
    saveOptimizer(*broken.optimizer, saved);
    {
        torch::NoGradGuard still;
        resumed.parameter.copy_(broken.parameter);
    }
    loadOptimizer(*resumed.optimizer, saved);
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

TEST(Optimizer, TakesTheLearningRateItIsGiven) {
    Descent descent(planWith("sgd"));
    setLearningRate(*descent.optimizer, 0);
    descent.step();
    EXPECT_EQ(descent.parameter[0].item<float>(), 1);
}

TEST(Optimizer, RefusesTheStateOfAnotherNetwork) {
    Descent descent(planWith("adam"));
    std::map<std::string, TensorBytes> saved;
    descent.step();
    saveOptimizer(*descent.optimizer, saved);
    saved.at("optimizer.0.mean") = {"F32", {3}, std::string(12, '\0')};
    Descent other(planWith("adam"));
    EXPECT_THROW(loadOptimizer(*other.optimizer, saved), Error);
}

}  // namespace
}  // namespace twinsight
