// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runwatch.h"

#include <gtest/gtest.h>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/runs/runfolder.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

const RunWatch kWatch{.epoch = 3,
                      .step = 120,
                      .threshold = 0.75,
                      .tests = {{"Greek/alpha/1.png", "Greek/alpha/2.png", true, 0.5}},
                      .hardSame = {{"Greek/beta/1.png", "Greek/beta/2.png", true, 0.125}},
                      .hardDifferent = {{"Greek/alpha/1.png", "Greek/beta/1.png", false, 1}},
                      .trainedSame = {{"Greek/alpha/3.png", "Greek/alpha/4.png", true, 0.25}},
                      .trainedDifferent = {{"Greek/alpha/3.png", "Greek/beta/3.png", false, 0.875}},
                      .map = {{"Greek/alpha/1.png", -0.25, 0.5}, {"Greek/\xCE\xB2/1.png", 1, -1}}};

TEST(RunWatch, IsReadAsItWasWritten) {
    const testing::TemporaryFolder run;
    writeRunWatch(run.path(), kWatch);
    EXPECT_EQ(readRunWatch(run.path()), kWatch);
}

TEST(RunWatch, IsNotThereInARunOfAnOlderVersion) {
    const testing::TemporaryFolder run;
    EXPECT_EQ(readRunWatch(run.path()), std::nullopt);
}

TEST(RunWatch, IsNothingWhenItsFileIsGarbage) {
    const testing::TemporaryFolder run;
    for (const char* garbage : {"", "{", "[]", "{\"epoch\": 1}", "null"}) {
        run.write(runfile::kWatch, garbage);
        EXPECT_EQ(readRunWatch(run.path()), std::nullopt) << garbage;
    }
}

TEST(RunWatch, PassesOverWhatANewerVersionAdds) {
    const testing::TemporaryFolder run;
    writeRunWatch(run.path(), kWatch);
    auto object = nlohmann::json::parse(std::ifstream(run / runfile::kWatch));
    object["mood"] = "good";
    object["tests"][0]["colour"] = "red";
    run.write(runfile::kWatch, object.dump());
    EXPECT_EQ(readRunWatch(run.path()), kWatch);
}

TEST(RunWatch, IsBoundedWhateverTheFileHolds) {
    const testing::TemporaryFolder run;
    RunWatch large = kWatch;
    large.hardSame.assign(5000, kWatch.hardSame[0]);
    large.map.assign(5000, {"Greek/alpha/1.png", 7e30, -7});
    writeRunWatch(run.path(), large);
    const auto read = readRunWatch(run.path());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->hardSame.size(), RunWatch::kMostPairs);
    EXPECT_EQ(read->map.size(), RunWatch::kMostPoints);
    EXPECT_EQ(read->map[0], (MapPoint{"Greek/alpha/1.png", 1, -1}));
}

TEST(RunWatch, SaysSoWhenItCannotBeWritten) {
    const testing::TemporaryFolder run;
    EXPECT_EQ(testing::errorOf([&] { writeRunWatch(run / "gone", kWatch); }).kind(), ErrorKind::Unreadable);
}

}  // namespace
}  // namespace twinsight
