// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runglance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/core/runs/madeup.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::appendEvents;
using ::testing::HasSubstr;

struct AGlance : ::testing::Test {
    testing::TemporaryFolder folder;
    std::filesystem::path run = testing::makeRun(folder / "first");
    RunGlance glance{run};
};

TEST_F(AGlance, HasNewsOnlyWhenSomethingHasHappened) {
    EXPECT_TRUE(glance.look());
    EXPECT_FALSE(glance.look());
    appendEvents(run, {RunStarted{}, BatchDone{.step = 7}});
    EXPECT_TRUE(glance.look());
    EXPECT_EQ(glance.summary().lastBatch->step, 7);
    EXPECT_FALSE(glance.look());
}

TEST_F(AGlance, SeesTheEndOfARun) {
    const RunLock lock(run);
    appendEvents(run, {RunStarted{}, BatchDone{.step = 7}});
    glance.look();
    EXPECT_EQ(glance.summary().state, RunState::Running);
    appendEvents(run, {Finished{.epochs = 3, .accuracy = 0.9}});
    EXPECT_TRUE(glance.look());
    EXPECT_EQ(glance.summary().state, RunState::Finished);
    EXPECT_EQ(glance.summary().finished->accuracy, 0.9);
}

TEST_F(AGlance, SeesThatATrainerIsGoneThoughItWroteNothing) {
    {
        const RunLock lock(run);
        appendEvents(run, {RunStarted{}});
        glance.look();
        EXPECT_EQ(glance.summary().state, RunState::Running);
    }
    EXPECT_TRUE(glance.look());
    EXPECT_EQ(glance.summary().state, RunState::Stale);
}

TEST_F(AGlance, ForgetsWhatAResumedRunCutAway) {
    appendEvents(run,
                 {RunStarted{}, EpochDone{.epoch = 1, .best = true}, EpochDone{.epoch = 2, .best = true}});
    glance.look();
    EXPECT_EQ(glance.summary().bestEpoch->epoch, 2);
    std::filesystem::remove(run / runfile::kEvents);
    appendEvents(run, {RunStarted{}, EpochDone{.epoch = 1, .best = true}});
    glance.look();
    EXPECT_EQ(glance.summary().bestEpoch->epoch, 1);
}

TEST_F(AGlance, TellsAPlanThatIsDamagedAndOneThatIsMended) {
    const std::string plan = readFile(run / runfile::kPlan, 1 << 20);
    std::filesystem::remove(run / runfile::kPlan);
    glance.look();
    EXPECT_THAT(glance.summary().problem, HasSubstr("no run folder"));
    writeFile(run / runfile::kPlan, plan);
    EXPECT_TRUE(glance.look());
    EXPECT_EQ(glance.summary().problem, "");
}

TEST_F(AGlance, ReadsTheLabelThatAPersonWrote) {
    glance.look();
    writeRunLabel(run, {"The good one", "with \"proxies\"\nand more"});
    EXPECT_TRUE(glance.look());
    EXPECT_EQ(glance.label(), (RunLabel{"The good one", "with \"proxies\"\nand more"}));
}

TEST(RunLabel, IsEmptyWhereNoneCanBeRead) {
    const testing::TemporaryFolder folder;
    const auto run = testing::makeRun(folder / "first");
    EXPECT_EQ(readRunLabel(run), RunLabel{});
    for (const char* text : {"", "[]", "{\"name\": 3}", "\xff"}) {
        writeFile(run / runfile::kLabel, text);
        EXPECT_EQ(readRunLabel(run), RunLabel{}) << text;
    }
}

}  // namespace
}  // namespace twinsight
