// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trial.h"

#include <gtest/gtest.h>

#include "core/data/scan.h"
#include "tests/support/errors.h"
#include "tests/support/quickplan.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

TEST(BestBatch, IsTheSmallestOfThoseThatAreAboutAsFastAsTheFastest) {
    EXPECT_EQ(bestBatch({{40, 200}, {80, 300}, {160, 304}}).characters, 80);
    EXPECT_EQ(bestBatch({{40, 200}, {80, 203}}).characters, 40);
    EXPECT_EQ(bestBatch({{40, 200}, {80, 100}}).characters, 40);
    EXPECT_EQ(bestBatch({}).characters, 0);
}

TEST(TryTraining, IsStoppedOnRequest) {
    const testing::TemporaryFolder set;
    testing::writeSampleSet(set.path(), {.alphabets = 2, .characters = 6, .drawings = 6, .seed = 1});
    std::stop_source stop;
    stop.request_stop();
    const auto dataset = scanDataset(set.path());
    EXPECT_EQ(testing::kindOf([&] { tryTraining(dataset, testing::quickPlan(), stop.get_token()); }),
              ErrorKind::Stopped);
}

}  // namespace
}  // namespace twinsight
