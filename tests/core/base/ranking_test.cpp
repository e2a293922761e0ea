// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ranking.h"

#include <gmock/gmock.h>

#include <limits>

namespace twinsight {
namespace {

using ::testing::ElementsAre;

TEST(Ranking, IsByValueWithEqualOnesInOrderAndNoNumbersLast) {
    const float none = std::numeric_limits<float>::quiet_NaN();
    const std::vector<float> values = {2, none, -1, 2, none, 7};
    EXPECT_THAT(rankingBy(values, true), ElementsAre(5, 0, 3, 2, 1, 4));
    EXPECT_THAT(rankingBy(values, false), ElementsAre(2, 0, 3, 5, 1, 4));
}

}  // namespace
}  // namespace twinsight
