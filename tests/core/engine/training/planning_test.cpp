// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/planning.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TrainingPlan planWith(const char* backbone, const char* resize) {
    TrainingPlan plan;
    plan.backbone = backbone;
    plan.resize = resize;
    return plan;
}

TEST(PreparationOf, FramesDrawingsUnlessTheNetworkIsTheReferences) {
    EXPECT_EQ(preparationOf(planWith("compact", "auto")).resize, ResizeRule::Frame);
    EXPECT_EQ(preparationOf(planWith("vgg16", "auto")).resize, ResizeRule::CentreCrop);
    EXPECT_TRUE(preparationOf(planWith("compact", "auto")).darkInk);
    EXPECT_FALSE(preparationOf(planWith("vgg16", "auto")).darkInk);
}

TEST(PreparationOf, DoesAsThePlanSays) {
    for (const char* backbone : {"compact", "vgg16"})
        for (const char* resize : {"frame", "letterbox", "centre-crop"})
            EXPECT_STREQ(nameOf(preparationOf(planWith(backbone, resize)).resize), resize);
}

TEST(DecidedFor, HasLargerBatchesOnACard) {
    const TrainingPlan plan;
    EXPECT_EQ(decidedFor(plan, "cpu").batchCharacters, 20);
    EXPECT_EQ(decidedFor(plan, "cuda:0").batchCharacters, 160);
    EXPECT_EQ(batchOptions(plan).characters, 20);
}

TEST(DecidedFor, KeepsWhatThePlanSays) {
    TrainingPlan plan;
    plan.batchCharacters = 7;
    EXPECT_EQ(decidedFor(plan, "cpu"), plan);
    EXPECT_EQ(decidedFor(plan, "cuda:0"), plan);
}

}  // namespace
}  // namespace twinsight
