// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "app/cli/command.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using testing::TemporaryFolder;
using testing::TrainedRun;

struct Explain : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    CliResult explain(const std::string& a, const std::string& b,
                      const std::vector<std::string>& more) const {
        return cli(testing::with({"explain", a, b, "--model", trained.model()}, more));
    }
};

TEST_F(Explain, GivesTheMapsAsJson) {
    const auto answer = explain(trained.drawing(0), trained.drawing(1), {"--json"}).json();
    const std::size_t side = answer["a"]["side"];
    EXPECT_EQ(answer["a"]["values"].size(), side * side);
    EXPECT_TRUE(answer["alike"]["holds"].is_boolean());
}

TEST_F(Explain, SaysWhetherTheMapHolds) {
    const CliResult result = explain(trained.drawing(0), trained.drawing(20), {});
    EXPECT_EQ(result.code, exitcode::kDone) << result.err;
    EXPECT_THAT(result.out, HasSubstr("without what made them alike"));
}

TEST_F(Explain, DrawsThePictureAndLeavesAnotherFileAlone) {
    const TemporaryFolder folder;
    const std::string file = folder / "why.png";
    const CliResult first = explain(trained.drawing(0), trained.drawing(1), {"--output", file});
    EXPECT_EQ(first.code, exitcode::kDone) << first.err;
    const std::string written = testing::textOf(file);
    EXPECT_THAT(written, ::testing::StartsWith("\x89PNG"));
    EXPECT_THAT(explain(trained.drawing(0), trained.drawing(2), {"--output", file}), failsSaying("why.png"));
    EXPECT_EQ(testing::textOf(file), written);
}

TEST_F(Explain, FailsOnWhatIsNoPicture) {
    EXPECT_THAT(explain(trained.drawing(0), "/nowhere.png", {}), failsSaying("/nowhere.png"));
}

}  // namespace
}  // namespace twinsight
