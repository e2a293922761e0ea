// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/startingpoint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"

namespace twinsight {
namespace {

using ::testing::EndsWith;

TEST(StartingFile, IsTheOneThatKnowsStrokesForTheUsualTraining) {
    const auto file = startingFile(TrainingPlan());
    ASSERT_TRUE(file);
    EXPECT_THAT(utf8(*file), EndsWith("/share/twinsight/models/strokes.safetensors"));
}

TEST(StartingFile, IsNoneWhereStrokesAreAnotherNetworks) {
    const auto startsFresh = [](auto change) {
        TrainingPlan plan;
        change(plan);
        return !startingFile(plan);
    };
    EXPECT_TRUE(startsFresh([](TrainingPlan& plan) { plan.backbone = "large"; }));
    EXPECT_TRUE(startsFresh([](TrainingPlan& plan) { plan.head = "cosine"; }));
    EXPECT_TRUE(startsFresh([](TrainingPlan& plan) { plan.inputSize = 64; }));
    EXPECT_TRUE(startsFresh([](TrainingPlan& plan) { plan.colour = "rgb"; }));
    EXPECT_TRUE(startsFresh([](TrainingPlan& plan) { plan.variation = "photos"; }));
    EXPECT_TRUE(startsFresh([](TrainingPlan& plan) { plan.resize = "letterbox"; }));
    EXPECT_FALSE(startsFresh([](TrainingPlan& plan) { plan.inputSize = 56; }));
}

TEST(StartingFile, IsNoneForFreshWeights) {
    TrainingPlan plan;
    plan.startFrom.clear();
    EXPECT_FALSE(startingFile(plan));
    EXPECT_TRUE(beginsFresh(plan));
    EXPECT_FALSE(beginsFresh(TrainingPlan()));
}

TEST(StartingFile, IsTheOneThatThePlanNames) {
    TrainingPlan plan;
    plan.startFrom = "own.safetensors";
    plan.backbone = "vgg16";
    EXPECT_EQ(startingFile(plan), "own.safetensors");
}

}  // namespace
}  // namespace twinsight
