// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/base/files.h"
#include "core/runs/runfolder.h"
#include "tests/core/engine/training/trainertest.h"
#include "tests/support/errors.h"
#include "tests/support/smallset.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using testing::errorOf;
using ::testing::HasSubstr;
using testing::quickPlan;

class TakeFolderTest : public testing::TrainerTest {};

TEST_F(TakeFolderTest, RefusesAFolderThatHoldsARunAndLeavesItAlone) {
    train("run", quickPlan());
    const std::string before = readFile(folder / "run" / runfile::kEvents, 10 << 20);
    EXPECT_THAT(errorOf([&] { train("run", quickPlan()); }).what(), HasSubstr("--resume"));
    EXPECT_EQ(readFile(folder / "run" / runfile::kEvents, 10 << 20), before);
}

TEST_F(TakeFolderTest, RefusesAFolderThatHoldsAModelAndLeavesItAlone) {
    const fs::path model = folder.write("run/best.safetensors", "a model of somebody's");
    EXPECT_EQ(errorOf([&] { train("run", quickPlan()); }).kind(), ErrorKind::Invalid);
    EXPECT_EQ(readFile(model, 1000), "a model of somebody's");
}

TEST_F(TakeFolderTest, RefusesToResumeOnAnotherDataSet) {
    train("run", quickPlan());
    const auto other = testing::datasetOf({{4, 4, 4, 4}, {4, 4, 4, 4}});
    EXPECT_EQ(errorOf([&] {
                  Trainer(other, quickPlan(), folder / "run",
                          {.resume = true, .report = {}, .reading = {}, .stop = {}});
              }).kind(),
              ErrorKind::Invalid);
}

TEST_F(TakeFolderTest, RefusesToResumeAsAnotherTrainingAndLeavesTheRunAlone) {
    const TrainingPlan plan = quickPlan();
    train("run", plan);
    const std::string events = readFile(folder / "run" / runfile::kEvents, 10 << 20);
    const auto resumeAs = [&](const TrainingPlan& other) {
        train("run", other, {.resume = true, .report = {}, .reading = {}, .stop = {}});
    };
    TrainingPlan other = plan;
    other.backbone = plan.backbone == "koch" ? "conv4" : "koch";
    EXPECT_THAT(errorOf([&] { resumeAs(other); }).what(), HasSubstr("Network (--backbone)"));
    other = plan;
    ++other.seed;  // would hold out what was trained on
    EXPECT_THAT(errorOf([&] { resumeAs(other); }).what(), HasSubstr("Seed (--seed)"));
    other = plan;
    ++other.batchDrawings;  // would end the epoch under way elsewhere
    EXPECT_THAT(errorOf([&] { resumeAs(other); }).what(), HasSubstr("Drawings of each (--batch-drawings)"));
    other = plan;
    other.startFrom = "elsewhere.safetensors";
    EXPECT_THAT(errorOf([&] { resumeAs(other); }).what(), HasSubstr("Start from (--init)"));
    EXPECT_EQ(readRunPlan(folder / "run").training.backbone, plan.backbone);
    EXPECT_EQ(readFile(folder / "run" / runfile::kEvents, 10 << 20), events);
}

TEST_F(TakeFolderTest, ClearsAwayWhatAKilledTrainerLeftHalfWritten) {
    train("run", quickPlan());
    const fs::path half = folder.write("run/best.safetensors.part-1234", "half a model");
    const fs::path persons = folder.write("run/my best.safetensors.part-1", "somebody's");
    train("run", quickPlan(), {.resume = true, .report = {}, .reading = {}, .stop = {}});
    EXPECT_FALSE(fs::exists(half));
    EXPECT_TRUE(fs::exists(persons));
}

TEST_F(TakeFolderTest, RefusesAFolderWithThingsOfAPersonAndLeavesItAlone) {
    folder.write("run/loss.png", "a picture of somebody's");
    EXPECT_THAT(errorOf([&] { train("run", quickPlan()); }).what(), HasSubstr("loss.png"));
    EXPECT_EQ(readFile(folder / "run/loss.png", 100), "a picture of somebody's");
    EXPECT_FALSE(fs::exists(folder / "run" / runfile::kPlan));
}

TEST_F(TakeFolderTest, RefusesAFolderWithinTheDataSet) {
    const auto inside = sample_->path() / "run";
    EXPECT_THAT(errorOf([&] { Trainer(dataset(), quickPlan(), inside, {}); }).what(),
                HasSubstr("lies in the data set"));
    EXPECT_FALSE(fs::exists(inside));
}

}  // namespace
}  // namespace twinsight
