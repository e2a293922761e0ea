// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runfolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/base/files.h"
#include "tests/core/runs/madeup.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::appendEvents;
using ::testing::ElementsAre;
using testing::errorOf;
using ::testing::HasSubstr;
using testing::kindOf;
using testing::makeRun;
using testing::TemporaryFolder;

struct ARun : ::testing::Test {
    TemporaryFolder folder;
    fs::path run = makeRun(folder / "first");

    RunState stateAfter(std::initializer_list<testing::Happening> events) const {
        appendEvents(run, events);
        return readRun(run).state;
    }
    void changePlan(const json& change) const {
        json plan = json::parse(readFile(run / runfile::kPlan, 1 << 20));
        plan.merge_patch(change);
        writeFile(run / runfile::kPlan, plan.dump());
    }
    Error problem() const {
        return errorOf([&] { readRun(run); });
    }
};

/// As for a folder without permission, which hides from nobody who may do everything.
TEST_F(ARun, ThatCannotBeLookedAtIsUnreadable) {
    const fs::path plan = run / runfile::kPlan;
    fs::remove(plan);
    fs::create_symlink(plan, plan);
    EXPECT_EQ(kindOf([&] { readRunPlan(run); }), ErrorKind::Unreadable);
}

TEST_F(ARun, KeepsItsPlan) {
    RunPlan plan{{}, "/data/a.zip", "00ff", "1.2.3", 1234.5};
    plan.training.seed = 99;
    plan.training.head = "weighted-l1";
    writeRunPlan(run, plan);
    const RunPlan again = readRunPlan(run);
    EXPECT_EQ(again.training, plan.training);
    EXPECT_EQ(again.dataset, "/data/a.zip");
    EXPECT_EQ(again.datasetFingerprint, "00ff");
    EXPECT_EQ(again.version, "1.2.3");
    EXPECT_EQ(again.created, 1234.5);
}

TEST_F(ARun, WithoutATrainerIsStale) {
    EXPECT_EQ(readRun(run).state, RunState::Stale);
    EXPECT_EQ(stateAfter({RunStarted{}, BatchDone{.step = 1}}), RunState::Stale);
    EXPECT_EQ(stateAfter({Paused{1}}), RunState::Stale);
}

TEST_F(ARun, IsStartingUntilItsTrainerSaysSomething) {
    const RunLock lock(run);
    EXPECT_EQ(readRun(run).state, RunState::Starting);
}

TEST_F(ARun, RunsAndPausesWhileATrainerHoldsIt) {
    const RunLock lock(run);
    EXPECT_EQ(stateAfter({RunStarted{}}), RunState::Running);
    EXPECT_EQ(stateAfter({BatchDone{.step = 1}, Paused{1}}), RunState::Paused);
    EXPECT_EQ(stateAfter({Resumed{1}}), RunState::Running);
}

TEST_F(ARun, HasAnEnd) {
    EXPECT_EQ(stateAfter({RunStarted{}, Finished{.stopped = true}}), RunState::Stopped);
    EXPECT_EQ(stateAfter({RunStarted{.device = "cpu", .step = 5}, Finished{}}), RunState::Finished);
}

TEST_F(ARun, SaysWhyItFailedUntilItGoesOn) {
    EXPECT_EQ(stateAfter({RunStarted{}, Failed{"The card is on fire."}}), RunState::Failed);
    EXPECT_EQ(readRun(run).failure, "The card is on fire.");
    EXPECT_EQ(stateAfter({RunStarted{}, Finished{}}), RunState::Finished);
    EXPECT_EQ(readRun(run).failure, "");
}

TEST_F(ARun, ShowsItsLastBatchAndEpochAndItsBestEpoch) {
    appendEvents(run, {RunStarted{.device = "cpu"}, BatchDone{.step = 1}, EpochDone{.epoch = 1, .best = true},
                       BatchDone{.step = 2}, EpochDone{.epoch = 2}});
    const RunSummary summary = readRun(run);
    EXPECT_EQ(summary.folder, run);
    EXPECT_EQ(summary.started->device, "cpu");
    EXPECT_EQ(summary.lastBatch->step, 2);
    EXPECT_EQ(summary.lastEpoch->epoch, 2);
    EXPECT_EQ(summary.bestEpoch->epoch, 1);
}

TEST_F(ARun, IsNotFoundWhereThereIsNone) {
    EXPECT_EQ(kindOf([&] { readRun(folder.path()); }), ErrorKind::NotFound);
    EXPECT_EQ(kindOf([&] { readRun(folder / "nowhere"); }), ErrorKind::NotFound);
}

TEST_F(ARun, OfANewerVersionIsUnsupported) {
    changePlan({{"version", kRunFolderVersion + 1}, {"training", {{"charm", 1}}}});
    EXPECT_EQ(problem().kind(), ErrorKind::Unsupported);
    EXPECT_THAT(problem().what(), AllOf(HasSubstr(utf8(run)), HasSubstr("newer")));
}

TEST_F(ARun, WithADamagedPlanIsDamaged) {
    for (const char* garbage : {"", "{", "[]", "{}", "\xff", R"({"version": "one"})"}) {
        writeFile(run / runfile::kPlan, garbage);
        EXPECT_EQ(problem().kind(), ErrorKind::Damaged) << garbage;
        EXPECT_THAT(problem().what(), HasSubstr("plan.json"));
    }
}

TEST_F(ARun, WithImpossibleSettingsIsDamagedAndSaysWhich) {
    changePlan({{"training", {{"learning_rate", "fast"}}}});
    EXPECT_EQ(problem().kind(), ErrorKind::Damaged);
    EXPECT_THAT(problem().what(), AllOf(HasSubstr("plan.json"), HasSubstr("learning_rate")));
    changePlan({{"training", {{"learning_rate", 99}}}});
    EXPECT_EQ(problem().kind(), ErrorKind::Damaged);
    EXPECT_THAT(problem().what(), AllOf(HasSubstr("plan.json"), HasSubstr("--lr")));
}

TEST_F(ARun, TakesARequestAndForgetsIt) {
    EXPECT_EQ(pendingRequest(run), RunRequest::None);
    for (const RunRequest request : {RunRequest::Pause, RunRequest::Resume, RunRequest::Stop}) {
        requestOfRun(run, request);
        EXPECT_EQ(pendingRequest(run), request);
    }
    EXPECT_EQ(takeRequest(run), RunRequest::Stop);
    EXPECT_EQ(pendingRequest(run), RunRequest::None);
    EXPECT_EQ(takeRequest(run), RunRequest::None);
    requestOfRun(run, RunRequest::Pause);
    clearRequest(run);
    EXPECT_EQ(takeRequest(run), RunRequest::None);
    clearRequest(run);
}

TEST_F(ARun, LosesNoRequestThatIsMadeWhileAnotherIsTaken) {
    constexpr int kStops = 300;
    std::jthread asking([this] {
        for (int i = 0; i < kStops; ++i) {
            requestOfRun(run, RunRequest::Resume);
            requestOfRun(run, RunRequest::Stop);
            while (pendingRequest(run) == RunRequest::Stop) std::this_thread::yield();
        }
    });
    for (int stops = 0; stops < kStops;) stops += takeRequest(run) == RunRequest::Stop;
    EXPECT_EQ(takeRequest(run), RunRequest::None);
}

TEST_F(ARun, HeedsTheLatestRequestAlone) {
    requestOfRun(run, RunRequest::Pause);
    requestOfRun(run, RunRequest::Resume);
    EXPECT_EQ(pendingRequest(run), RunRequest::Resume);
    requestOfRun(run, RunRequest::None);
    EXPECT_FALSE(fs::exists(run / runfile::kControl));
}

TEST_F(ARun, PassesOverARequestThatIsNone) {
    writeFile(run / runfile::kControl, "dance\n");
    EXPECT_EQ(pendingRequest(run), RunRequest::None);
    writeFile(run / runfile::kControl, std::string(100'000, 'p'));
    EXPECT_EQ(pendingRequest(run), RunRequest::None);
}

TEST_F(ARun, MustBeThereToBeAsked) {
    EXPECT_EQ(kindOf([&] { requestOfRun(folder.path(), RunRequest::Stop); }), ErrorKind::NotFound);
    EXPECT_TRUE(!fs::exists(folder / runfile::kControl));
}

TEST(RunState, HasAWord) {
    EXPECT_EQ(runStateName(RunState::Starting), "starting");
    EXPECT_EQ(runStateName(RunState::Running), "running");
    EXPECT_EQ(runStateName(RunState::Paused), "paused");
    EXPECT_EQ(runStateName(RunState::Finished), "finished");
    EXPECT_EQ(runStateName(RunState::Stopped), "stopped");
    EXPECT_EQ(runStateName(RunState::Failed), "failed");
    EXPECT_EQ(runStateName(RunState::Stale), "stale");
}

std::vector<std::string> names(const std::vector<RunSummary>& runs) {
    std::vector<std::string> list;
    for (const RunSummary& run : runs) list.push_back(run.folder.filename().string());
    return list;
}

TEST(ListOfRuns, HasTheNewestFirstAndDamagedOnesWithTheirProblem) {
    const TemporaryFolder runs;
    makeRun(runs / "old", 100);
    makeRun(runs / "new", 300);
    makeRun(runs / "middle", 200);
    runs.write("damaged/plan.json", "{");
    runs.write("holiday/beach.png", "");
    runs.write("notes.txt", "");
    const auto list = listRuns(runs.path());
    EXPECT_THAT(names(list), ElementsAre("new", "middle", "old", "damaged"));
    EXPECT_EQ(list.front().problem, "");
    EXPECT_THAT(list.back().problem, HasSubstr("damaged"));
}

TEST(ListOfRuns, IsEmptyWhereThereIsNoFolder) {
    EXPECT_TRUE(listRuns(TemporaryFolder() / "nowhere").empty());
}

/// A run with a model that was written `seconds` after some day.
void modelAt(const TemporaryFolder& runs, const std::string& run, int seconds) {
    const fs::path model = runs.write(run + "/" + runfile::kBest, "model");
    fs::last_write_time(model, fs::file_time_type() + std::chrono::seconds(seconds));
}

TEST(NewestModel, IsTheOneWrittenLast) {
    const TemporaryFolder runs;
    modelAt(runs, "a", 200);
    modelAt(runs, "b", 300);
    modelAt(runs, "c", 100);
    makeRun(runs / "without", 400);
    EXPECT_EQ(newestModel(runs.path()), runs / "b" / runfile::kBest);
    modelAt(runs, "c", 500);
    EXPECT_EQ(newestModel(runs.path()), runs / "c" / runfile::kBest);
}

TEST(NewestModel, IsNoneWithoutAModel) {
    const TemporaryFolder runs;
    EXPECT_FALSE(newestModel(runs.path()));
    EXPECT_FALSE(newestModel(runs / "nowhere"));
    makeRun(runs / "without");
    EXPECT_FALSE(newestModel(runs.path()));
}

}  // namespace
}  // namespace twinsight
