// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <span>

#include "app/cli/command.h"
#include "core/imaging/codecs/codecs.h"
#include "tests/app/cli/trainedrun.h"
#include "tests/core/runs/madeup.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using testing::makeRun;
using testing::TemporaryFolder;
using testing::textOf;
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

TEST(RunList, ShowsARunOfNoTime) {
    const TemporaryFolder runs;
    json plan = json::parse(textOf(TrainedRun::instance().run() + "/plan.json"));
    for (const double created : {1e300, -1e300}) {
        plan["created"] = created;
        runs.write("odd/plan.json", plan.dump());
        const CliResult result = cli({"run", "list", runs.path()});
        EXPECT_EQ(result.code, exitcode::kDone);
        EXPECT_THAT(result.out, HasSubstr("  ?\n"));
    }
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
    EXPECT_FALSE(run["last_epoch"].contains("time")) << "a summary keeps none";
    EXPECT_TRUE(run["best_epoch"]["best"]);
    EXPECT_THAT(cli({"run", "show", trained.run()}).out, HasSubstr("input_size  28"));
}

TEST(RunShow, DrawsItsCurves) {
    const TemporaryFolder folder;
    const CliResult result =
        cli({"run", "show", TrainedRun::instance().run(), "--plot", folder / "curves.png"});
    EXPECT_EQ(result.code, exitcode::kDone) << result.err;
    EXPECT_THAT(result.out, HasSubstr("first  finished"));
    const std::string file = textOf(folder / "curves.png");
    const Image curves = decodeImage(std::as_bytes(std::span(file)), "curves.png");
    EXPECT_EQ(curves.width, 1000);
    EXPECT_EQ(curves.height, 700);
}

TEST(RunShow, DrawsThePictureThatTheTrainerLeft) {
    const TrainedRun& trained = TrainedRun::instance();
    const TemporaryFolder folder;
    cli({"run", "show", trained.run(), "--json", "--plot", folder / "curves.png"});
    EXPECT_TRUE(textOf(folder / "curves.png") == textOf(trained.file(runfile::kCurves)));
}

TEST(RunShow, OverwritesNoPicture) {
    const TemporaryFolder folder;
    const std::string file = folder.write("curves.png", "a person's");
    EXPECT_THAT(cli({"run", "show", TrainedRun::instance().run(), "--plot", file}),
                failsSaying("is there already"));
    EXPECT_EQ(textOf(file), "a person's");
}

TEST(RunShow, HasNoCurvesBeforeTheFirstEpoch) {
    const TemporaryFolder folder;
    EXPECT_THAT(cli({"run", "show", makeRun(folder / "new"), "--plot", folder / "curves.png"}),
                failsSaying("first epoch"));
    EXPECT_FALSE(std::filesystem::exists(folder / "curves.png"));
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
