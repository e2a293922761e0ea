// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/errors.h"

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

TEST(CsvRows, AreReadAsTheyAreWritten) {
    const std::vector<std::vector<std::string>> rows = {{"a", "b,c", "d\"e"}, {"", "two\nlines", "x"}};
    EXPECT_EQ(csvRows(csvLine(rows[0]) + csvLine(rows[1])), rows);
}

TEST(CsvRows, TakeEitherLineEndAndPassOverWhatOtherProgramsAdd) {
    const std::vector<std::vector<std::string>> rows = {{"a", "b"}, {"c", ""}};
    EXPECT_EQ(csvRows("\xef\xbb\xbf"
                      "a,b\r\n\r\nc,\r\n"),
              rows);
    EXPECT_EQ(csvRows("a,b\n\nc,"), rows);
    EXPECT_TRUE(csvRows("").empty());
}

TEST(CsvRows, NameTheRowWhoseQuotationMarkIsNeverClosed) {
    const Error error = testing::errorOf([] { csvRows("a,b\n\"c,d\ne,f\n"); });
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    EXPECT_THAT(error.what(), ::testing::HasSubstr("row 2"));
}

}  // namespace
}  // namespace twinsight
