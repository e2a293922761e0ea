// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crc32c.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace twinsight {
namespace {

TEST(Crc32c, OfTheNineDigitsIsTheCheckValueOfItsDefinition) {
    EXPECT_EQ(crc32c("123456789"), 0xe3069283);
}

TEST(Crc32c, OfNothingIsZero) {
    EXPECT_EQ(crc32c(""), 0u);
}

TEST(Crc32c, IsThatOfTheExamplesInRfc3720) {
    std::string counting(32, '\0');
    std::iota(counting.begin(), counting.end(), '\0');
    EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8a9136aa);
    EXPECT_EQ(crc32c(std::string(32, '\xff')), 0x62a8ab43);
    EXPECT_EQ(crc32c(counting), 0x46dd794e);
}

}  // namespace
}  // namespace twinsight
