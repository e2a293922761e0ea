// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/cli/command.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using testing::TemporaryFolder;
using testing::TrainedRun;

TEST(RunList, HasTheRun) {
    const TrainedRun& trained = TrainedRun::instance();
    const json runs = cli({"run", "list", trained.runs(), "--json"}).json()["runs"];
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0]["folder"], trained.run());
    EXPECT_EQ(runs[0]["state"], "finished");
    EXPECT_THAT(cli({"run", "list", trained.runs()}).out, HasSubstr("first  finished"));
}

TEST(RunList, ShowsWhatIsWrongWithADamagedRun) {
    const TemporaryFolder runs;
    runs.write("broken/plan.json", "{");
    const CliResult result = cli({"run", "list", runs.path(), "--json"});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.json()["runs"][0]["problem"].get<std::string>(), HasSubstr("damaged"));
    EXPECT_THAT(cli({"run", "list", runs.path()}).out, HasSubstr("broken  unreadable: "));
}

TEST(RunList, NeedsAFolder) {
    EXPECT_THAT(cli({"run", "list", "/nowhere"}), failsSaying("/nowhere"));
}

TEST(RunShow, TellsHowFarItIs) {
    const TrainedRun& trained = TrainedRun::instance();
    const json run = cli({"run", "show", trained.run(), "--json"}).json();
    EXPECT_EQ(run["state"], "finished");
    EXPECT_EQ(run["dataset"], trained.data());
    EXPECT_EQ(run["progress"], 1);
    EXPECT_EQ(run["step"], 40);
    EXPECT_EQ(run["training"]["input_size"], 28);
    EXPECT_EQ(run["last_epoch"]["epoch"], 2);
    EXPECT_TRUE(run["best_epoch"]["best"]);
    EXPECT_THAT(cli({"run", "show", trained.run()}).out, HasSubstr("input_size  28"));
}

TEST(RunShow, OfWhatIsNoRunFails) {
    const TemporaryFolder folder;
    EXPECT_THAT(cli({"run", "show", folder.path()}), failsSaying(folder.path().string()));
    EXPECT_THAT(cli({"run", "show", folder / "nowhere"}), failsSaying("nowhere"));
}

TEST(RunShow, OfANewerVersionFails) {
    const TemporaryFolder folder;
    folder.write("plan.json", R"({"version": 99})");
    EXPECT_THAT(cli({"run", "show", folder.path()}), failsSaying("newer"));
}

TEST(RunRequests, NeedSomebodyWhoTrains) {
    const TrainedRun& trained = TrainedRun::instance();
    for (const char* word : {"pause", "resume", "stop"})
        EXPECT_THAT(cli({"run", word, trained.run()}), failsSaying("--resume")) << word;
}

TEST(RunRequests, NeedARun) {
    const TemporaryFolder folder;
    EXPECT_THAT(cli({"run", "stop", folder.path()}), failsSaying("no run folder"));
}

}  // namespace
}  // namespace twinsight
