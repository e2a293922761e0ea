// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/core/runs/madeup.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::appendEvents;
using testing::appendText;
using testing::TemporaryFolder;

std::vector<std::int64_t> stepsOf(const std::vector<TrainingEvent>& events) {
    std::vector<std::int64_t> steps;
    for (const TrainingEvent& event : events) steps.push_back(std::get<Paused>(event.what).step);
    return steps;
}

using Steps = std::vector<std::int64_t>;

struct AnEventReader : ::testing::Test {
    TemporaryFolder run;
    std::filesystem::path file = run / runfile::kEvents;
    EventReader reader{run.path()};
    Steps poll() { return stepsOf(reader.poll()); }
    void pausedAt(std::int64_t step) { appendEvents(run.path(), {Paused{step}}); }
};

TEST_F(AnEventReader, GivesNothingWhileThereIsNoFile) {
    EXPECT_EQ(poll(), Steps{});
    EXPECT_FALSE(reader.restarted());
}

TEST_F(AnEventReader, GivesEachEventOnce) {
    pausedAt(1);
    pausedAt(2);
    EXPECT_EQ(poll(), (Steps{1, 2}));
    EXPECT_EQ(poll(), Steps{});
    pausedAt(3);
    EXPECT_EQ(poll(), (Steps{3}));
}

TEST_F(AnEventReader, WaitsForTheRestOfALine) {
    const std::string line = toJsonLine({1, Paused{5}});
    appendText(file, line.substr(0, 10));
    EXPECT_EQ(poll(), Steps{});
    appendText(file, line.substr(10));
    EXPECT_EQ(poll(), Steps{});
    appendText(file, "\n");
    EXPECT_EQ(poll(), (Steps{5}));
}

TEST_F(AnEventReader, PassesOverWhatIsNoEvent) {
    pausedAt(1);
    appendText(file, "\n{\"event\": \"Pau\nnonsense \xff\n{\"event\": \"Teleported\", \"time\": 1}\n");
    pausedAt(2);
    EXPECT_EQ(poll(), (Steps{1, 2}));
}

TEST_F(AnEventReader, PassesOverALineThatNeverEnds) {
    appendText(file, std::string(9 << 20, 'x'));
    EXPECT_EQ(poll(), Steps{});
    appendText(file, "\n");
    pausedAt(1);
    EXPECT_EQ(poll(), (Steps{1}));
}

TEST_F(AnEventReader, BeginsAgainWhenTheFileHasShrunk) {
    pausedAt(1);
    const auto checkpoint = std::filesystem::file_size(file);
    pausedAt(2);
    pausedAt(3);
    EXPECT_EQ(poll(), (Steps{1, 2, 3}));
    EXPECT_FALSE(reader.restarted());
    std::filesystem::resize_file(file, checkpoint);
    EXPECT_EQ(poll(), (Steps{1}));
    EXPECT_TRUE(reader.restarted());
    pausedAt(4);
    EXPECT_EQ(poll(), (Steps{4}));
    EXPECT_FALSE(reader.restarted());
}

TEST_F(AnEventReader, ReadsALargeFileInSeveralGoes) {
    constexpr std::size_t count = 50'000;
    std::string lines;
    for (std::size_t i = 0; i < count; ++i) lines += toJsonLine({1, Warning{std::string(200, 'w')}}) + "\n";
    appendText(file, lines);
    std::size_t met = 0, goes = 0;
    for (auto events = reader.poll(); !events.empty(); events = reader.poll(), ++goes) met += events.size();
    EXPECT_EQ(met, count);
    EXPECT_GT(goes, 1u);
}

}  // namespace
}  // namespace twinsight
