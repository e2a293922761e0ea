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

TEST(Trial, ComparesBatchesAndDevices) {
    const TemporaryFolder folder;
    testing::writeSampleSet(folder / "set", {.alphabets = 2, .characters = 12, .drawings = 4});
    writeFile(folder / "plan.json",
              R"({"epochs": 1, "minutes": 0, "device": "cpu", "batch_characters": 5, "input_size": 28})");
    const auto result =
        cli({"trial", folder / "set", "--plan", folder / "plan.json", "--batches", "--devices", "--json"});
    ASSERT_EQ(result.code, 0) << result;
    const auto trial = result.json();
    std::int64_t characters = 5;
    for (const auto& batch : trial["batches"]) {
        EXPECT_EQ(batch["characters"], characters);
        EXPECT_GT(batch["images_per_second"].get<double>(), 0);
        characters *= 2;
    }
    EXPECT_GT(trial["batches"].size(), 1u);
    EXPECT_LE(trial["batches"].size(), 3u);  // there are 19 characters in training
    EXPECT_GE(trial["best_batch"].get<int>(), 5);
    EXPECT_EQ(trial["devices"][0]["name"], "cpu");
    EXPECT_EQ(trial["devices"][0]["images_per_second"], trial["images_per_second"]);
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
