// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/healthreport.h"

#include <gmock/gmock.h>

#include "core/base/error.h"
#include "tests/support/errors.h"
#include "tests/support/smallset.h"

namespace twinsight {
namespace {

using ::testing::HasSubstr;

TEST(HealthReport, ComesBackAsItWent) {
    const auto dataset = testing::datasetOf({{2, 2}});
    const Findings findings = {{FindingKind::DoubleLabelled, "the same picture", {0, 3}, {}},
                               {FindingKind::LeftOut, "is empty", {}, "A/new\nline.png"}};
    const Census census{4,
                        2,
                        {10, 8},
                        {300, 200},
                        {10, 8},
                        3,
                        {{{ImageMode::Kind::Grey, false, 8}, 3}, {{ImageMode::Kind::Colour, true, 16}, 1}}};
    const HealthReport report{findings, census};
    const CheckLine line = checkLineFromJson(toJsonLine(report, *dataset), *dataset);
    ASSERT_TRUE(std::holds_alternative<HealthReport>(line));
    EXPECT_EQ(std::get<HealthReport>(line), report);
}

TEST(HealthReport, CountsEveryKind) {
    const auto dataset = testing::datasetOf({{2, 2}});
    const std::string line = toJsonLine(HealthReport{{{FindingKind::Blank, "", {1}, {}}}, {}}, *dataset);
    EXPECT_THAT(line, HasSubstr("\"blank\":1"));
    EXPECT_THAT(line, HasSubstr("\"duplicate\":0"));
}

TEST(HealthReport, TellsProgress) {
    const auto dataset = testing::datasetOf({{2, 2}});
    const CheckLine line = checkLineFromJson(toJsonLine(CheckProgress{0.25}), *dataset);
    EXPECT_EQ(std::get<CheckProgress>(line).share, 0.25);
}

TEST(HealthReport, PassesOverWhatIsNotOfTheDataSet) {
    const auto dataset = testing::datasetOf({{2, 2}});
    const CheckLine line = checkLineFromJson(
        R"({"findings": [{"kind": "blank", "detail": "", "paths": ["nowhere.png"]},
                         {"kind": "haunted", "detail": "", "paths": []}]})",
        *dataset);
    EXPECT_TRUE(std::get<HealthReport>(line).findings.empty());
    EXPECT_EQ(std::get<HealthReport>(line).census, Census());
}

TEST(HealthReport, RefusesWhatIsNone) {
    const auto dataset = testing::datasetOf({{2, 2}});
    for (const char* text : {"", "[]", "{}", R"({"findings": 3})",
                             R"({"findings": [], "sizes": {}, "modes": []})", R"({"progress": "much"})"})
        EXPECT_EQ(testing::kindOf([&] { checkLineFromJson(text, *dataset); }), ErrorKind::Damaged) << text;
}

}  // namespace
}  // namespace twinsight
