// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "app/cli/command.h"
#include "tests/app/cli/runreading.h"
#include "tests/app/cli/trainedrun.h"
#include "tests/support/sampleset.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using testing::cli;
using testing::CliResult;
using testing::countOf;
using testing::eventsOf;
using testing::failsSaying;
using ::testing::Ge;
using ::testing::HasSubstr;
using testing::kStepsPerEpoch;
using ::testing::Le;
using testing::metricsOf;
using testing::TemporaryFolder;
using testing::textOf;
using testing::TrainedRun;
using testing::with;

TEST(Train, EndsWellAndLeavesARunFolder) {
    const TrainedRun& trained = TrainedRun::instance();
    EXPECT_EQ(trained.training().code, exitcode::kDone) << trained.training().err;
    for (const char* name : {runfile::kPlan, runfile::kEvents, runfile::kMetrics, runfile::kCurves,
                             runfile::kBest, runfile::kLast, runfile::kState})
        EXPECT_TRUE(fs::exists(trained.file(name))) << name;
    for (const char* name : {runfile::kLock, runfile::kControl})
        EXPECT_FALSE(fs::exists(trained.file(name))) << name;
}

TEST(Train, LeavesItsNumbersForTensorboard) {
    const TrainedRun& trained = TrainedRun::instance();
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(trained.run()))
        if (entry.path().filename().string().starts_with(runfile::kTensorboard))
            files.push_back(entry.path());
    ASSERT_EQ(files.size(), 1u);
    EXPECT_THAT(textOf(files[0]), HasSubstr("accuracy/one_shot"));
}

TEST(Train, WritesItsEventsInOrder) {
    const auto events = eventsOf(TrainedRun::instance().run());
    EXPECT_EQ(events.front()["event"], "RunStarted");
    EXPECT_EQ(events.back()["event"], "Finished");
    EXPECT_EQ(countOf("BatchDone", events), 2 * kStepsPerEpoch);
    EXPECT_EQ(countOf("EpochDone", events), 2u);
    EXPECT_EQ(countOf("Finished", events), 1u);
    EXPECT_GE(countOf("Checkpoint", events), 2u);
    EXPECT_EQ(countOf("Failed", events), 0u);
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
    const auto rows = metricsOf(TrainedRun::instance().run());
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
                                  folder / "plan.json", "--batch-characters", "5", "--augment", "none"});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const TrainingPlan plan = readRunPlan(folder / "run").training;
    EXPECT_EQ(plan.epochs, 1);
    EXPECT_EQ(plan.batchCharacters, 5);
    EXPECT_EQ(plan.batchDrawings, 2);
    EXPECT_FALSE(plan.quarterTurns);
    EXPECT_EQ(plan.variation, "none");
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
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    EXPECT_EQ(result.jsonLines().at(0)["unreadable"], 1);
    EXPECT_EQ(result.jsonLines().at(1)["event"], "Warning");
    EXPECT_THAT(result.err, HasSubstr(drawing.filename().string()));
}

TEST(Train, RefusesAMissingModelToStartFromBeforeAnythingIsWritten) {
    const TemporaryFolder folder;
    const std::string run = folder / "run";
    const CliResult result =
        cli(with(TrainedRun::instance().command(), {"--run", run, "--init", "/nowhere.safetensors"}));
    EXPECT_EQ(result.code, exitcode::kFailed);
    EXPECT_THAT(result.err, HasSubstr("/nowhere.safetensors"));
    EXPECT_FALSE(std::filesystem::exists(run));
}

}  // namespace
}  // namespace twinsight
