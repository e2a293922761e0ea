// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/cli/command.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::TrainedRun;

struct Order : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    json order(const std::vector<std::string>& more = {}) const {
        const CliResult result = cli(
            testing::with({"dataset", "order", trained.data(), "--model", trained.model(), "--json"}, more));
        EXPECT_EQ(result.code, exitcode::kDone) << result.err;
        return result.json()["drawings"];
    }
};

TEST_F(Order, HasTheMostTypicalDrawingsFirstOrTheOddOnes) {
    const json typical = order(), odd = order({"--odd-first"});
    ASSERT_GT(typical.size(), 2u);
    EXPECT_EQ(typical.size(), odd.size());
    for (std::size_t i = 1; i < typical.size(); ++i)
        EXPECT_LE(typical[i]["typicality"], typical[i - 1]["typicality"]);
    EXPECT_EQ(odd.front()["typicality"], typical.back()["typicality"]);
}

TEST_F(Order, ByLikenessIsThatOfASearch) {
    const json alike = order({"--like", trained.drawing(20)});
    const json found = cli({"search", trained.drawing(20), "--in", trained.data(), "--model", trained.model(),
                            "--json", "-k", "5"})
                           .json()["matches"];
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(alike[i]["path"], found[i]["path"]) << i;
        EXPECT_NEAR(alike[i]["probability"], found[i]["probability"], 1e-4) << i;
    }
}

TEST_F(Order, IsByOneThingOnly) {
    EXPECT_EQ(cli({"dataset", "order", trained.data(), "--odd-first", "--like", trained.drawing(0)}).code,
              exitcode::kUsage);
}

}  // namespace
}  // namespace twinsight
