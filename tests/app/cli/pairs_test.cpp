// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "app/cli/command.h"
#include "core/base/csv.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using testing::TemporaryFolder;
using testing::textOf;
using testing::TrainedRun;

struct Pairs : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    const TemporaryFolder folder;

    CliResult pairs(const std::vector<std::string>& arguments) const {
        return cli(testing::with({"pairs", "--model", trained.model()}, arguments));
    }
    double compared(const std::string& a, const std::string& b) const {
        return cli({"compare", a, b, "--model", trained.model(), "--json"}).json()["probability"];
    }
};

TEST_F(Pairs, AppendsScoreProbabilityAndVerdictToEachRow) {
    const std::string a = trained.drawing(0), b = trained.drawing(20);
    const std::string list =
        folder.write("list.csv", "one,two,label\n" + csvLine({a, b, "different"}) + csvLine({b, b, "same"}));
    const CliResult result = pairs({list});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const auto rows = csvRows(result.out);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0], (std::vector<std::string>{"one", "two", "label", "score", "probability", "verdict",
                                                 "problem"}));
    EXPECT_EQ(rows[1][2], "different");
    EXPECT_NEAR(std::stod(rows[1][4]), compared(a, b), 1e-5);
    EXPECT_NEAR(std::stod(rows[2][4]), compared(b, b), 1e-5);
    EXPECT_GT(std::stod(rows[2][3]), std::stod(rows[1][3]));
}

TEST_F(Pairs, TakesPathsRelativeToTheListAndListsWithoutAHeading) {
    std::filesystem::copy_file(trained.drawing(0), folder / "a.png");
    std::filesystem::copy_file(trained.drawing(1), folder / "b.png");
    const auto rows = csvRows(pairs({folder.write("list.csv", "a.png,b.png\nb.png,a.png\n")}).out);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0][0], "a.png");
    EXPECT_NEAR(std::stod(rows[0][2]), std::stod(rows[1][2]), 1e-5);
}

TEST_F(Pairs, SaysInItsRowWhatCannotBeReadAndGoesOn) {
    const std::string good = trained.drawing(0), bad = folder.write("letter.png", "Dear Ann");
    const CliResult result = pairs({folder.write("list.csv", csvLine({good, bad}) + csvLine({good, good}))});
    EXPECT_EQ(result.code, exitcode::kDone);
    const auto rows = csvRows(result.out);
    EXPECT_EQ(rows[0][3], "");
    EXPECT_THAT(rows[0][5], HasSubstr("letter.png"));
    EXPECT_NE(rows[1][3], "");
    EXPECT_THAT(result.err, HasSubstr("Pairs that could not be compared: 1"));
}

TEST_F(Pairs, TakeAFirstRowOfPicturesThatAreNotThereForAPair) {
    const CliResult result = pairs({folder.write("list.csv", "nome.png,nothing.png\n")});
    EXPECT_EQ(result.code, exitcode::kFailed);
    EXPECT_THAT(result.out, HasSubstr("nome.png"));
}

TEST_F(Pairs, FailsForATableWhoseQuotationMarkIsNeverClosed) {
    EXPECT_THAT(pairs({folder.write("list.csv", "\"a.png,b.png\n")}), failsSaying("row 1"));
}

TEST_F(Pairs, FailsWhenNoPairCanBeCompared) {
    const CliResult result = pairs({folder.write("list.csv", "a,b\nnone.png,nothing.png\n")});
    EXPECT_EQ(result.code, exitcode::kFailed);
    EXPECT_THAT(result.out, HasSubstr("none.png"));
}

TEST_F(Pairs, KeepsARowThatNamesNoPairWithItsProblem) {
    const std::string good = trained.drawing(0);
    const CliResult result = pairs({folder.write(
        "list.csv", "one,two,label\n" + csvLine({good}) + csvLine({good, good, "x"}) + csvLine({good, ""}))});
    EXPECT_EQ(result.code, exitcode::kDone);
    const auto rows = csvRows(result.out);
    ASSERT_EQ(rows.size(), 4u);
    for (const auto& row : rows) EXPECT_EQ(row.size(), 7u);
    EXPECT_EQ(rows[1][6], "Row 2 does not name two pictures.");
    EXPECT_EQ(rows[2][5], "same");
    EXPECT_EQ(rows[3][6], "Row 4 does not name two pictures.");
}

TEST_F(Pairs, ComparesEachPictureOfAFolderWithEachOfAnother) {
    for (const char* name : {"x/1.png", "x/2.png", "y/1.png"}) folder.write(name, textOf(trained.drawing(0)));
    folder.write("x/notes.txt", "no picture");
    const json found = pairs({folder / "x", folder / "y", "--json"}).json();
    ASSERT_EQ(found["pairs"].size(), 2u);
    EXPECT_EQ(found["pairs"][1]["a"], (folder / "x/2.png").string());
    EXPECT_EQ(found["pairs"][1]["verdict"],
              found["pairs"][1]["probability"] >= found["threshold"] ? "same" : "different");
}

TEST_F(Pairs, WritesAFile) {
    const std::string list = folder.write("list.csv", csvLine({trained.drawing(0), trained.drawing(1)}));
    const CliResult result = pairs({list, "--out", folder / "out.csv"});
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(textOf(folder / "out.csv"), pairs({list}).out);
}

TEST_F(Pairs, NeverWritesOverTheList) {
    const std::string text = csvLine({trained.drawing(0), trained.drawing(1)});
    const std::string list = folder.write("list.csv", text);
    EXPECT_THAT(pairs({list, "--out", folder / "list.csv"}), failsSaying("is there already"));
    EXPECT_EQ(textOf(list), text);
}

TEST_F(Pairs, OfOneFolderAsksForAnother) {
    EXPECT_THAT(pairs({folder.path()}), failsSaying("name another"));
}

TEST_F(Pairs, FailsOnAListThatIsNone) {
    EXPECT_THAT(pairs({"/nowhere.csv"}), failsSaying("/nowhere.csv"));
    EXPECT_THAT(pairs({folder.write("list.csv", "")}), failsSaying("no pair"));
    EXPECT_THAT(pairs({folder.write("list.csv", "a,b\n")}), failsSaying("no pair"));
    std::filesystem::create_directory(folder / "empty");
    EXPECT_THAT(pairs({folder / "empty", folder / "empty"}), failsSaying("no picture"));
}

}  // namespace
}  // namespace twinsight
