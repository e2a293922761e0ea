// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "app/cli/command.h"
#include "tests/app/cli/runreading.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::countOf;
using testing::eventsOf;
using ::testing::HasSubstr;
using testing::kStepsPerEpoch;
using testing::TemporaryFolder;
using testing::timelessMetricsOf;
using testing::TrainedRun;
using testing::weightsOf;
using testing::with;

/// Trains as TrainedRun did, and does `act` when the event `kind` of step `step` comes out.
CliResult trainUntil(const std::string& run, const char* kind, int step, const std::function<void()>& act) {
    const auto onLine = [=](const std::string& line) {
        const json event = json::parse(line);
        if (event["event"] == kind && event["step"] == step) act();
    };
    return cli(with(TrainedRun::instance().command(), {"--run", run, "--json"}),
               {.in = "", .stop = {}, .onLine = onLine});
}

/// A run that was interrupted is, once it has gone on to its end, the run that never was.
void expectSameAsUninterrupted(const std::string& run) {
    const TrainedRun& trained = TrainedRun::instance();
    const auto weights = weightsOf(run + "/" + runfile::kLast);
    ASSERT_FALSE(weights.empty());
    EXPECT_TRUE(weights == weightsOf(trained.file(runfile::kLast)));
    EXPECT_EQ(timelessMetricsOf(run), timelessMetricsOf(trained.run()));
    EXPECT_EQ(countOf("BatchDone", eventsOf(run)), 2 * kStepsPerEpoch);
}

TEST(Train, TwiceWithTheSameSeedIsTheSame) {
    const TemporaryFolder folder;
    ASSERT_EQ(cli(with(TrainedRun::instance().command(), {"--run", folder / "run"})).code, exitcode::kDone);
    expectSameAsUninterrupted(folder / "run");
}

TEST(Train, StopsOnRequestAndGoesOnExactlyThere) {
    const TemporaryFolder folder;
    const std::string run = folder / "run";
    const CliResult stopped = trainUntil(run, "BatchDone", kStepsPerEpoch + 5, [&] {
        EXPECT_EQ(cli({"run", "stop", run}).code, exitcode::kDone);
    });
    EXPECT_EQ(stopped.code, exitcode::kStopped);
    EXPECT_EQ(readRun(run).state, RunState::Stopped);
    EXPECT_EQ(readRun(run).lastBatch->step, kStepsPerEpoch + 5);
    EXPECT_FALSE(fs::exists(run + "/" + runfile::kControl));

    const CliResult resumed =
        cli({"train", TrainedRun::instance().data(), "--run", run, "--resume", "--json"});
    ASSERT_EQ(resumed.code, exitcode::kDone) << resumed.err;
    EXPECT_EQ(resumed.jsonLines().front()["step"], kStepsPerEpoch + 5);
    EXPECT_EQ(readRun(run).state, RunState::Finished);
    expectSameAsUninterrupted(run);
}

TEST(Train, StopsOnCtrlCInTheFirstEpochWithAModelThatCanBeTried) {
    const TemporaryFolder folder;
    const std::string run = folder / "run";
    std::stop_source stop;
    const auto onLine = [&](const std::string& line) {
        if (json::parse(line)["event"] == "BatchDone") stop.request_stop();
    };
    EXPECT_EQ(cli(with(TrainedRun::instance().command(), {"--run", run, "--json"}),
                  {.in = "", .stop = stop.get_token(), .onLine = onLine})
                  .code,
              exitcode::kStopped);
    EXPECT_EQ(readRun(run).lastBatch->step, 1);
    EXPECT_EQ(cli({"model", "info", run + "/" + runfile::kBest}).code, exitcode::kDone);
}

TEST(Train, PausesAndGoesOnAsIfNothingHadBeen) {
    const TemporaryFolder folder;
    const std::string run = folder / "run";
    const auto onLine = [&](const std::string& line) {
        const json event = json::parse(line);
        if (event["event"] == "BatchDone" && event["step"] == 7) cli({"run", "pause", run});
        if (event["event"] == "Paused") {
            EXPECT_EQ(cli({"run", "show", run, "--json"}).json()["state"], "paused");
            cli({"run", "resume", run});
        }
    };
    const CliResult result = cli(with(TrainedRun::instance().command(), {"--run", run, "--json"}),
                                 {.in = "", .stop = {}, .onLine = onLine});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_EQ(countOf("Paused", eventsOf(run)), 1);
    EXPECT_EQ(countOf("Resumed", eventsOf(run)), 1);
    expectSameAsUninterrupted(run);
}

TEST(Train, AFinishedRunIsExtendedWithoutASeam) {
    const TrainedRun& trained = TrainedRun::instance();
    const TemporaryFolder folder;
    const std::string run = folder / "run";
    fs::copy(trained.run(), run);
    EXPECT_EQ(cli({"train", trained.data(), "--run", run, "--resume", "--epochs", "3"}).code,
              exitcode::kDone);
    const auto before = timelessMetricsOf(trained.run()), after = timelessMetricsOf(run);
    ASSERT_EQ(after.size(), before.size() + 1);
    EXPECT_TRUE(std::equal(before.begin(), before.end(), after.begin()));
    const auto events = eventsOf(run);
    EXPECT_EQ(countOf("BatchDone", events), 3 * kStepsPerEpoch);
    EXPECT_EQ(countOf("Finished", events), 1);
    double seconds = 0;
    int step = 0;
    for (const json& event : events) {
        if (event["event"] != "BatchDone") continue;
        EXPECT_EQ(event["step"], ++step);
        EXPECT_GE(event["seconds"], seconds);
        seconds = event["seconds"];
    }
}

TEST(Train, SaysThatNothingIsLeftToDo) {
    const TrainedRun& trained = TrainedRun::instance();
    const TemporaryFolder folder;
    fs::copy(trained.run(), folder / "run");
    const CliResult result = cli({"train", trained.data(), "--run", folder / "run", "--resume"});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.err, HasSubstr("Nothing was left to do"));
}

TEST(Train, ResumesOnlyOnTheDataSetOfTheRun) {
    const TrainedRun& trained = TrainedRun::instance();
    EXPECT_THAT(cli({"train", trained.largerData(), "--run", trained.run(), "--resume"}).err,
                HasSubstr("differ"));
}

}  // namespace
}  // namespace twinsight
