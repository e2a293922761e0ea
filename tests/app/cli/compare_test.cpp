// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/cli/command.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using testing::cli;
using testing::CliResult;
using ::testing::EndsWith;
using testing::failsSaying;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::Le;
using testing::TemporaryFolder;
using testing::TrainedRun;

struct Compare : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    CliResult compare(const std::string& a, const std::string& b) const {
        return cli({"compare", a, b, "--model", trained.model(), "--json"});
    }
};

TEST_F(Compare, GivesAProbabilityAndAVerdictAsJson) {
    const CliResult result = compare(trained.drawing(0), trained.drawing(20));
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const double probability = result.json()["probability"], threshold = result.json()["threshold"];
    EXPECT_THAT(probability, AllOf(Ge(0), Le(1)));
    EXPECT_THAT(threshold, AllOf(Ge(0), Le(1)));
    EXPECT_EQ(result.json()["same"], probability >= threshold);
}

TEST_F(Compare, GivesTheSameWhicheverPictureComesFirst) {
    const double forth = compare(trained.drawing(0), trained.drawing(20)).json()["probability"];
    const double back = compare(trained.drawing(20), trained.drawing(0)).json()["probability"];
    EXPECT_NEAR(forth, back, 1e-6);
}

TEST_F(Compare, ScoresAPictureHighestAgainstItself) {
    const double itself = compare(trained.drawing(0), trained.drawing(0)).json()["probability"];
    for (const std::size_t other : {1, 20, 40, 60})
        EXPECT_GE(itself + 1e-6, compare(trained.drawing(0), trained.drawing(other)).json()["probability"]);
}

TEST_F(Compare, TakesTheThresholdOfAnotherFalseAcceptRate) {
    const TemporaryFolder folder;
    const std::string model = folder / "model.safetensors";
    testing::copyWithCard(trained.model(), model,
                          {{"threshold", 0.75},
                           {"measured_on",
                            {{"dataset", "alphabets"},
                             {"alphabets", 1},
                             {"characters", 20},
                             {"drawings", 400},
                             {"same_pairs", 3000},
                             {"different_pairs", 3000}}},  // of which 1 in 100 is told
                           {"operating_points",
                            {{{"false_accept_rate", 0.1},
                              {"threshold", 0.25},
                              {"false_rejects", 0.5},
                              {"interval", nullptr}}}}});
    const auto ask = [&](const char* rate) {
        return cli({"compare", trained.drawing(0), trained.drawing(1), "--model", model, "--json",
                    "--false-accept-rate", rate});
    };
    EXPECT_EQ(ask("0.1").json()["threshold"], 0.25);
    EXPECT_EQ(ask("0.01").json()["threshold"], 0.75);
    EXPECT_THAT(ask("0.2"), failsSaying("no threshold for a false-accept rate of 0.2"));
}

TEST_F(Compare, SaysItInWordsToo) {
    const CliResult result =
        cli({"compare", trained.drawing(0), trained.drawing(1), "--model", trained.model()});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.out, HasSubstr("threshold"));
}

TEST_F(Compare, FailsOnWhatIsNoPicture) {
    const TemporaryFolder folder;
    const std::string text = folder.write("letter.png", "Dear Ann");
    EXPECT_THAT(compare(trained.drawing(0), text), failsSaying("letter.png"));
    EXPECT_THAT(compare("/nowhere.png", trained.drawing(0)), failsSaying("/nowhere.png"));
    EXPECT_THAT(compare(trained.data(), trained.drawing(0)), failsSaying(trained.data()));
    EXPECT_THAT(compare("", trained.drawing(0)), failsSaying(""));
}

TEST_F(Compare, AsksTheModelThatComesWithTwinsightWhenNoneIsNamed) {
    const json answer = cli({"compare", trained.drawing(0), trained.drawing(1), "--json"}).json();
    EXPECT_THAT(answer["model"].get<std::string>(), EndsWith("/share/twinsight/models/omniglot.safetensors"));
}

/// The sample alphabets are invented: it cannot have seen them.
TEST_F(Compare, TheModelThatComesWithTwinsightTellsUnseenCharactersApart) {
    const json figures = cli({"evaluate", trained.largerData(), "--trials", "400", "--json"}).json();
    EXPECT_GT(figures["auc"], 0.9);
    EXPECT_GT(figures["accuracy"], 0.7);
}

}  // namespace
}  // namespace twinsight
