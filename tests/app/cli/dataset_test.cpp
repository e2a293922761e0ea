// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/data/exclusions.h"
#include "tests/app/cli/cliresult.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TemporaryFolder;
using testing::writeSampleSet;

const SampleOptions kSmall{.alphabets = 2, .characters = 3, .drawings = 4};

/// Every file below a folder, and what it holds.
std::map<std::string, std::string> filesIn(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder)] = readFile(entry.path(), 1 << 20);
    return files;
}

CliResult sample(const fs::path& out, const std::string& seed = "1") {
    return cli({"dataset", "sample", out, "--alphabets", "2", "--characters", "3", "--drawings", "2",
                "--seed", seed});
}

TEST(DatasetInfo, CountsAsJson) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const CliResult result = cli({"dataset", "info", folder.path(), "--json"});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_EQ(result.json()["alphabets"], 2);
    EXPECT_EQ(result.json()["characters"], 6);
    EXPECT_EQ(result.json()["drawings"], 24);
    EXPECT_EQ(result.json()["skipped"], 0);
}

TEST(DatasetInfo, CountsInWords) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const CliResult result = cli({"dataset", "info", folder.path()});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.out, AllOf(HasSubstr("characters  6\n"), HasSubstr("drawings    24\n")));
}

TEST(DatasetInfo, SaysWhatItSkippedAndWhy) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const fs::path character = fs::directory_iterator(fs::directory_iterator(folder.path())->path())->path();
    std::ofstream(character / "letter.png") << "Dear Ann, this is no picture.";
    const CliResult result = cli({"dataset", "info", folder.path(), "--json"});
    EXPECT_EQ(result.json()["drawings"], 24);
    ASSERT_EQ(result.json()["skipped"], 1);
    const auto skipped = result.json()["skipped_files"][0];
    EXPECT_THAT(skipped["path"].get<std::string>(), HasSubstr("letter.png"));
    EXPECT_NE(skipped["reason"].get<std::string>(), "");
    EXPECT_THAT(cli({"dataset", "info", folder.path()}).out, HasSubstr("letter.png: "));
}

TEST(DatasetInfo, OfAnEmptyFolderFails) {
    const TemporaryFolder folder;
    EXPECT_THAT(cli({"dataset", "info", folder.path(), "--json"}), failsSaying(folder.path().string()));
}

TEST(DatasetInfo, OfNothingFails) {
    EXPECT_THAT(cli({"dataset", "info", "/nowhere/at/all"}), failsSaying("/nowhere/at/all"));
}

TEST(DatasetInfo, OfAnArchiveThatIsCutOffFails) {
    const TemporaryFolder folder;
    std::vector<testing::ZipMember> members;
    drawSampleAlphabets(kSmall, [&](const std::string& path, const Image&) {
        members.push_back({path, std::string(2000, 'x')});
    });
    testing::writeZip(folder / "set.zip", members);
    fs::resize_file(folder / "set.zip", fs::file_size(folder / "set.zip") / 2);
    EXPECT_THAT(cli({"dataset", "info", folder / "set.zip"}), failsSaying("set.zip"));
}

TEST(DatasetCheck, FindsNothingInTheSampleSet) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const CliResult result = cli({"dataset", "check", folder.path()});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.out, AllOf(HasSubstr("Nothing is wrong"),
                                  HasSubstr("sizes: 105 x 105 pixels\nmodes: grey, 8 bits")));
}

TEST(DatasetCheck, TellsTwinsInWordsAndAsJson) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const fs::path character = fs::directory_iterator(fs::directory_iterator(folder.path())->path())->path();
    fs::copy_file(fs::directory_iterator(character)->path(), character / "twin.png");
    EXPECT_THAT(cli({"dataset", "check", folder.path()}).out,
                AllOf(HasSubstr("duplicates: 1\n"), HasSubstr("twin.png")));
    const auto report = cli({"dataset", "check", folder.path(), "--json"}).json();
    EXPECT_EQ(report["counts"]["duplicate"], 1);
    EXPECT_EQ(report["findings"][0]["kind"], "duplicate");
    EXPECT_EQ(report["findings"][0]["paths"].size(), 2u);
}

TEST(DatasetCheck, PrintsALineForANameThatHoldsSeveral) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const fs::path character = fs::directory_iterator(fs::directory_iterator(folder.path())->path())->path();
    std::ofstream(character / "new\nline\x1b[2J.txt") << "Dear Ann";
    EXPECT_THAT(cli({"dataset", "check", folder.path()}).out,
                AllOf(HasSubstr("new?line?[2J.txt: "), Not(HasSubstr("\x1b"))));
}

TEST(DatasetCheck, TellsItsProgressOnDemand) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), {.alphabets = 3, .characters = 10, .drawings = 20});
    const auto lines = cli({"dataset", "check", folder.path(), "--json", "--progress"}).jsonLines();
    ASSERT_GE(lines.size(), 2u);
    EXPECT_GT(lines.front()["progress"], 0.5);
    EXPECT_TRUE(lines.back().contains("findings"));
}

TEST(DatasetSample, DrawsADataSetThatCanBeRead) {
    const TemporaryFolder folder;
    EXPECT_EQ(sample(folder / "new").code, exitcode::kDone);
    const auto info = cli({"dataset", "info", folder / "new", "--json"}).json();
    EXPECT_EQ(info["alphabets"], 2);
    EXPECT_EQ(info["characters"], 6);
    EXPECT_EQ(info["drawings"], 12);
    EXPECT_EQ(info["skipped"], 0);
}

TEST(DatasetSample, DrawsTheSameForTheSameSeed) {
    const TemporaryFolder folder;
    for (const char* name : {"one", "two"}) sample(folder / name, "7");
    sample(folder / "other", "8");
    EXPECT_FALSE(filesIn(folder / "one").empty());
    EXPECT_EQ(filesIn(folder / "one"), filesIn(folder / "two"));
    EXPECT_NE(filesIn(folder / "one"), filesIn(folder / "other"));
}

TEST(DatasetSample, LeavesAFolderThatHoldsSomethingAsItIs) {
    const TemporaryFolder folder;
    folder.write("mine/thesis.txt", "years of work");
    EXPECT_THAT(sample(folder / "mine"), failsSaying("no empty folder"));
    EXPECT_EQ(filesIn(folder.path()),
              (std::map<std::string, std::string>{{"mine/thesis.txt", "years of work"}}));
}

TEST(DatasetSample, LeavesAFileAndItsNeighboursAsTheyAre) {
    const TemporaryFolder folder;
    folder.write("mine", "");
    folder.write("mine.part/thesis.txt", "years of work");
    EXPECT_THAT(sample(folder / "mine"), failsSaying("no empty folder"));
    EXPECT_EQ(filesIn(folder.path()),
              (std::map<std::string, std::string>{{"mine", ""}, {"mine.part/thesis.txt", "years of work"}}));
}

TEST(DatasetSample, FillsAnEmptyFolder) {
    const TemporaryFolder folder;
    EXPECT_EQ(sample(folder.path().string() + "/").code, exitcode::kDone);
    EXPECT_EQ(filesIn(folder.path()).size(), 12u);
}

TEST(DatasetSample, LeavesNothingBehindWhenStopped) {
    const TemporaryFolder folder;
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(
        cli({"dataset", "sample", folder / "new"}, {.in = "", .stop = stop.get_token(), .onLine = {}}).code,
        exitcode::kStopped);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(DatasetSample, NeedsCountsThatCanBe) {
    const TemporaryFolder folder;
    EXPECT_THAT(cli({"dataset", "sample", folder / "new", "--alphabets", "0"}), failsSaying("alphabets"));
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

/// The sample set, and what is excluded of it as the commands say.
struct Exclude : ::testing::Test {
    TemporaryFolder folder;
    const std::string data = folder / "data";
    std::vector<std::string> drawings;

    void SetUp() override {
        writeSampleSet(data, kSmall);
        for (const auto& [path, bytes] : filesIn(data)) drawings.push_back(path);
    }
    std::vector<std::string> excluded() const {
        return cli({"dataset", "exclude", data, "--json"}).json()["excluded"];
    }
};

TEST_F(Exclude, IsUndoneByIncludeAndTouchesNoFile) {
    const auto before = filesIn(data);
    EXPECT_THAT(excluded(), ::testing::IsEmpty());
    const CliResult result = cli({"dataset", "exclude", data, drawings[3], drawings[1]});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.err, HasSubstr("2 of 24 drawings are excluded (2 more)"));
    EXPECT_THAT(excluded(), ::testing::ElementsAre(drawings[1], drawings[3]));
    EXPECT_THAT(cli({"dataset", "exclude", data}).out, drawings[1] + "\n" + drawings[3] + "\n");
    EXPECT_EQ(cli({"dataset", "include", data, drawings[1]}).code, exitcode::kDone);
    EXPECT_THAT(excluded(), ::testing::ElementsAre(drawings[3]));
    cli({"dataset", "include", data, "--all"});
    EXPECT_THAT(excluded(), ::testing::IsEmpty());
    EXPECT_EQ(filesIn(data), before);
}

TEST_F(Exclude, IsWhatTheWindowReads) {
    cli({"dataset", "exclude", data, drawings[0]});
    EXPECT_THAT(ExclusionStore::ofUser().load(data), ::testing::ElementsAre(drawings[0]));
}

TEST_F(Exclude, TakesFilesByTheirOwnPath) {
    cli({"dataset", "exclude", data, data + "/" + drawings[2]});
    EXPECT_THAT(excluded(), ::testing::ElementsAre(drawings[2]));
}

TEST_F(Exclude, ChangesNothingWhenOneDrawingIsNotThere) {
    EXPECT_THAT(cli({"dataset", "exclude", data, drawings[0], "nowhere.png"}),
                failsSaying("There is no drawing nowhere.png"));
    EXPECT_THAT(excluded(), ::testing::IsEmpty());
}

TEST_F(Exclude, IsTakenBackOfAFileThatHasGone) {
    cli({"dataset", "exclude", data, drawings[0]});
    fs::remove(fs::path(data) / drawings[0]);
    EXPECT_EQ(cli({"dataset", "include", data, drawings[0]}).code, exitcode::kDone);
    EXPECT_THAT(excluded(), ::testing::IsEmpty());
}

TEST_F(Exclude, NeedsToKnowWhatToInclude) {
    EXPECT_EQ(cli({"dataset", "include", data}).code, exitcode::kUsage);
}

}  // namespace
}  // namespace twinsight
