// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/base64.h"
#include "core/base/files.h"
#include "tests/app/cli/cliresult.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::cli;
using testing::failsSaying;
using testing::TemporaryFolder;

TEST(Trial, TellsSpeedDurationAndExamplesAndLeavesNothing) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "set", {.alphabets = 2, .characters = 6, .drawings = 6});
    writeFile(folder / "plan.json", R"({"epochs": 3, "minutes": 0, "device": "cpu"})");
    const auto result = cli({"trial", folder / "set", "--plan", folder / "plan.json", "--json"});
    ASSERT_EQ(result.code, 0) << result;
    const auto trial = result.json();
    EXPECT_EQ(trial["device"], "cpu");
    EXPECT_GT(trial["images_per_second"].get<double>(), 0);
    EXPECT_NEAR(trial["seconds_to_end"].get<double>(),
                3 * trial["steps_per_epoch"].get<double>() * trial["seconds_per_step"].get<double>(), 1e-6);
    EXPECT_FALSE(fromBase64(trial["examples"].get<std::string>()).empty());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2);
}

TEST(Trial, RefusesWhatTrainingRefuses) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "set", {.alphabets = 2, .characters = 6, .drawings = 6});
    writeFile(folder / "plan.json", "no JSON");
    EXPECT_THAT(cli({"trial", folder / "set", "--plan", folder / "plan.json"}), failsSaying("no JSON file"));
    EXPECT_THAT(cli({"trial", folder / "nowhere"}), failsSaying("nowhere"));
}

}  // namespace
}  // namespace twinsight
