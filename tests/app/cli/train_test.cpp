// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/engine/models/safetensors.h"
#include "tests/app/cli/trainedrun.h"
#include "tests/support/sampleset.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using testing::cli;
using testing::CliResult;
using ::testing::Each;
using testing::failsSaying;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::Le;
using testing::TemporaryFolder;
using testing::textOf;
using testing::TrainedRun;
using testing::with;

constexpr int kStepsPerEpoch = 20;

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::vector<std::string>> tableOf(const std::string& file) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& line : linesOf(textOf(file))) {
        std::istringstream cells(line);
        auto& row = rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
    }
    return rows;
}

/// metrics.csv without the time that it took.
std::vector<std::vector<std::string>> metricsOf(const std::string& run) {
    auto rows = tableOf(run + "/" + runfile::kMetrics);
    const auto seconds = std::ranges::find(rows.front(), "seconds") - rows.front().begin();
    for (auto& row : rows) row.erase(row.begin() + seconds);
    return rows;
}

std::map<std::string, std::string> weightsOf(const std::string& file) {
    std::map<std::string, std::string> weights;
    for (const auto& [name, tensor] : readSafetensors(file).tensors) weights[name] = tensor.bytes;
    return weights;
}

std::vector<json> eventsOf(const std::string& run) {
    return CliResult{0, textOf(run + "/" + runfile::kEvents), ""}.jsonLines();
}

std::vector<std::string> kindsOf(const std::vector<json>& events) {
    std::vector<std::string> kinds;
    for (const json& event : events) kinds.push_back(event["event"]);
    return kinds;
}

TEST(Train, EndsWellAndLeavesARunFolder) {
    const TrainedRun& trained = TrainedRun::instance();
    EXPECT_EQ(trained.training().code, exitcode::kDone) << trained.training().err;
    for (const char* name : {runfile::kPlan, runfile::kEvents, runfile::kMetrics, runfile::kBest,
                             runfile::kLast, runfile::kState})
        EXPECT_TRUE(fs::exists(trained.file(name))) << name;
    for (const char* name : {runfile::kLock, runfile::kControl})
        EXPECT_FALSE(fs::exists(trained.file(name))) << name;
}

TEST(Train, WritesItsEventsInOrder) {
    const auto kinds = kindsOf(eventsOf(TrainedRun::instance().run()));
    EXPECT_EQ(kinds.front(), "RunStarted");
    EXPECT_EQ(kinds.back(), "Finished");
    EXPECT_EQ(std::ranges::count(kinds, "BatchDone"), 2 * kStepsPerEpoch);
    EXPECT_EQ(std::ranges::count(kinds, "EpochDone"), 2);
    EXPECT_EQ(std::ranges::count(kinds, "Finished"), 1);
    EXPECT_GE(std::ranges::count(kinds, "Checkpoint"), 2);
    EXPECT_EQ(std::ranges::count(kinds, "Failed"), 0);
}

TEST(Train, PrintsTheVeryEventsOfTheRunFolder) {
    const TrainedRun& trained = TrainedRun::instance();
    EXPECT_EQ(trained.training().out, textOf(trained.file(runfile::kEvents)));
}

TEST(Train, CountsWhatItLearnsAndMeasuresOn) {
    const json started = eventsOf(TrainedRun::instance().run()).front();
    EXPECT_EQ(started["training_characters"].get<int>() + started["validation_characters"].get<int>(), 12);
    EXPECT_EQ(started["training_drawings"].get<int>() + started["validation_drawings"].get<int>(), 72);
    EXPECT_GE(started["validation_characters"], 2);
    EXPECT_EQ(started["unreadable"], 0);
    EXPECT_EQ(started["device"], "cpu");
}

TEST(Train, CountsStepsAndProgressUp) {
    int step = 0;
    double progress = 0;
    for (const json& event : eventsOf(TrainedRun::instance().run())) {
        if (event["event"] != "BatchDone") continue;
        EXPECT_EQ(event["step"], ++step);
        EXPECT_EQ(event["epoch"], (step - 1) / kStepsPerEpoch + 1);
        EXPECT_GT(event["progress"], progress);
        progress = event["progress"];
        EXPECT_THAT(event["accuracy"].get<double>(), AllOf(Ge(0), Le(1)));
    }
    EXPECT_EQ(progress, 1);
}

TEST(Train, WritesARowOfMetricsAnEpoch) {
    const auto rows = tableOf(TrainedRun::instance().file(runfile::kMetrics));
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].front(), "epoch");
    EXPECT_EQ(rows[1].front(), "1");
    EXPECT_EQ(rows[2].front(), "2");
    EXPECT_EQ(rows[1].size(), rows[0].size());
}

TEST(Train, KeepsEverySettingInThePlan) {
    const TrainedRun& trained = TrainedRun::instance();
    const RunPlan plan = readRunPlan(trained.run());
    EXPECT_EQ(plan.training.epochs, 2);
    EXPECT_EQ(plan.training.minutes, 0);
    EXPECT_EQ(plan.training.inputSize, 28);
    EXPECT_EQ(plan.training.batchCharacters, 6);
    EXPECT_EQ(plan.training.batchDrawings, 2);
    EXPECT_EQ(fs::path(plan.dataset), fs::path(trained.data()));
    EXPECT_EQ(plan.datasetFingerprint,
              cli({"dataset", "info", trained.data(), "--json"}).json()["fingerprint"]);
}

TEST(Train, TakesItsSettingsFromAPlanAndFlagsOverThem) {
    const TemporaryFolder folder;
    folder.write("plan.json", R"({"epochs": 1, "input_size": 28, "batch_characters": 4, "batch_drawings": 2,
                                  "quarter_turns": false, "device": "cpu"})");
    const CliResult result = cli({"train", TrainedRun::instance().data(), "--run", folder / "run", "--plan",
                                  folder / "plan.json", "--batch-characters", "5", "--no-augment"});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const TrainingPlan plan = readRunPlan(folder / "run").training;
    EXPECT_EQ(plan.epochs, 1);
    EXPECT_EQ(plan.batchCharacters, 5);
    EXPECT_EQ(plan.batchDrawings, 2);
    EXPECT_FALSE(plan.quarterTurns);
    EXPECT_FALSE(plan.augment);
}

TEST(Train, RefusesAPlanThatIsNone) {
    const TemporaryFolder folder;
    const std::string data = TrainedRun::instance().data(), plan = folder / "plan.json";
    for (const char* wrong : {"{", R"({"charm": 1})", R"({"seed": "one"})", "[]"}) {
        folder.write("plan.json", wrong);
        EXPECT_THAT(cli({"train", data, "--run", folder / "run", "--plan", plan}), failsSaying("")) << wrong;
    }
    EXPECT_FALSE(fs::exists(folder / "run"));
}

TEST(Train, RefusesADataSetThatIsTooSmallAndLeavesNoRun) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "data", {.alphabets = 1, .characters = 1, .drawings = 5});
    const CliResult result = cli({"train", folder / "data", "--run", folder / "run", "--epochs", "1"});
    EXPECT_THAT(result.err, ::testing::ContainsRegex("[0-9]"));
    EXPECT_EQ(result.code, exitcode::kFailed);
    EXPECT_EQ(result.out, "");
    EXPECT_FALSE(fs::exists(folder / "run"));
}

TEST(Train, NamesTheCharactersThatHaveTooFewDrawings) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "data", {.alphabets = 1, .characters = 6, .drawings = 1});
    const CliResult result = cli({"train", folder / "data", "--run", folder / "run", "--epochs", "1"});
    EXPECT_EQ(result.code, exitcode::kFailed);
    EXPECT_THAT(result.err, HasSubstr("character"));
    EXPECT_FALSE(fs::exists(folder / "run"));
}

TEST(Train, RefusesAFolderThatHoldsARunAndLeavesItAsItIs) {
    const TrainedRun& trained = TrainedRun::instance();
    const std::string before = textOf(trained.file(runfile::kEvents));
    const CliResult result = cli(with(trained.command(), {"--run", trained.run()}));
    EXPECT_EQ(result.code, exitcode::kFailed);
    EXPECT_THAT(result.err, AllOf(HasSubstr(trained.run()), HasSubstr("--resume")));
    EXPECT_EQ(textOf(trained.file(runfile::kEvents)), before);
}

TEST(Train, ResumesNothingWhereThereIsNoRun) {
    const TemporaryFolder folder;
    EXPECT_THAT(cli(with(TrainedRun::instance().command(), {"--run", folder / "run", "--resume"})),
                failsSaying("run"));
    EXPECT_FALSE(fs::exists(folder / "run"));
}

TEST(Train, OfARunOfANewerVersionFails) {
    const TemporaryFolder folder;
    folder.write("run/plan.json", R"({"version": 99})");
    EXPECT_THAT(cli(with(TrainedRun::instance().command(), {"--run", folder / "run", "--resume"})),
                failsSaying("newer"));
}

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
    EXPECT_EQ(metricsOf(run), metricsOf(trained.run()));
    EXPECT_EQ(std::ranges::count(kindsOf(eventsOf(run)), "BatchDone"), 2 * kStepsPerEpoch);
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
    EXPECT_EQ(std::ranges::count(kindsOf(eventsOf(run)), "Paused"), 1);
    EXPECT_EQ(std::ranges::count(kindsOf(eventsOf(run)), "Resumed"), 1);
    expectSameAsUninterrupted(run);
}

TEST(Train, ResumesOnlyOnTheDataSetOfTheRun) {
    const TrainedRun& trained = TrainedRun::instance();
    EXPECT_THAT(cli({"train", trained.largerData(), "--run", trained.run(), "--resume"}).err,
                HasSubstr("differ"));
}

TEST(Train, GoesOnWhenItsDataSetVanishes) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "data", {.alphabets = 2, .characters = 6, .drawings = 6});
    const auto onLine = [&](const std::string& line) {
        if (json::parse(line)["event"] == "RunStarted") fs::remove_all(folder / "data");
    };
    const CliResult result =
        cli({"train", folder / "data", "--run", folder / "run", "--epochs", "1", "--input-size", "28",
             "--batch-characters", "4", "--batch-drawings", "2", "--device", "cpu", "--json"},
            {.in = "", .stop = {}, .onLine = onLine});
    EXPECT_EQ(result.code, exitcode::kDone) << result.err;
    EXPECT_FALSE(fs::exists(folder / "data"));
    EXPECT_EQ(readRun(folder / "run").state, RunState::Finished);
}

TEST(Train, LeavesOutDrawingsThatCannotBeRead) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "data", {.alphabets = 2, .characters = 6, .drawings = 6});
    const fs::path character =
        fs::directory_iterator(fs::directory_iterator(folder / "data")->path())->path();
    const fs::path drawing = fs::directory_iterator(character)->path();
    fs::resize_file(drawing, fs::file_size(drawing) / 2);
    const CliResult result =
        cli({"train", folder / "data", "--run", folder / "run", "--epochs", "1", "--input-size", "28",
             "--batch-characters", "4", "--batch-drawings", "2", "--device", "cpu", "--json"});
    EXPECT_EQ(result.code, exitcode::kDone) << result.err;
    EXPECT_EQ(result.jsonLines()[0]["unreadable"], 1);
    EXPECT_EQ(result.jsonLines()[1]["event"], "Warning");
    EXPECT_THAT(result.err, HasSubstr(drawing.filename().string()));
}

}  // namespace
}  // namespace twinsight
