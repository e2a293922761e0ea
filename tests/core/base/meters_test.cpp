// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/meters.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TEST(AverageMeter, WeighsWhatIsAdded) {
    AverageMeter meter;
    EXPECT_EQ(meter.value(), 0);
    meter.add(1, 3);
    meter.add(5, 1);
    EXPECT_DOUBLE_EQ(meter.value(), 2);
    meter.reset();
    EXPECT_EQ(meter.value(), 0);
}

TEST(RateMeter, StartsAtTheFirstRateAndFollowsLaterOnes) {
    RateMeter meter;
    meter.add(10, 2);
    EXPECT_DOUBLE_EQ(meter.value(), 5);
    for (int i = 0; i < 100; ++i) meter.add(20, 1);
    EXPECT_NEAR(meter.value(), 20, 0.1);
}

TEST(RateMeter, IgnoresTimeThatStoodStill) {
    RateMeter meter;
    meter.add(10, 0);
    EXPECT_EQ(meter.value(), 0);
}

}  // namespace
}  // namespace twinsight
