// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/schedule.h"

#include <gtest/gtest.h>

#include <cmath>

namespace twinsight {
namespace {

TEST(LearningRate, WarmsUpFromATenthBeforeItFallsAlongACosine) {
    EXPECT_NEAR(learningRateShare("cos", 0), 0.1, 1e-12);
    EXPECT_NEAR(learningRateShare("cos", 0.015), 0.1 + 0.9 / 4, 0.01);
    EXPECT_NEAR(learningRateShare("cos", 0.03), 1, 0.01);
}

/// So that a run that is planned shorter and extended later is the one that was planned longer.
TEST(LearningRate, IsTheSameAllAlongWithoutADecay) {
    EXPECT_EQ(learningRateShare("none", 0), 1);
    EXPECT_EQ(learningRateShare("none", 0.5), 1);
    EXPECT_EQ(learningRateShare("none", 1), 1);
}

TEST(LearningRate, FallsAlongACosineToOnePercent) {
    EXPECT_NEAR(learningRateShare("cos", 0.95 / 2), 0.01 + 0.99 / 2, 1e-12);
    EXPECT_NEAR(learningRateShare("cos", 1), 0.01, 1e-12);
}

TEST(LearningRate, StaysAtOnePercentForTheLastTwentieth) {
    EXPECT_GT(learningRateShare("cos", 0.94), 0.0101);
    EXPECT_NEAR(learningRateShare("cos", 0.95), 0.01, 1e-12);
    EXPECT_NEAR(learningRateShare("cos", 0.97), 0.01, 1e-12);
}

TEST(HighestLearningRate, IsThePlansUnlessItIsToBeScaled) {
    TrainingPlan plan;
    EXPECT_EQ(highestLearningRate(plan), plan.learningRate);
}

TEST(HighestLearningRate, GrowsWithTheBatchWithinTheOptimizersRange) {
    TrainingPlan plan;
    plan.scaleLearningRate = true;
    plan.optimizer = "sgd";
    plan.learningRate = 0.01;
    plan.batchCharacters = 32;
    plan.batchDrawings = 4;
    EXPECT_NEAR(highestLearningRate(plan), 0.02, 1e-12);
    plan.learningRate = 1;
    EXPECT_NEAR(highestLearningRate(plan), 0.1, 1e-12);
    plan.learningRate = 1e-5;
    EXPECT_NEAR(highestLearningRate(plan), 5e-4, 1e-12);
    plan.optimizer = "adamw";
    EXPECT_NEAR(highestLearningRate(plan), 3e-4, 1e-12);
    plan.learningRate = 0.01;
    EXPECT_NEAR(highestLearningRate(plan), 1e-3, 1e-12);
}

TEST(LearningRate, FallsInTenEqualRatios) {
    const double ratio = std::pow(0.01, 1.0 / 9);
    EXPECT_NEAR(learningRateShare("step", 0.05), 1, 1e-12);
    EXPECT_NEAR(learningRateShare("step", 0.15), ratio, 1e-12);
    EXPECT_NEAR(learningRateShare("step", 0.55), std::pow(ratio, 5), 1e-12);
    EXPECT_NEAR(learningRateShare("step", 1), 0.01, 1e-12);
}

TEST(LearningRate, StaysWhereItIsBeyondTheEnds) {
    EXPECT_EQ(learningRateShare("cos", 1.5), learningRateShare("cos", 1));
    EXPECT_EQ(learningRateShare("cos", -1), learningRateShare("cos", 0));
}

}  // namespace
}  // namespace twinsight
