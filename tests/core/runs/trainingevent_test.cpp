// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainingevent.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "tests/support/errors.h"

namespace twinsight {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using testing::kindOf;

const TrainingEvent kBatch{17.5, BatchDone{.step = 1,
                                           .epoch = 2,
                                           .loss = 0.5,
                                           .accuracy = 0.75,
                                           .learningRate = 0.125,
                                           .imagesPerSecond = 200,
                                           .seconds = 3.5,
                                           .progress = 0.25,
                                           .secondsLeft = 10.5,
                                           .memory = 512}};

/// One of every kind, no member at its default.
std::vector<TrainingEvent> everyKind() {
    return {{1, RunStarted{"cuda:0", 1, 2, 3, 4, 5, 6, 7, 8, 0.5, "a.safetensors"}},
            kBatch,
            {3, EpochDone{1, 2, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, true}},
            {4, Checkpoint{1, 2, "last.state"}},
            {5, Paused{1}},
            {6, Resumed{2}},
            {7, Warning{"3 drawings cannot be read."}},
            {8, Finished{1, 2, 0.1, true, 0.2, 0.3, 0.4, 0.5, 0.6}},
            {9, Failed{"The loss is no longer a number."}}};
}

TEST(TrainingEvent, HasATestForEveryKind) {
    const auto events = everyKind();
    ASSERT_EQ(events.size(), std::variant_size_v<decltype(TrainingEvent::what)>);
    for (std::size_t i = 0; i < events.size(); ++i) EXPECT_EQ(events[i].what.index(), i);
}

TEST(TrainingEvent, ComesBackFromItsLineAsItWas) {
    for (const TrainingEvent& event : everyKind()) {
        const auto again = eventFromJsonLine(toJsonLine(event));
        ASSERT_TRUE(again) << toJsonLine(event);
        EXPECT_EQ(again->time, event.time);
        EXPECT_EQ(again->what.index(), event.what.index());
        EXPECT_EQ(toJsonLine(*again), toJsonLine(event));
    }
}

TEST(TrainingEvent, IsOneLineWithItsKindItsTimeAndItsMembers) {
    EXPECT_EQ(json::parse(toJsonLine(kBatch)), json({{"event", "BatchDone"},
                                                     {"time", 17.5},
                                                     {"step", 1},
                                                     {"epoch", 2},
                                                     {"loss", 0.5},
                                                     {"accuracy", 0.75},
                                                     {"learning_rate", 0.125},
                                                     {"images_per_second", 200},
                                                     {"seconds", 3.5},
                                                     {"progress", 0.25},
                                                     {"seconds_left", 10.5},
                                                     {"memory", 512}}));
}

TEST(TrainingEvent, WritesEveryMemberOfEveryKind) {
    const std::vector<std::size_t> members = {11, 10, 9, 3, 1, 1, 1, 9, 1};
    const auto events = everyKind();
    for (std::size_t i = 0; i < events.size(); ++i) {
        const json object = json::parse(toJsonLine(events[i]));
        EXPECT_EQ(object.size(), members[i] + 2) << object;
        for (const auto& [key, value] : object.items()) EXPECT_NE(value, 0) << key;
    }
}

TEST(TrainingEvent, StaysOneLineWhateverItSays) {
    const std::string line = toJsonLine({1, Failed{"two\nlines, \"quotes\" and a broken byte \xff"}});
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_THAT(std::get<Failed>(eventFromJsonLine(line)->what).message, HasSubstr("two\nlines, \"quotes\""));
}

TEST(TrainingEvent, SurvivesALossThatIsNoNumber) {
    for (const double loss :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const std::string line = toJsonLine({1, BatchDone{.step = 4, .loss = loss}});
        EXPECT_TRUE(json::parse(line)["loss"].is_null());
        const auto batch = std::get<BatchDone>(eventFromJsonLine(line)->what);
        EXPECT_EQ(batch.loss, 0);
        EXPECT_EQ(batch.step, 4);
    }
}

TEST(TrainingEvent, OfAKindFromTheFutureIsNothing) {
    EXPECT_FALSE(eventFromJsonLine(R"({"event": "Teleported", "time": 1, "where": "moon"})"));
}

TEST(TrainingEvent, NeedsNeitherAllMembersNorKnowsAll) {
    const auto event = eventFromJsonLine(R"({"event": "BatchDone", "time": 1, "step": 4, "charm": 2})");
    EXPECT_EQ(std::get<BatchDone>(event->what).step, 4);
    EXPECT_EQ(std::get<BatchDone>(event->what).loss, 0);
}

TEST(TrainingEvent, OfGarbageIsDamaged) {
    for (const char* line :
         {"", "{", "hello", "[]", "{}", "5", "null", R"({"event": "Paused"})", R"({"event": 5, "time": 1})",
          R"({"event": "Paused", "time": "now"})", R"({"event": "Paused", "time": 1, "step": "one"})",
          R"({"event": "Paused", "time": 1, "step": 3)", "{\"event\": \"\xff\xfe\"}"})
        EXPECT_EQ(kindOf([&] { eventFromJsonLine(line); }), ErrorKind::Damaged) << line;
}

}  // namespace
}  // namespace twinsight
