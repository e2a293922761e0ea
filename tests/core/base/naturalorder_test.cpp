// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/naturalorder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace twinsight {
namespace {

std::vector<std::string> sorted(std::vector<std::string> names) {
    std::ranges::sort(names, [](const auto& a, const auto& b) { return naturalLess(a, b); });
    return names;
}

TEST(NaturalOrder, CountsDigitsAsNumbers) {
    EXPECT_THAT(sorted({"character10", "character2", "character1"}),
                testing::ElementsAre("character1", "character2", "character10"));
}

TEST(NaturalOrder, IgnoresCaseUntilNothingElseDiffers) {
    EXPECT_THAT(sorted({"beta", "Gamma", "alpha", "Alpha"}),
                testing::ElementsAre("Alpha", "alpha", "beta", "Gamma"));
}

TEST(NaturalOrder, TellsLeadingZerosApart) {
    EXPECT_TRUE(naturalLess("a01", "a1"));
    EXPECT_FALSE(naturalLess("a1", "a01"));
}

TEST(NaturalOrder, TakesNumbersOfAnyLength) {
    EXPECT_TRUE(naturalLess("9" + std::string(40, '0'), "1" + std::string(41, '0')));
}

TEST(NaturalOrder, IsStrict) {
    for (const char* name : {"", "a", "a1b22", "\xc3\xa9"}) EXPECT_FALSE(naturalLess(name, name));
}

}  // namespace
}  // namespace twinsight
