// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "app/cli/command.h"
#include "core/engine/models/safetensors.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TemporaryFolder;
using testing::textOf;
using testing::TrainedRun;
using testing::with;

struct ModelInfo : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    TemporaryFolder folder;
    std::string copy = folder / "copy.safetensors";
    CliResult info(const std::string& file) const { return cli({"model", "info", file, "--json"}); }

    /// The trained model with its card changed.
    void copyWithCard(const json& change) const { testing::copyWithCard(trained.model(), copy, change); }
};

TEST_F(ModelInfo, IsTheCard) {
    const json card = info(trained.model()).json();
    EXPECT_EQ(card["backbone"], "compact");
    EXPECT_EQ(card["head"], "local");
    EXPECT_EQ(card["preparation"]["size"], 28);
    EXPECT_EQ(card["seed"], 1);
    EXPECT_EQ(card["name"], "first");
    EXPECT_GE(card["trained_characters"].size(), 2u);
    EXPECT_EQ(card["dataset_fingerprint"],
              cli({"dataset", "info", trained.data(), "--json"}).json()["fingerprint"]);
}

TEST_F(ModelInfo, IsReadableByPeople) {
    const CliResult result = cli({"model", "info", trained.model()});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.out, AllOf(HasSubstr("compact"), HasSubstr("28 pixels")));
}

TEST_F(ModelInfo, WarnsWhereAPictureNeedNotScoreHighestAgainstItself) {
    const auto words = [&] { return cli({"model", "info", copy}).out; };
    copyWithCard({{"identical_is_highest", true}});
    EXPECT_THAT(words(), Not(HasSubstr("need not score highest against itself")));
    copyWithCard({{"identical_is_highest", false}});
    EXPECT_THAT(words(), HasSubstr("need not score highest against itself"));
}

TEST_F(ModelInfo, SaysWhatTheThresholdsWereMeasuredOn) {
    const json card = info(trained.model()).json(), on = card["measured_on"];
    EXPECT_GE(on["characters"], 2);
    EXPECT_GE(on["same_pairs"], 1);
    EXPECT_GE(on["different_pairs"], 1);
    // Rates that so few pairs cannot tell are left out.
    for (const json& point : card["operating_points"])
        EXPECT_GE(point["false_accept_rate"].get<double>() * on["different_pairs"].get<double>(), 30);
}

TEST_F(ModelInfo, ListsTheThresholdsForPeople) {
    copyWithCard({{"operating_points",
                   {{{"false_accept_rate", 0.001},
                     {"threshold", 0.98765},
                     {"false_rejects", 0.25},
                     {"interval", {0.0002, 0.003}}}}}});
    EXPECT_THAT(cli({"model", "info", copy}).out,
                HasSubstr("1 in 1000      0.02 to 0.3 %    0.98765         25.0 %"));
}

TEST_F(ModelInfo, OfAVersionThatMeasuredNoOperatingPointsIsRead) {
    copyWithCard({{"operating_points", nullptr}, {"measured_on", nullptr}});
    EXPECT_EQ(info(copy).code, exitcode::kDone) << info(copy);
}

struct ModelCalibrate : ModelInfo {
    std::string out = folder / "calibrated.safetensors";
    CliResult calibrate(const std::string& data, const std::vector<std::string>& more = {}) const {
        return cli(with({"model", "calibrate", trained.model(), data, out, "--json"}, more));
    }
};

TEST_F(ModelCalibrate, MeasuresTheCardAnewOnCharactersThatTheModelHasNotSeen) {
    const json before = info(trained.model()).json(), after = calibrate(trained.largerData()).json();
    EXPECT_EQ(after, info(out).json());
    EXPECT_EQ(after["measured_on"]["dataset"], "larger");
    EXPECT_EQ(after["measured_on"]["characters"].get<std::size_t>() + before["trained_characters"].size(),
              24u);
    EXPECT_NE(after["calibration"], before["calibration"]);
}

TEST_F(ModelCalibrate, LeavesWeightsAndHistoryAsTheyAre) {
    const json before = info(trained.model()).json(), after = calibrate(trained.largerData()).json();
    for (const char* key : {"trained_characters", "step", "dataset", "backbone", "preparation"})
        EXPECT_EQ(after[key], before[key]) << key;
    const auto weights = [](const std::string& file) {
        return readSafetensors(file).tensors.at("backbone.embedding.weight").bytes;
    };
    EXPECT_EQ(weights(out), weights(trained.model()));
}

TEST_F(ModelCalibrate, GivesAThresholdThatLetsFewerThroughWhenAsked) {
    const json lax = calibrate(trained.largerData(), {"--false-accept-rate", "0.2"}).json();
    std::filesystem::remove(out);
    const json strict = calibrate(trained.largerData(), {"--false-accept-rate", "0.01"}).json();
    EXPECT_GT(strict["threshold"], lax["threshold"]);
    EXPECT_EQ(strict["false_accept_rate"], 0.01);
}

TEST_F(ModelCalibrate, NeverReplacesAFile) {
    folder.write("calibrated.safetensors", "mine");
    EXPECT_THAT(calibrate(trained.largerData()), failsSaying("is there already"));
    EXPECT_EQ(textOf(out), "mine");
}

TEST_F(ModelCalibrate, WithoutCharactersToMeasureOnFailsAndLeavesNothing) {
    EXPECT_THAT(calibrate("/nowhere"), failsSaying("/nowhere"));
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(ModelInfo, OfAFileThatIsCutOffFails) {
    const std::string whole = textOf(trained.model());
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{5}, std::size_t{100}, whole.size() / 2, whole.size() - 1}) {
        folder.write("copy.safetensors", whole.substr(0, length));
        EXPECT_THAT(info(copy), failsSaying("copy.safetensors")) << length;
    }
}

TEST_F(ModelInfo, OfAnAbsurdHeaderLengthFails) {
    std::string bytes = textOf(trained.model());
    bytes.replace(0, 8, "\xff\xff\xff\xff\xff\xff\xff\x7f");
    folder.write("copy.safetensors", bytes);
    EXPECT_THAT(info(copy), failsSaying("copy.safetensors"));
}

TEST_F(ModelInfo, OfANewerVersionFails) {
    copyWithCard({{"version", 99}});
    EXPECT_THAT(info(copy), failsSaying("newer"));
}

TEST_F(ModelInfo, OfACardThatCannotBeFails) {
    for (const json& change :
         {json{{"backbone", 5}}, json{{"head", 5}}, json{{"preparation", {{"size", 1 << 30}}}},
          json{{"preparation", {{"channels", 3}}}}, json{{"version", nullptr}}}) {
        copyWithCard(change);
        EXPECT_THAT(info(copy), failsSaying("copy.safetensors")) << change;
    }
}

TEST_F(ModelInfo, OfWeightsThatWereChangedFails) {
    std::string bytes = textOf(trained.model());
    bytes[bytes.size() / 2] ^= 1;
    folder.write("copy.safetensors", bytes);
    EXPECT_THAT(info(copy), failsSaying("copy.safetensors"));
}

TEST_F(ModelInfo, OfWeightsThatAreNoNumbersFails) {
    SafetensorsFile contents = readSafetensors(trained.model());
    contents.metadata.erase("checksum");
    EXPECT_EQ((writeSafetensors(copy, contents), info(copy).code), exitcode::kDone);
    contents.tensors.at("backbone.embedding.bias").bytes.replace(0, 4, std::string(4, '\xff'));
    writeSafetensors(copy, contents);
    EXPECT_THAT(info(copy), failsSaying("backbone.embedding.bias"));
}

TEST_F(ModelInfo, OfANetworkThatIsNotKnownFails) {
    copyWithCard({{"backbone", "nonsense"}});
    EXPECT_THAT(info(copy), failsSaying("nonsense"));
    copyWithCard({{"head", "nonsense"}});
    EXPECT_THAT(info(copy), failsSaying("nonsense"));
}

TEST_F(ModelInfo, OfSomethingElseFails) {
    EXPECT_THAT(info("/nowhere.safetensors"), failsSaying("/nowhere.safetensors"));
    EXPECT_THAT(info(trained.drawing(0)), failsSaying(trained.drawing(0)));
    EXPECT_THAT(info(trained.run()), failsSaying(trained.run()));
    writeSafetensors(copy, {});
    EXPECT_THAT(info(copy), failsSaying("copy.safetensors"));
}

}  // namespace
}  // namespace twinsight
