// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <gtest/gtest.h>

#include <sstream>

namespace twinsight {
namespace {

TEST(Table, AlignsItsColumns) {
    Table table({Align::Left, Align::Right, Align::Left});
    table.add({"α", "1", "one"});
    table.add({"beta", "100"});
    std::ostringstream out;
    table.print(out);
    EXPECT_EQ(out.str(),
              "  α       1  one\n"
              "  beta  100\n");
}

}  // namespace
}  // namespace twinsight
