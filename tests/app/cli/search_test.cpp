// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/cli/command.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using testing::TrainedRun;

struct Search : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    CliResult search(const std::string& image, const std::vector<std::string>& more = {"--json"}) const {
        return cli(
            testing::with({"search", image, "--in", trained.data(), "--model", trained.model()}, more));
    }
};

TEST_F(Search, FindsTheDrawingItselfFirstAndThenByFallingProbability) {
    const CliResult result = search(trained.drawing(20));
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const json matches = result.json()["matches"];
    ASSERT_EQ(matches.size(), 10u);
    EXPECT_THAT(trained.drawing(20), ::testing::EndsWith(matches[0]["path"].get<std::string>()));
    for (const char* member : {"alphabet", "character"}) EXPECT_NE(matches[0][member], "");
    for (std::size_t i = 1; i < matches.size(); ++i)
        EXPECT_LE(matches[i]["probability"], matches[i - 1]["probability"]);
}

TEST_F(Search, ScoresAsCompareDoes) {
    const json found = search(trained.drawing(0), {"--json", "-k", "3"}).json()["matches"][2];
    const json compared =
        cli({"compare", trained.drawing(0), trained.data() + "/" + found["path"].get<std::string>(),
             "--model", trained.model(), "--json"})
            .json();
    EXPECT_NEAR(found["probability"], compared["probability"], 1e-5);
}

TEST_F(Search, FindsAsManyAsAreAskedForOrAsThereAre) {
    EXPECT_EQ(search(trained.drawing(0), {"--json", "-k", "3"}).json()["matches"].size(), 3u);
    const json all = search(trained.drawing(0), {"--json", "-k", "1000"}).json();
    EXPECT_EQ(all["matches"].size(), all["drawings"]);
}

TEST_F(Search, NamesNoCharacterWhenTheBestIsBelowTheThreshold) {
    const testing::TemporaryFolder folder;
    const std::string strict = folder / "strict.safetensors";
    testing::copyWithCard(trained.model(), strict, {{"threshold", 1.0}, {"calibration", {{"slope", 0.001}}}});
    const auto ask = [&](const std::vector<std::string>& more) {
        return cli(
            testing::with({"search", trained.drawing(0), "--in", trained.data(), "--model", strict}, more));
    };
    EXPECT_TRUE(ask({"--json"}).json()["character"].is_null());
    EXPECT_THAT(ask({}).err, HasSubstr("None of these"));
}

TEST_F(Search, FailsOnWhatIsNoPictureOrNoDataSet) {
    EXPECT_THAT(search("/nowhere.png"), failsSaying("/nowhere.png"));
    EXPECT_THAT(cli({"search", trained.drawing(0), "--in", "/nowhere", "--model", trained.model()}),
                failsSaying("/nowhere"));
}

}  // namespace
}  // namespace twinsight
