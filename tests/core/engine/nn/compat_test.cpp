// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/compat.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

torch::ScalarType productType() {
    return torch::mm(torch::ones({4, 4}), torch::ones({4, 4})).scalar_type();
}

TEST(MixedPrecision, CalculatesWithBfloat16WhileItLives) {
    {
        const compat::MixedPrecision mixed(true, torch::kCPU);
        EXPECT_EQ(productType(), torch::kBFloat16);
    }
    EXPECT_EQ(productType(), torch::kFloat32);
}

TEST(MixedPrecision, ChangesNothingWhenItIsOff) {
    const compat::MixedPrecision mixed(false, torch::kCPU);
    EXPECT_EQ(productType(), torch::kFloat32);
}

}  // namespace
}  // namespace twinsight
