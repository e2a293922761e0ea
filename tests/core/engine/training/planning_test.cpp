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

}  // namespace
}  // namespace twinsight
