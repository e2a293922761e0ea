// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/base/files.h"
#include "core/engine/models/model.h"
#include "core/engine/models/safetensors.h"
#include "core/runs/runfolder.h"
#include "tests/core/engine/training/trainertest.h"
#include "tests/support/errors.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using testing::errorOf;
using ::testing::HasSubstr;
using testing::quickPlan;

class TrainerStartTest : public testing::TrainerTest {};

TEST_F(TrainerStartTest, StartsFromAnotherModelAndMayFreezeItsBackbone) {
    train("first", quickPlan());
    const fs::path first = folder / "first" / runfile::kBest;
    TrainingPlan plan = quickPlan();
    plan.startFrom = first.string();
    plan.freezeBackbone = true;
    events.clear();
    train("second", plan);
    EXPECT_THAT(all<RunStarted>().front().startsFrom, HasSubstr("tensors"));
    const SafetensorsFile before = readSafetensors(first),
                          after = readSafetensors(folder / "second" / runfile::kLast);
    for (const auto& [name, tensor] : before.tensors)
        EXPECT_EQ(after.tensors.at(name).bytes == tensor.bytes, name.starts_with("backbone.")) << name;
}

TEST_F(TrainerStartTest, OfDrawingsBeginsWithWeightsThatKnowStrokesAndNoDataSet) {
    TrainingPlan plan = quickPlan();
    plan.inputSize = 56;
    plan.epochs = 1;
    train("known", plan);
    EXPECT_EQ(all<RunStarted>().front().startsFrom.substr(0, 12), "strokes: 58 ");
    EXPECT_TRUE(all<Warning>().empty());
    const double known = all<BatchDone>().front().loss;
    const auto hasProxies = [&](const char* run) {
        return readSafetensors(folder / run / runfile::kState).tensors.contains("proxies.places");
    };
    EXPECT_FALSE(hasProxies("known"));
    const ModelCard card = Model::load(folder / "known" / runfile::kLast, "cpu").card();
    EXPECT_EQ(card.trainedCharacters.size(),
              static_cast<std::size_t>(all<RunStarted>().front().trainingCharacters));

    plan.startFrom.clear();
    events.clear();
    train("fresh", plan);
    EXPECT_EQ(all<RunStarted>().front().startsFrom, "");
    EXPECT_GT(all<BatchDone>().front().loss, known);
    EXPECT_TRUE(hasProxies("fresh"));
}

TEST_F(TrainerStartTest, CountsWhatItsStartingWeightsWereLearnedFromAsLearnedFrom) {
    train("first", quickPlan());
    TrainingPlan plan = quickPlan();
    plan.seed = 5;
    plan.startFrom = (folder / "first" / runfile::kBest).string();
    events.clear();
    train("second", plan);
    ASSERT_FALSE(all<Warning>().empty());
    EXPECT_THAT(all<Warning>().front().message, HasSubstr("held-out characters"));
    const auto both = [&](const char* file) {
        return Model::load(folder / "second" / file, "cpu").card().trainedCharacters.size();
    };
    const auto first = Model::load(plan.startFrom, "cpu").card().trainedCharacters.size();
    EXPECT_GT(both(runfile::kBest), first);
    const auto before = both(runfile::kLast);

    plan.epochs += 1;
    train("second", plan, {.resume = true, .report = {}, .reading = {}, .stop = {}});
    EXPECT_EQ(both(runfile::kLast), before);
}

TEST_F(TrainerStartTest, SaysWhichWeightsItCouldNotStartFrom) {
    train("first", quickPlan());
    TrainingPlan plan = quickPlan();
    plan.startFrom = (folder / "first" / runfile::kBest).string();
    plan.head = "weighted-l1";
    events.clear();
    train("second", plan);
    ASSERT_FALSE(all<Warning>().empty());
    EXPECT_THAT(all<Warning>().front().message, HasSubstr("head.weight (not there)"));
}

TEST_F(TrainerStartTest, RefusesWeightsThatFitNowhereBeforeAnythingIsWritten) {
    SafetensorsFile other;
    other.tensors["layer"] = {"F32", {1}, "abcd"};
    writeSafetensors(folder / "other.safetensors", other);
    TrainingPlan plan = quickPlan();
    plan.startFrom = (folder / "other.safetensors").string();
    EXPECT_THAT(errorOf([&] { train("run", plan); }).what(), HasSubstr("fit this network"));
    EXPECT_FALSE(fs::exists(folder / "run"));
}

TEST_F(TrainerStartTest, RefusesWeightsThatAreNotThoseThatWereWritten) {
    train("first", quickPlan());
    const fs::path file = folder / "first" / runfile::kBest;
    std::string bytes = readFile(file, 100 << 20);
    bytes[bytes.size() - 1] ^= 0x20;
    writeFile(file, bytes);
    TrainingPlan plan = quickPlan();
    plan.startFrom = file.string();
    EXPECT_THAT(errorOf([&] { train("second", plan); }).what(), HasSubstr("is damaged"));
}

TEST_F(TrainerStartTest, WritesDownTheWholePathOfTheFileThatItStartsFrom) {
    train("first", quickPlan());
    TrainingPlan plan = quickPlan();
    plan.startFrom = fs::relative(folder / "first" / runfile::kBest).string();
    train("second", plan);
    const std::string written = readRunPlan(folder / "second").training.startFrom;
    EXPECT_EQ(written, fs::absolute(folder / "first" / runfile::kBest).string());
}

}  // namespace
}  // namespace twinsight
