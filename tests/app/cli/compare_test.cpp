// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "app/cli/command.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using ::testing::AllOf;
using testing::cli;
using testing::CliResult;
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

/// $XDG_DATA_HOME for as long as it lives.
class DataHome {
public:
    explicit DataHome(const std::filesystem::path& folder) { setenv("XDG_DATA_HOME", folder.c_str(), 1); }
    ~DataHome() { unsetenv("XDG_DATA_HOME"); }
};

TEST_F(Compare, TakesTheNewestModelWhenNoneIsNamed) {
    const TemporaryFolder folder;
    const DataHome home(folder.path());
    const std::vector<std::string> words = {"compare", trained.drawing(0), trained.drawing(1), "--json"};
    EXPECT_THAT(cli(words), failsSaying("--model"));
    std::filesystem::create_directories(folder / "twinsight");
    std::filesystem::copy(trained.runs(), folder / "twinsight/runs",
                          std::filesystem::copy_options::recursive);
    EXPECT_EQ(cli(words).json()["model"], (folder / "twinsight/runs/first/best.safetensors").string());
}

}  // namespace
}  // namespace twinsight
