// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TEST(Csv, LeavesPlainCellsAsTheyAre) {
    EXPECT_EQ(csvLine({"Greek/alpha 1.png", "", "0.5"}), "Greek/alpha 1.png,,0.5\n");
}
TEST(Csv, QuotesWhatWouldBreakTheLine) {
    EXPECT_EQ(csvLine({"a,b", "a\nb", "a\rb"}), "\"a,b\",\"a\nb\",\"a\rb\"\n");
}
TEST(Csv, DoublesQuotes) {
    EXPECT_EQ(csvLine({"say \"a\"", "b"}), "\"say \"\"a\"\"\",b\n");
}
TEST(Csv, NumbersReadBackAsTheyWere) {
    EXPECT_EQ(csvNumber(0.1), "0.1");
    EXPECT_EQ(csvNumber(-3), "-3");
    EXPECT_EQ(std::stod(csvNumber(2.0 / 3)), 2.0 / 3);
}

}  // namespace
}  // namespace twinsight
