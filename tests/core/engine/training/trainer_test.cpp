// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trainer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <optional>
#include <span>
#include <thread>

#include "core/base/files.h"
#include "core/data/scan.h"
#include "core/engine/models/model.h"
#include "core/engine/models/safetensors.h"
#include "core/engine/training/planning.h"
#include "core/runs/runfolder.h"
#include "core/runs/runwatch.h"
#include "tests/core/engine/training/trainertest.h"
#include "tests/support/errors.h"
#include "tests/support/quickplan.h"
#include "tests/support/sampleset.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using testing::errorOf;
using ::testing::HasSubstr;
using testing::quickPlan;

class TrainerTest : public testing::TrainerTest {};

TEST_F(TrainerTest, LearnsTheSampleSet) {
    TrainingPlan plan = quickPlan();
    plan.epochs = 10;
    plan.inputSize = 40;
    const Finished end = train("run", plan);
    EXPECT_LT(all<EpochDone>().back().trainingLoss, 0.6 * all<EpochDone>().front().trainingLoss);
    EXPECT_GT(end.auc, 0.8);
}

struct Recipe {
    const char *backbone, *head, *loss;
    int inputSize;
    double learningRate;
};

class EveryBackbone : public TrainerTest, public ::testing::WithParamInterface<Recipe> {};

TEST_P(EveryBackbone, LearnsTheSampleSet) {
    const Recipe& recipe = GetParam();
    TrainingPlan plan = quickPlan();
    plan.epochs = 6;
    plan.backbone = recipe.backbone;
    plan.head = recipe.head;
    plan.loss = recipe.loss;
    plan.inputSize = recipe.inputSize;
    plan.learningRate = recipe.learningRate;
    const Finished end = train("run", plan);
    EXPECT_LT(all<EpochDone>().back().trainingLoss, 0.9 * all<EpochDone>().front().trainingLoss);
    EXPECT_GT(end.auc, 0.6);
}

INSTANTIATE_TEST_SUITE_P(Backbones, EveryBackbone,
                         ::testing::Values(Recipe{"large", "local", "softmax", 28, 0.002},
                                           Recipe{"conv4", "cosine", "softmax", 40, 0.002},
                                           Recipe{"koch", "weighted-l1", "bce", 66, 0.0002}),
                         [](const auto& test) { return std::string(test.param.backbone); });

TEST_F(TrainerTest, EveryLossAndHeadLearns) {
    for (const std::string& head : trainingField("head").choices)
        for (const std::string& loss : trainingField("loss").choices) {
            TrainingPlan plan = quickPlan();
            plan.epochs = 4;
            plan.head = head;
            plan.loss = loss;
            plan.quarterTurns = false;
            if (!faultsOf(plan).empty()) continue;  // not every loss goes with every head
            events.clear();
            train(head + loss, plan);
            EXPECT_LT(all<EpochDone>().back().trainingLoss, all<EpochDone>().front().trainingLoss)
                << head << " " << loss;
        }
}

TEST_F(TrainerTest, EndsEarlyWhenItGetsNoBetter) {
    TrainingPlan plan = quickPlan();
    plan.epochs = 50;
    plan.patience = 2;
    plan.learningRate = 1e-7;  // learns nothing
    const Finished end = train("run", plan);
    EXPECT_LT(end.epochs, 20);
    EXPECT_FALSE(end.stopped);
    ASSERT_FALSE(all<Warning>().empty());
    EXPECT_THAT(all<Warning>().back().message, HasSubstr("Ended early"));
}

TEST_F(TrainerTest, WarnsOfATrainingThatOnlyGuesses) {
    TrainingPlan plan = quickPlan();
    plan.epochs = 4;
    plan.loss = "bce";
    plan.learningRate = 1e-7;
    plan.head = "l1-fc";  // starts at log 2
    train("run", plan);
    const auto guesses = [](const Warning& w) { return w.message.find("guessing") != std::string::npos; };
    EXPECT_EQ(std::ranges::count_if(all<Warning>(), guesses), 1);
}

TEST_F(TrainerTest, WarnsOfNothingWhenItLearns) {
    TrainingPlan plan = quickPlan();
    plan.epochs = 3;  // from the third on it may be called guessing
    train("run", plan);
    for (const Warning& warning : all<Warning>()) ADD_FAILURE() << warning.message;
}

TEST_F(TrainerTest, KeepsAModelEveryFewEpochsWhenAsked) {
    TrainingPlan plan = quickPlan();
    plan.epochs = 4;
    plan.saveEvery = 2;
    train("run", plan);
    EXPECT_TRUE(fs::exists(folder / "run" / "epoch-0002.safetensors"));
    EXPECT_TRUE(fs::exists(folder / "run" / "epoch-0004.safetensors"));
    EXPECT_FALSE(fs::exists(folder / "run" / "epoch-0003.safetensors"));
}

TEST_F(TrainerTest, ShowsWhatItHasLearnedWhileItLearns) {
    int seen = 0;
    const auto look = [&](const TrainingEvent& event) {
        if (std::holds_alternative<EpochDone>(event.what)) seen += readRunWatch(folder / "run").has_value();
    };
    train("run", quickPlan(), {.resume = false, .report = look, .reading = {}, .stop = {}});
    EXPECT_EQ(seen, 2);
    const auto watch = readRunWatch(folder / "run");
    ASSERT_TRUE(watch);
    EXPECT_EQ(watch->step, all<BatchDone>().back().step);
    EXPECT_EQ(watch->tests.size(), 12u);
    EXPECT_FALSE(watch->hardSame.empty());
    EXPECT_FALSE(watch->hardDifferent.empty());
    EXPECT_EQ(watch->map.size(), static_cast<std::size_t>(all<RunStarted>()[0].validationDrawings));
}

TEST_F(TrainerTest, AWrongLabelInWhatIsTrainedOnStandsOut) {
    const testing::TemporaryFolder set;
    testing::writeSampleSet(set.path(), {.alphabets = 2, .characters = 8, .drawings = 8, .seed = 1});
    TrainingPlan plan = quickPlan();
    plan.epochs = 12;
    plan.batchCharacters = 10;
    plan.validation = 0.2;
    const auto sound = scanDataset(set.path());
    const Part training = splitDataset(*sound, plan).training;
    const std::string planted = sound->drawings()[training[0].drawings[3]].path;
    const std::string taken = sound->drawings()[training[1].drawings[3]].path;
    fs::copy_file(set.path() / taken, set.path() / planted, fs::copy_options::overwrite_existing);
    Trainer(scanDataset(set.path()), plan, folder / "run", {}).run();
    const auto watch = readRunWatch(folder / "run");
    ASSERT_TRUE(watch && watch->trainedSame.size() > 3);
    const auto first = std::span(watch->trainedSame).first(3);
    EXPECT_EQ(std::ranges::count(first, planted, &WatchedPair::a), 1);
}

TEST_F(TrainerTest, GoesOnWithoutWhatItCannotShow) {
    const auto blockAtStart = [&](const TrainingEvent& event) {
        if (std::holds_alternative<RunStarted>(event.what))
            fs::create_directories(folder / "run" / runfile::kWatch / "in the way");
    };
    train("run", quickPlan(), {.report = blockAtStart, .reading = {}, .stop = {}});
    const auto warnings = all<Warning>();
    EXPECT_EQ(
        std::ranges::count_if(
            warnings, [](const Warning& w) { return w.message.find(runfile::kWatch) != std::string::npos; }),
        1);
}

/// While it lives, files cannot grow beyond so many bytes, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

TEST_F(TrainerTest, KeepsItsLastCheckpointWhenTheDiskIsFullAndGoesOn) {
    const auto run = folder / "run";
    std::string checkpoint, best;
    std::optional<FullDisk> full;
    const auto fill = [&](const TrainingEvent& event) {
        if (full || !std::holds_alternative<Checkpoint>(event.what)) return;
        checkpoint = readFile(run / runfile::kState, 1 << 30);
        best = readFile(run / runfile::kBest, 1 << 30);
        full.emplace(256 << 10);
    };
    const Finished end =
        train("run", quickPlan(), {.resume = false, .report = fill, .reading = {}, .stop = {}});
    full.reset();
    EXPECT_EQ(end.epochs, 2);
    EXPECT_FALSE(all<EpochDone>()[1].best);
    EXPECT_TRUE(readFile(run / runfile::kState, 1 << 30) == checkpoint);
    EXPECT_TRUE(readFile(run / runfile::kBest, 1 << 30) == best);
    const auto warnings = all<Warning>();
    EXPECT_TRUE(std::ranges::any_of(warnings, [](const Warning& warning) {
        return warning.message.find("without a new last.state") != std::string::npos;
    }));
    for (const auto& entry : std::filesystem::directory_iterator(run))
        EXPECT_EQ(entry.path().filename().string().find(".part-"), std::string::npos) << entry.path();

    events.clear();
    train("run", quickPlan(), {.resume = true, .report = {}, .reading = {}, .stop = {}});
    EXPECT_EQ(all<RunStarted>()[0].step, all<RunStarted>()[0].stepsPerEpoch);  // behind the first epoch
    EXPECT_EQ(readRun(run).state, RunState::Finished);
}

TEST_F(TrainerTest, GivesTheSameModelForTheSameSeed) {
    train("one", quickPlan());
    train("two", quickPlan());
    TrainingPlan other = quickPlan();
    other.seed = 2;
    train("three", other);
    const auto weights = [&](const char* run) {
        const std::string bytes = readFile(folder / run / runfile::kLast, 100 << 20);
        return bytes.substr(bytes.size() - 4096);
    };
    EXPECT_EQ(weights("one"), weights("two"));
    EXPECT_NE(weights("one"), weights("three"));
}

/// In the second of the quick plan's two epochs of 20 steps.
class StoppedTrainerTest : public TrainerTest {
protected:
    void trainUntil(std::int64_t step, bool resume = false) {
        std::stop_source stop;
        const auto stopThere = [&](const TrainingEvent& event) {
            const auto* batch = std::get_if<BatchDone>(&event.what);
            if (batch && batch->step == step) stop.request_stop();
        };
        EXPECT_TRUE(train("run", quickPlan(),
                          {.resume = resume, .report = stopThere, .reading = {}, .stop = stop.get_token()})
                        .stopped);
    }
    Finished goOn() {
        return train("run", quickPlan(), {.resume = true, .report = {}, .reading = {}, .stop = {}});
    }
    fs::path file(const char* name) const { return folder / "run" / name; }
    /// What the checkpoint says of how far the run is.
    void changeProgress(const std::string& from, const std::string& to) const {
        SafetensorsFile state = readSafetensors(file(runfile::kState));
        std::string& progress = state.metadata.at("progress");
        progress.replace(progress.find(from), from.size(), to);
        writeSafetensors(file(runfile::kState), state);
    }
};

TEST_F(StoppedTrainerTest, StillKnowsWhatWasMeasuredWhenItIsStoppedAgainSoon) {
    trainUntil(25);
    trainUntil(27, true);
    const ModelCard last = Model::load(file(runfile::kLast), "cpu").card(),
                    best = Model::load(file(runfile::kBest), "cpu").card();
    EXPECT_EQ(last.step, 27);
    EXPECT_EQ(last.figures.pairs, best.figures.pairs);
    EXPECT_EQ(last.calibration.slope, best.calibration.slope);
    EXPECT_EQ(last.threshold, best.threshold);
    EXPECT_EQ(last.trainedCharacters, best.trainedCharacters);
}

TEST_F(StoppedTrainerTest, GoesOnWithoutTheModelsOfItsLastCheckpoint) {
    trainUntil(25);
    writeFile(file(runfile::kLast), "torn");
    EXPECT_FALSE(goOn().stopped);
}

TEST_F(StoppedTrainerTest, PutsTheLastModelInPlaceOfABestOneThatIsDamaged) {
    trainUntil(25);
    changeProgress("\"best_accuracy\":", "\"best_accuracy\":9");
    writeFile(file(runfile::kBest), "torn");
    events.clear();
    EXPECT_FALSE(goOn().stopped);
    EXPECT_THAT(all<Warning>().back().message, HasSubstr("takes its place"));
    EXPECT_NO_THROW(Model::load(file(runfile::kBest), "cpu"));
}

TEST_F(StoppedTrainerTest, SaysThatACheckpointWithWeightsThatAreNoNumbersIsDamaged) {
    trainUntil(25);
    SafetensorsFile state = readSafetensors(file(runfile::kState));
    std::string& bytes = state.tensors.at("head.log_scale").bytes;
    bytes.replace(0, 4, std::string("\0\0\xc0\x7f", 4));
    writeSafetensors(file(runfile::kState), state);
    EXPECT_THAT(errorOf([&] { goOn(); }).what(), HasSubstr("is damaged"));
}

/// As a character whose pictures were away for a while leaves it.
TEST_F(StoppedTrainerTest, SaysThatOtherDrawingsCanBeReadThanItLearnedFrom) {
    trainUntil(25);
    changeProgress("\"drawings\":\"", "\"drawings\":\"other ");
    EXPECT_THAT(errorOf([&] { goOn(); }).what(), HasSubstr("Other drawings can be read now"));
}

TEST_F(StoppedTrainerTest, GoesOnFromACheckpointThatDoesNotSayWhatItLearnedFrom) {
    trainUntil(25);
    changeProgress("\"drawings\"", "\"unknown\"");
    EXPECT_FALSE(goOn().stopped);
}

/// The model that a stop within the first epoch leaves is no epoch's, however well it does.
TEST_F(StoppedTrainerTest, CountsNoEpochTwiceThatItWasStoppedIn) {
    trainUntil(19);
    const SafetensorsFile state = readSafetensors(file(runfile::kState));
    EXPECT_THAT(state.metadata.at("progress"), HasSubstr("\"best_accuracy\":-1.0"));
    goOn();
    EXPECT_TRUE(all<EpochDone>().front().best);
}

TEST_F(TrainerTest, HeedsAStopThatIsAskedForWhileItReads) {
    const fs::path run = folder / "run";
    fs::create_directories(run);
    const auto ask = [&](double) {
        if (!fs::exists(run / runfile::kControl)) writeFile(run / runfile::kControl, "stop\n");
    };
    testing::TemporaryFolder many;
    testing::writeSampleSet(many.path(), {.alphabets = 2, .characters = 10, .drawings = 60, .seed = 1});
    const Error error = errorOf([&] {
        Trainer(scanDataset(many.path()), quickPlan(), run, {.report = {}, .reading = ask, .stop = {}}).run();
    });
    EXPECT_EQ(error.kind(), ErrorKind::Stopped);
}

TEST_F(TrainerTest, HasNotFailedWhenItIsStoppedWhileItReads) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(errorOf([&] {
                  train("run", quickPlan(), {.report = {}, .reading = {}, .stop = stop.get_token()});
              }).kind(),
              ErrorKind::Stopped);
    EXPECT_EQ(readRun(folder / "run").state, RunState::Stopped);
}

TEST_F(TrainerTest, GoesOnExactlyWhereItWasStopped) {
    train("straight", quickPlan());
    const auto straight = all<BatchDone>();
    events.clear();
    std::stop_source stop;
    const auto stopAtStep25 = [&](const TrainingEvent& event) {
        const auto* batch = std::get_if<BatchDone>(&event.what);
        if (batch && batch->step == 25) stop.request_stop();
    };
    EXPECT_TRUE(
        train("broken", quickPlan(), {.report = stopAtStep25, .reading = {}, .stop = stop.get_token()})
            .stopped);
    EXPECT_EQ(readRun(folder / "broken").state, RunState::Stopped);
    EXPECT_FALSE(
        train("broken", quickPlan(), {.resume = true, .report = {}, .reading = {}, .stop = {}}).stopped);
    const auto broken = all<BatchDone>();
    ASSERT_EQ(broken.size(), straight.size());
    for (std::size_t i = 0; i < straight.size(); ++i)
        EXPECT_EQ(broken[i].loss, straight[i].loss) << "step " << i + 1;
    EXPECT_EQ(readRun(folder / "broken").state, RunState::Finished);
}

TEST_F(TrainerTest, PausesAndGoesOnWhenAsked) {
    const fs::path run = folder / "run";
    const auto ask = [&](const TrainingEvent& event) {
        if (const auto* batch = std::get_if<BatchDone>(&event.what); batch && batch->step == 3)
            requestOfRun(run, RunRequest::Pause);
        if (std::holds_alternative<Paused>(event.what)) requestOfRun(run, RunRequest::Resume);
    };
    const Finished end = train("run", quickPlan(), {.report = ask, .reading = {}, .stop = {}});
    EXPECT_FALSE(end.stopped);
    EXPECT_EQ(all<Paused>().size(), 1u);
    EXPECT_EQ(all<Resumed>().size(), 1u);
    EXPECT_EQ(all<EpochDone>().size(), 2u);
}

TEST_F(TrainerTest, LeavesAModelEvenWhenStoppedInTheFirstEpoch) {
    const fs::path run = folder / "run";
    const auto ask = [&](const TrainingEvent& event) {
        if (std::holds_alternative<BatchDone>(event.what)) requestOfRun(run, RunRequest::Stop);
    };
    EXPECT_TRUE(train("run", quickPlan(), {.report = ask, .reading = {}, .stop = {}}).stopped);
    EXPECT_NO_THROW(Model::load(run / runfile::kBest, "cpu"));
    EXPECT_FALSE(fs::exists(run / runfile::kControl));
    EXPECT_FALSE(fs::exists(run / runfile::kLock));
}

TEST_F(TrainerTest, RefusesTooLittleBeforeAnythingIsWritten) {
    const auto tiny = testing::datasetOf({{2, 1}});
    const Error error = errorOf([&] { Trainer(tiny, quickPlan(), folder / "run", {}); });
    EXPECT_EQ(error.kind(), ErrorKind::TooSmall);
    EXPECT_FALSE(fs::exists(folder / "run"));
}

TEST_F(TrainerTest, SaysWhichDrawingsCannotBeReadAndGoesOn) {
    testing::TemporaryFolder set;
    testing::writeSampleSet(set.path(), {.alphabets = 2, .characters = 6, .drawings = 6, .seed = 1});
    const auto whole = scanDataset(set.path());
    const fs::path victim = set.path() / whole->drawings().front().path;
    const std::string bytes = readFile(victim, 1 << 20);
    writeFile(victim, bytes.substr(0, bytes.size() / 2));
    Trainer trainer(whole, quickPlan(), folder / "run",
                    {.report = [this](const TrainingEvent& event) { events.push_back(event); },
                     .reading = {},
                     .stop = {}});
    trainer.run();
    EXPECT_EQ(all<RunStarted>().front().unreadable, 1);
    EXPECT_THAT(all<Warning>().front().message, HasSubstr(whole->drawings().front().path));
}

TEST_F(TrainerTest, WritesFailedWhenItThrows) {
    TrainingPlan plan = quickPlan();
    plan.learningRate = 10;
    plan.optimizer = "sgd";
    plan.head = "l1-fc";
    plan.loss = "bce";
    plan.epochs = 50;
    const Error error = errorOf([&] { train("run", plan); });
    EXPECT_THAT(error.what(), HasSubstr("lower Learning rate (--lr)"));
    const RunSummary run = readRun(folder / "run");
    EXPECT_EQ(run.state, RunState::Failed);
    EXPECT_EQ(run.failure, error.what());
}

TEST_F(TrainerTest, NeverMeasuresOnCharactersItTrainsOn) {
    train("run", quickPlan());
    const ModelCard card = Model::load(folder / "run" / runfile::kBest, "cpu").card();
    const RunStarted start = all<RunStarted>().front();
    EXPECT_EQ(static_cast<std::int64_t>(card.trainedCharacters.size()), start.trainingCharacters);
    EXPECT_EQ(start.trainingCharacters + start.validationCharacters, 12);
    EXPECT_GT(start.validationCharacters, 0);
}

}  // namespace
}  // namespace twinsight
