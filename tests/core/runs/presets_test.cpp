// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/presets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace twinsight {
namespace {

TEST(Presets, CanBeTrainedAsTheyAre) {
    for (const Preset& preset : presets()) EXPECT_TRUE(faultsOf(preset.plan).empty()) << preset.name;
}

TEST(Presets, AreToldApartByNameAndPlan) {
    std::set<std::string> names;
    for (const Preset& preset : presets()) {
        EXPECT_TRUE(names.insert(preset.name).second) << preset.name;
        for (const Preset& other : presets()) EXPECT_EQ(preset.plan == other.plan, &preset == &other);
    }
}

TEST(Presets, OneSeesPhotosAsTheyAre) {
    const auto forPhotos = [](const Preset& preset) {
        return preset.plan.colour == "rgb" && preset.plan.variation == "photos" &&
               preset.plan.backbone == "compact";
    };
    EXPECT_EQ(std::ranges::count_if(presets(), forPhotos), 1);
}

}  // namespace
}  // namespace twinsight
