// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/tensorboard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/process.h"
#include "tests/core/runs/tensorboardreading.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;
using testing::ReadEvent;
using testing::readTensorboard;
using testing::TemporaryFolder;
using testing::tensorboardFiles;

constexpr double kTime = 1700000000.5;

struct ATensorboardFile : ::testing::Test {
    TemporaryFolder run;
    TensorboardFile file{run.path()};

    /// What the newest file holds.
    std::vector<ReadEvent> read() const { return readTensorboard(tensorboardFiles(run.path()).back()); }
};

TEST_F(ATensorboardFile, IsNamedAfterTimeAndHost) {
    file.write({kTime, RunStarted{}});
    EXPECT_THAT(tensorboardFiles(run.path()),
                ElementsAre(run / ("events.out.tfevents.1700000000." + hostName())));
}

TEST_F(ATensorboardFile, BeginsWithItsVersion) {
    file.write({kTime, RunStarted{}});
    EXPECT_EQ(read().front().version, "brain.Event:2");
    EXPECT_EQ(read().front().time, kTime);
}

TEST_F(ATensorboardFile, BeginsByteForByteAsTensorFlowsOwn) {
    file.write({1.0, RunStarted{}});
    const std::string bytes = readFile(tensorboardFiles(run.path()).front(), 1 << 20);
    const std::string event = std::string("\x09\0\0\0\0\0\0\xf0\x3f", 9) + "\x1a\x0d" + "brain.Event:2";
    EXPECT_EQ(bytes.substr(0, 8), std::string("\x18\0\0\0\0\0\0\0", 8));
    // The checksum of the length 24 that every event file of TensorFlow and PyTorch begins with.
    EXPECT_EQ(bytes.substr(8, 4), "\xa3\x7f\x4b\x22");
    EXPECT_EQ(bytes.substr(12, 24), event);
}

TEST_F(ATensorboardFile, HasTheNumbersOfABatch) {
    file.write({kTime, RunStarted{}});
    file.write({kTime + 1, BatchDone{.step = 300,
                                     .epoch = 2,
                                     .loss = 0.5,
                                     .accuracy = 0.75,
                                     .learningRate = 0.125,
                                     .imagesPerSecond = 950}});
    const ReadEvent event = read().back();
    EXPECT_EQ(event.time, kTime + 1);
    EXPECT_EQ(event.step, 300);
    EXPECT_THAT(event.scalars, ElementsAre(Pair("accuracy/batch", 0.75f), Pair("images_per_second", 950.f),
                                           Pair("learning_rate", 0.125f), Pair("loss/batch", 0.5f)));
}

TEST_F(ATensorboardFile, HasTheNumbersOfAnEpochByStep) {
    file.write({kTime, RunStarted{}});
    file.write({kTime, EpochDone{.epoch = 1,
                                 .step = 20,
                                 .trainingLoss = 4,
                                 .trainingAccuracy = 0.5,
                                 .validationLoss = 3,
                                 .validationAccuracy = 0.25,
                                 .oneShotAccuracy = 0}});
    EXPECT_EQ(read().back().step, 20);
    EXPECT_THAT(read().back().scalars,
                ElementsAre(Pair("accuracy/one_shot", 0.f), Pair("accuracy/training", 0.5f),
                            Pair("accuracy/validation", 0.25f), Pair("loss/training", 4.f),
                            Pair("loss/validation", 3.f)));
}

TEST_F(ATensorboardFile, PassesOverWhatHasNoNumbers) {
    file.write({kTime, RunStarted{}});
    const std::size_t records = read().size();
    for (const TrainingEvent& event :
         {TrainingEvent{kTime, Paused{3}}, {kTime, Warning{"!"}}, {kTime, Checkpoint{}}, {kTime, Finished{}}})
        file.write(event);
    EXPECT_EQ(read().size(), records);
}

TEST_F(ATensorboardFile, IsNotThereBeforeARunStarts) {
    file.write({kTime, Failed{"The device is gone."}});
    EXPECT_TRUE(tensorboardFiles(run.path()).empty());
}

TEST_F(ATensorboardFile, OfAResumedRunIsANewOneThatDropsTheStepsDoneAgain) {
    file.write({kTime, RunStarted{}});
    for (const std::int64_t step : {1, 2, 3}) file.write({kTime, BatchDone{.step = step}});
    RunStarted resumed;
    resumed.step = 2;
    TensorboardFile(run.path()).write({kTime, resumed});
    ASSERT_EQ(tensorboardFiles(run.path()).size(), 2u);
    ASSERT_EQ(read().size(), 2u);
    EXPECT_EQ(read()[1].sessionStatus, 1);
    EXPECT_EQ(read()[1].step, 3);  // TensorBoard keeps what is before this step: 1 and 2
}

TEST_F(ATensorboardFile, ThatCannotBeWrittenSaysWhich) {
    TensorboardFile nowhere(run / "missing");
    try {
        nowhere.write({kTime, RunStarted{}});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Unreadable);
        EXPECT_THAT(error.what(), ::testing::HasSubstr("missing/events.out.tfevents."));
    }
}

TEST_F(ATensorboardFile, BeginsAsSoonAsItCan) {
    TensorboardFile later(run / "later");
    EXPECT_THROW(later.write({kTime, RunStarted{}}), Error);
    std::filesystem::create_directory(run / "later");
    later.write({kTime, BatchDone{.step = 1}});
    const auto events = readTensorboard(tensorboardFiles(run / "later").front());
    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(events[0].version, "brain.Event:2");
    EXPECT_EQ(events[2].step, 1);
}

/// While it lives no file of this process can grow beyond `bytes`, as if the disk were full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int);
};

TEST_F(ATensorboardFile, IsWholeAgainBehindAFullDisk) {
    file.write({kTime, RunStarted{}});
    const auto size = std::filesystem::file_size(tensorboardFiles(run.path()).front());
    {
        const FullDisk full(size + 20);
        EXPECT_THROW(file.write({kTime, BatchDone{.step = 1}}), Error);
    }
    EXPECT_EQ(read().size(), 2u);
    file.write({kTime, BatchDone{.step = 2}});
    ASSERT_EQ(read().size(), 3u);
    EXPECT_EQ(read().back().step, 2);
}

}  // namespace
}  // namespace twinsight
