// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/cudadriver.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TEST(CardName, IsEmptyOfACardThatIsNotThere) {
    EXPECT_EQ(cardName(1000), "");
    EXPECT_EQ(cardName(-1), "");
}

}  // namespace
}  // namespace twinsight
