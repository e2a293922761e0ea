// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runwriter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/base/files.h"
#include "tests/core/runs/madeup.h"
#include "tests/core/runs/tensorboardreading.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::appendText;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using testing::TemporaryFolder;
using testing::tensorboardFiles;

struct ARunWriter : ::testing::Test {
    TemporaryFolder run;
    std::vector<TrainingEvent> told;
    RunWriter writer{run.path(), [this](const TrainingEvent& event) { told.push_back(event); }};

    std::vector<std::string> linesOf(const char* name) const {
        std::vector<std::string> lines;
        std::istringstream text(readFile(run / name, 1 << 20));
        for (std::string line; std::getline(text, line);) lines.push_back(line);
        return lines;
    }
    std::vector<std::int64_t> pausesRead() const {
        std::vector<std::int64_t> steps;
        for (const TrainingEvent& event : EventReader(run.path()).poll())
            if (const auto* paused = std::get_if<Paused>(&event.what)) steps.push_back(paused->step);
        return steps;
    }
};

TEST_F(ARunWriter, WritesALineAnEventAndTellsTheListenerTheSame) {
    writer.write(Paused{3});
    writer.write(Resumed{3});
    ASSERT_EQ(told.size(), 2u);
    EXPECT_GT(told.front().time, 0);
    EXPECT_THAT(linesOf(runfile::kEvents), ElementsAre(toJsonLine(told[0]), toJsonLine(told[1])));
}

TEST_F(ARunWriter, NeedsNoListener) {
    RunWriter(run.path(), {}).write(Paused{3});
    EXPECT_THAT(pausesRead(), ElementsAre(3));
}

TEST_F(ARunWriter, GoesBackToWhereACheckpointWas) {
    writer.write(Paused{1});
    const auto checkpoint = writer.eventBytes();
    writer.write(Paused{2});
    writer.truncateEvents(checkpoint);
    writer.write(Paused{3});
    EXPECT_THAT(pausesRead(), ElementsAre(1, 3));
}

TEST_F(ARunWriter, DoesNotGrowAFileThatIsShorterThanItsCheckpoint) {
    writer.truncateEvents(1000);
    EXPECT_EQ(writer.eventBytes(), 0u);
    writer.write(Paused{1});
    const auto bytes = writer.eventBytes();
    writer.truncateEvents(bytes + 1000);
    EXPECT_EQ(writer.eventBytes(), bytes);
}

TEST_F(ARunWriter, BeginsANewLineBehindOneThatAKilledTrainerLeftTorn) {
    appendText(run / runfile::kEvents, toJsonLine({1, Paused{1}}) + "\n{\"event\": \"Pau");
    RunWriter(run.path(), {}).write(Paused{2});
    EXPECT_THAT(pausesRead(), ElementsAre(1, 2));
}

TEST_F(ARunWriter, CountsWhatCannotBeWrittenAndTellsItAllTheSame) {
    std::filesystem::create_directory(run / runfile::kEvents);
    writer.write(Paused{1});
    EXPECT_EQ(writer.lost(), 1u);
    EXPECT_EQ(told.size(), 1u);
    std::filesystem::remove(run / runfile::kEvents);
    writer.write(Paused{2});
    writer.write(Paused{3});
    EXPECT_EQ(writer.lost(), 1u);
    EXPECT_THAT(pausesRead(), ElementsAre(2, 3));
    const std::string events = readFile(run / runfile::kEvents, 1 << 20);
    EXPECT_THAT(events, HasSubstr("1 lines of the run's events"));
    EXPECT_EQ(events.find("could not be written"), events.rfind("could not be written"));
}

TEST_F(ARunWriter, WritesForTensorboardToo) {
    writer.write(RunStarted{});
    writer.write(BatchDone{.step = 1, .loss = 0.5});
    const auto files = tensorboardFiles(run.path());
    ASSERT_EQ(files.size(), 1u);
    EXPECT_THAT(readFile(files[0], 1 << 20), HasSubstr("loss/batch"));
}

TEST(RunWriter, WarnsOnceWhenItCannotWriteForTensorboard) {
    const TemporaryFolder folder;
    std::vector<std::string> warnings;
    RunWriter writer(folder / "missing", [&](const TrainingEvent& event) {
        if (const auto* warning = std::get_if<Warning>(&event.what)) warnings.push_back(warning->message);
    });
    writer.write(RunStarted{});
    writer.write(BatchDone{.step = 1});
    EXPECT_THAT(warnings, ElementsAre(HasSubstr("goes on without")));
}

TEST_F(ARunWriter, HeadsMetricsOnce) {
    writer.appendMetrics({.epoch = 1, .step = 20, .trainingLoss = 0.5, .best = true});
    writer.appendMetrics({.epoch = 2, .step = 40, .trainingLoss = 0.25});
    EXPECT_THAT(linesOf(runfile::kMetrics), ElementsAre(StartsWith("epoch,step,training_loss,"),
                                                        "1,20,0.5,0,0,0,0,0,1", "2,40,0.25,0,0,0,0,0,0"));
}

TEST_F(ARunWriter, DropsTheMetricsOfEpochsThatAreDoneAgain) {
    for (const std::int64_t epoch : {1, 2, 3}) writer.appendMetrics({.epoch = epoch});
    writer.truncateMetrics(1);
    EXPECT_THAT(linesOf(runfile::kMetrics), ElementsAre(StartsWith("epoch,"), StartsWith("1,")));
    writer.appendMetrics({.epoch = 2});
    EXPECT_THAT(linesOf(runfile::kMetrics),
                ElementsAre(StartsWith("epoch,"), StartsWith("1,"), StartsWith("2,")));
}

TEST_F(ARunWriter, HasNoMetricsToDropInANewRun) {
    writer.truncateMetrics(0);
    EXPECT_FALSE(std::filesystem::exists(run / runfile::kMetrics));
}

}  // namespace
}  // namespace twinsight
