// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <sstream>
#include <streambuf>

#include "tests/app/cli/cliresult.h"
#include "twinsight/version.h"

namespace twinsight {
namespace {

using testing::cli;
using testing::CliResult;
using ::testing::HasSubstr;

/// Wrong usage is told before anything is looked for, so the data set need not be there.
CliResult train(const std::vector<std::string>& flags) {
    std::vector<std::string> words = {"train", "/nowhere", "--run", "/nowhere/run"};
    words.insert(words.end(), flags.begin(), flags.end());
    return cli(words);
}

TEST(Usage, NeedsAKnownCommand) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{}, {"fly"}, {"dataset"}, {"dataset", "fly"}, {"run"}, {"model"}, {""}}) {
        const CliResult result = cli(words);
        EXPECT_EQ(result.code, exitcode::kUsage);
        EXPECT_EQ(result.out, "");
        EXPECT_NE(result.err, "");
    }
}

TEST(Usage, NamesTheCommandThatThereIsNot) {
    EXPECT_THAT(cli({"fly"}).err, HasSubstr("There is no command \"fly\""));
    EXPECT_THAT(cli({"dataset", "fly", "x"}).err, HasSubstr("There is no command \"dataset fly\""));
}

TEST(Usage, NeedsKnownFlags) {
    EXPECT_EQ(train({"--charm"}).code, exitcode::kUsage);
    EXPECT_EQ(cli({"dataset", "info", "/nowhere", "--charm"}).code, exitcode::kUsage);
}

TEST(Usage, NeedsWhatIsRequired) {
    EXPECT_EQ(cli({"train", "/nowhere"}).code, exitcode::kUsage);
    EXPECT_EQ(cli({"compare", "a.png"}).code, exitcode::kUsage);
    EXPECT_EQ(cli({"compare", "a.png", "b.png", "c.png"}).code, exitcode::kUsage);
}

TEST(Usage, NamesTheFlagWithAnUnknownWord) {
    const CliResult result = train({"--backbone", "nonsense"});
    EXPECT_EQ(result.code, exitcode::kUsage);
    EXPECT_THAT(result.err, AllOf(HasSubstr("--backbone"), HasSubstr("compact")));
}

TEST(Usage, NamesTheFlagThatNeedsANumber) {
    for (const char* wrong : {"abc", "", "1e", "1,5", "0x"}) {
        const CliResult result = train({"--lr", wrong});
        EXPECT_EQ(result.code, exitcode::kUsage) << wrong;
        EXPECT_THAT(result.err, HasSubstr("--lr"));
    }
    EXPECT_EQ(train({"--epochs", "1.5"}).code, exitcode::kUsage);
    EXPECT_EQ(train({"--epochs", "99999999999999999999"}).code, exitcode::kUsage);
}

TEST(Usage, NamesTheFlagOfANumberOutOfRange) {
    for (const char* wrong : {"99", "-1", "0", "nan", "inf"}) {
        const CliResult result = train({"--lr", wrong});
        EXPECT_EQ(result.code, exitcode::kUsage) << wrong;
        EXPECT_THAT(result.err, HasSubstr("--lr")) << wrong;
    }
}

TEST(Usage, TakesEitherEpochsOrMinutes) {
    const CliResult result = train({"--epochs", "2", "--minutes", "2"});
    EXPECT_EQ(result.code, exitcode::kUsage);
    EXPECT_THAT(result.err, AllOf(HasSubstr("--minutes"), HasSubstr("--epochs")));
}

TEST(Usage, KnowsTheTasksOfEvaluate) {
    EXPECT_EQ(cli({"evaluate", "/nowhere", "--task", "guess"}).code, exitcode::kUsage);
    EXPECT_EQ(cli({"evaluate", "/nowhere", "--ways", "1"}).code, exitcode::kUsage);
    EXPECT_EQ(cli({"evaluate", "/nowhere", "--trials", "0"}).code, exitcode::kUsage);
}

TEST(Usage, HelpIsNoError) {
    const CliResult all = cli({"--help"});
    EXPECT_EQ(all.code, exitcode::kDone);
    EXPECT_THAT(all.out, AllOf(HasSubstr("train"), HasSubstr("compare"), HasSubstr("serve")));
    const CliResult train = cli({"train", "--help"});
    EXPECT_EQ(train.code, exitcode::kDone);
    EXPECT_THAT(train.out, AllOf(HasSubstr("--lr"), HasSubstr("--resume"), HasSubstr("--backbone")));
}

TEST(Usage, HelpTellsUnitRangeAndDefaultOfASetting) {
    const std::string help = cli({"train", "--help"}).out;
    EXPECT_THAT(help, HasSubstr("(from 0 to 100000 minutes; 10 if left out)"));
    EXPECT_THAT(help, HasSubstr("--no-amp "));
    EXPECT_THAT(help, HasSubstr("--split {character,alphabet,image}"));
}

TEST(Usage, HelpTellsWhatAGroupOfCommandsIsFor) {
    EXPECT_THAT(cli({"dataset", "--help"}).out, HasSubstr("make data sets"));
}

/// A stream onto a disk that is full.
class FullDisk : public std::streambuf {
    int_type overflow(int_type) override {
        errno = ENOSPC;
        return traits_type::eof();
    }
};

TEST(Output, ThatDoesNotFitOnTheDiskFailsAndSaysSo) {
    FullDisk disk;
    std::istringstream in;
    std::ostream out(&disk);
    std::ostringstream err;
    const std::vector<std::string> arguments = {"devices"};
    EXPECT_EQ(runCli(arguments, {in, out, err, {}}), exitcode::kFailed);
    EXPECT_THAT(err.str(), HasSubstr("the disk is full"));
}

TEST(Usage, EveryCommandHasHelp) {
    for (const CommandRow& row : commands()) {
        std::string words = row.words;
        const auto space = words.find(' ');
        std::vector<std::string> arguments = {words.substr(0, space)};
        if (space != std::string::npos) arguments.push_back(words.substr(space + 1));
        arguments.push_back("--help");
        EXPECT_EQ(cli(arguments).code, exitcode::kDone) << words;
    }
}

TEST(Usage, TellsItsVersion) {
    const CliResult result = cli({"--version"});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_EQ(result.out, "twinsight-cli " TWINSIGHT_VERSION "\n");
}

}  // namespace
}  // namespace twinsight
