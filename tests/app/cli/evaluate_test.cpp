// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <numeric>
#include <sstream>

#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/data/exclusions.h"
#include "core/data/scan.h"
#include "core/protocol/testreport.h"
#include "tests/app/cli/trainedrun.h"
#include "tests/support/oneshotruns.h"
#include "twinsight/version.h"

namespace twinsight {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using testing::cli;
using testing::CliResult;
using testing::copyWithCard;
using testing::failsSaying;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::Le;
using testing::oneShotRuns;
using testing::TemporaryFolder;
using testing::TrainedRun;
using testing::with;

struct Evaluate : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    TemporaryFolder folder;

    CliResult evaluate(const std::string& path, const std::vector<std::string>& more) const {
        return cli(with({"evaluate", path, "--model", trained.model(), "--device", "cpu", "--json"}, more));
    }
    static void expectFigures(const json& result, int trials) {
        const double accuracy = result["accuracy"], error = result["error"];
        EXPECT_THAT(accuracy, AllOf(Ge(0), Le(1)));
        EXPECT_NEAR(accuracy + error, 1, 1e-9);
        EXPECT_EQ(result["trials"], trials);
        EXPECT_LE(result["interval"][0].get<double>(), accuracy);
        EXPECT_GE(result["interval"][1].get<double>(), accuracy);
    }
};

TEST_F(Evaluate, VerifiesPairs) {
    const CliResult result = evaluate(trained.largerData(), {"--trials", "200"});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    expectFigures(result.json(), 200);
    EXPECT_THAT(result.json()["auc"].get<double>(), AllOf(Ge(0), Le(1)));
    EXPECT_THAT(result.json()["eer"].get<double>(), AllOf(Ge(0), Le(1)));
}

TEST_F(Evaluate, TellsWhereItsFiguresComeFrom) {
    const json result = evaluate(trained.largerData(), {"--trials", "20"}).json();
    EXPECT_EQ(result["model_path"], trained.model());
    EXPECT_NE(result["trained_on"], "");
    EXPECT_EQ(result["dataset_path"], trained.largerData());
    EXPECT_EQ(result["twinsight"], TWINSIGHT_VERSION);
    EXPECT_NEAR(result["created"].get<double>(), unixTime(), 60);
}

TEST_F(Evaluate, LeavesOutWhatIsExcludedAndSaysSo) {
    ::setenv("XDG_DATA_HOME", folder.path().c_str(), 1);
    const auto dataset = scanDataset(trained.largerData());
    Exclusions excluded;
    for (const Drawing& drawing : dataset->drawingsOf(dataset->characters().back()))
        excluded.insert(drawing.path);
    const auto before = evaluate(trained.largerData(), {"--trials", "20"}).json()["characters"].get<int>();
    ExclusionStore::ofUser().save(dataset->root(), excluded);
    const CliResult result = evaluate(trained.largerData(), {"--trials", "20"});
    EXPECT_THAT(result.err, HasSubstr(std::to_string(excluded.size()) + " of " +
                                      std::to_string(dataset->drawings().size()) + " drawings are excluded"));
    EXPECT_EQ(result.json()["characters"], before - 1);
    ::unsetenv("XDG_DATA_HOME");
}

TEST_F(Evaluate, TellsHowWellPairsOfEachAlphabetAreVerified) {
    const json result = evaluate(trained.largerData(), {"--trials", "200"}).json();
    ASSERT_EQ(result["alphabets"].size(), 2u);
    for (const json& row : result["alphabets"]) {
        EXPECT_THAT(row["accuracy"].get<double>(), AllOf(Ge(0), Le(1)));
        EXPECT_THAT(row["auc"].get<double>(), AllOf(Ge(0), Le(1)));
        EXPECT_THAT(row["eer"].get<double>(), AllOf(Ge(0), Le(1)));
        EXPECT_TRUE(row["intervals"].is_null()) << "there are at most 12 characters";
    }
    EXPECT_LE(result["alphabets"][0]["accuracy"], result["alphabets"][1]["accuracy"]);
}

TEST_F(Evaluate, HasIntervalsWhereThereAreCharactersEnough) {
    const json result = cli({"evaluate", trained.largerData(), "--trials", "200", "--json"}).json();
    for (const char* figure : {"accuracy", "auc", "eer", "false_accepts", "false_rejects"}) {
        EXPECT_LE(result["intervals"][figure][0].get<double>(), result[figure]) << figure;
        EXPECT_GE(result["intervals"][figure][1].get<double>(), result[figure]) << figure;
    }
}

TEST_F(Evaluate, NamesTheWorstPairs) {
    const json pairs = evaluate(trained.largerData(), {"--worst", "3"}).json()["worst_pairs"];
    ASSERT_EQ(pairs["same"].size(), 3u);
    ASSERT_EQ(pairs["different"].size(), 3u);
    for (const json& pair : pairs["same"]) EXPECT_EQ(pair["character_a"], pair["character_b"]);
    for (const json& pair : pairs["different"]) EXPECT_NE(pair["character_a"], pair["character_b"]);
    EXPECT_LE(pairs["same"][0]["probability"], pairs["same"][2]["probability"]);
    EXPECT_GE(pairs["different"][0]["probability"], pairs["different"][2]["probability"]);
    const std::string a = pairs["same"][0]["a"], b = pairs["same"][0]["b"];
    const json compared = cli({"compare", trained.largerData() + "/" + a, trained.largerData() + "/" + b,
                               "--model", trained.model(), "--json"})
                              .json();
    EXPECT_NEAR(compared["probability"], pairs["same"][0]["probability"], 1e-4);
}

/// The cells of a CSV file without quotes, line by line.
std::vector<std::vector<std::string>> cellsOf(const std::string& file) {
    std::vector<std::vector<std::string>> lines;
    std::istringstream text(testing::textOf(file));
    for (std::string line; std::getline(text, line);) {
        lines.emplace_back();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ',');) lines.back().push_back(cell);
    }
    return lines;
}

TEST_F(Evaluate, WritesEveryPairAsCsv) {
    const std::string file = folder / "pairs.csv";
    const json result = evaluate(trained.largerData(), {"--trials", "200", "--csv", file}).json();
    const auto lines = cellsOf(file);
    ASSERT_EQ(lines.size(), 201u);
    EXPECT_EQ(lines[0], (std::vector<std::string>{"a", "b", "character_a", "character_b", "same", "logit",
                                                  "probability", "verdict"}));
    double right = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        ASSERT_EQ(lines[i].size(), 8u);
        EXPECT_EQ(lines[i][4] == "true", lines[i][2] == lines[i][3]);
        EXPECT_EQ(lines[i][7] == "same", std::stod(lines[i][6]) >= result["threshold"]);
        right += (lines[i][4] == "true") == (lines[i][7] == "same");
    }
    EXPECT_NEAR(right / 200, result["accuracy"], 1e-9);
}

TEST_F(Evaluate, WritesEveryTrialAsCsv) {
    const std::string file = folder / "trials.csv";
    const json result =
        evaluate(trained.largerData(), {"--task", "one-shot", "--ways", "7", "--trials", "60", "--csv", file})
            .json();
    const auto lines = cellsOf(file);
    ASSERT_EQ(lines.size(), 61u);
    EXPECT_EQ(lines[0], (std::vector<std::string>{"query", "truth", "choice", "rank", "hit", "truth_logit",
                                                  "choice_logit"}));
    double hits = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i][3] == "1", lines[i][5] == lines[i][6]) << "first where none scores higher";
        EXPECT_THAT(lines[i][0], HasSubstr(lines[i][1]));
        hits += std::stod(lines[i][4]);
    }
    EXPECT_NEAR(hits / 60, result["accuracy"], 1e-9);
}

TEST_F(Evaluate, TakesTwoPairsOrMore) {
    EXPECT_EQ(evaluate(trained.largerData(), {"--trials", "1"}).code, exitcode::kUsage);
    EXPECT_EQ(evaluate(trained.largerData(), {"--trials", "2"}).code, exitcode::kDone);
}

TEST_F(Evaluate, RefusesACsvFileThatItCannotWrite) {
    EXPECT_THAT(evaluate(trained.largerData(), {"--csv", "/nowhere/pairs.csv"}),
                failsSaying("/nowhere/pairs.csv"));
    const TemporaryFolder folder;
    EXPECT_THAT(evaluate(trained.largerData(), {"--csv", folder.write("mine.csv", "mine")}),
                failsSaying("is there already"));
    EXPECT_THAT(evaluate(trained.largerData(), {"--trials", "2", "--csv", "/dev/full"}).err,
                HasSubstr("Cannot write /dev/full"));
}

TEST_F(Evaluate, IsReadableByPeople) {
    const CliResult result = cli({"evaluate", trained.largerData(), "--trials", "200"});
    EXPECT_EQ(result.code, exitcode::kDone);
    EXPECT_THAT(result.out, AllOf(HasSubstr("EER"), HasSubstr("95 % interval"), HasSubstr("by alphabet"),
                                  HasSubstr("least alike of the same character")));
}

TEST_F(Evaluate, LeavesOutWhatTheModelWasTrainedOn) {
    const auto seen = cli({"model", "info", trained.model(), "--json"}).json()["trained_characters"].size();
    EXPECT_THAT(evaluate(trained.largerData(), {"--trials", "50"}).err,
                HasSubstr(std::to_string(seen) + " of 24 characters are left out"));
}

TEST_F(Evaluate, AsksTheSameForTheSameSeed) {
    const auto ask = [&](const char* seed) {
        json report = evaluate(trained.largerData(), {"--trials", "200", "--seed", seed}).json();
        report.erase("created");  // the second it was asked in
        report.erase("seed");
        return report;
    };
    EXPECT_EQ(ask("5"), ask("5"));
    EXPECT_NE(ask("5"), ask("6"));
}

TEST_F(Evaluate, FindsOneAmongSeveral) {
    const CliResult result = evaluate(
        trained.largerData(), {"--task", "one-shot", "--ways", "4", "--shots", "2", "--trials", "30"});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    expectFigures(result.json(), 30);
    EXPECT_EQ(result.json()["ways"], 4);
    EXPECT_EQ(result.json()["shots"], 2);
    int trials = 0;
    const json rows = result.json()["alphabets"];
    for (const auto& row : rows) trials += row["trials"].get<int>();
    EXPECT_EQ(trials, 30);
}

TEST_F(Evaluate, TellsHowFarOtherCharactersWouldMoveTheErrorOfTrials) {
    const std::vector<std::string> ask = {"evaluate", trained.largerData(), "--task", "one-shot", "--ways",
                                          "7",        "--trials",           "400"};
    const json result = cli(with(ask, {"--json"})).json();
    const json& interval = result["intervals"]["accuracy"];
    EXPECT_LE(interval[0].get<double>(), result["accuracy"]);
    EXPECT_GE(interval[1].get<double>(), result["accuracy"]);
    for (const json& row : result["alphabets"])
        EXPECT_TRUE(row["intervals"].is_null()) << "there are at most 12 characters";
    const CliResult some = cli(
        {"evaluate", trained.largerData(), "--task", "one-shot", "--ways", "4", "--model", trained.model()});
    EXPECT_THAT(some.out, AllOf(HasSubstr("with other characters"), HasSubstr("it takes 20 or more")));
}

TEST_F(Evaluate, NamesTheCharactersThatWereConfused) {
    // Chance alone confuses some in so many trials with so many ways.
    const CliResult result =
        evaluate(trained.largerData(), {"--task", "one-shot", "--ways", "7", "--trials", "300"});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const json pairs = result.json()["confused"];
    ASSERT_FALSE(pairs.empty());
    for (const auto& pair : pairs) {
        EXPECT_NE(pair["a"], pair["b"]);
        EXPECT_GE(pair["mistakes"], 1);
        EXPECT_LE(pair["mistakes"], pair["meetings"]);
    }
}

TEST_F(Evaluate, FailsWithMoreWaysThanThereAre) {
    EXPECT_THAT(evaluate(trained.largerData(), {"--task", "one-shot", "--ways", "900"}).code, 1);
}

TEST_F(Evaluate, TakesTheOfficialOneShotTestAsAFolder) {
    for (const auto& [name, bytes] : oneShotRuns({.runs = 2, .ways = 5})) folder.write("test/" + name, bytes);
    const CliResult result = evaluate(folder / "test", {"--task", "runs"});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    expectFigures(result.json(), 10);
    ASSERT_EQ(result.json()["runs"].size(), 2u);
    EXPECT_EQ(result.json()["runs"][0]["run"], "run01");
    EXPECT_EQ(result.json()["runs"][1]["run"], "run02");
    const double first = result.json()["runs"][0]["error"], second = result.json()["runs"][1]["error"];
    EXPECT_NEAR((first + second) / 2, result.json()["error"], 1e-9);
}

TEST_F(Evaluate, WritesTheChoicesOfTheOfficialOneShotTestAsCsv) {
    for (const auto& [name, bytes] : oneShotRuns({.runs = 2, .ways = 5})) folder.write("test/" + name, bytes);
    const std::string file = folder / "runs.csv";
    const json result = evaluate(folder / "test", {"--task", "runs", "--csv", file}).json();
    const auto lines = cellsOf(file);
    ASSERT_EQ(lines.size(), 11u);
    EXPECT_EQ(lines[1][0], "run01");
    EXPECT_THAT(lines[1][1], HasSubstr("run01/test/item"));
    EXPECT_EQ(lines[10][0], "run02");
    double right = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) right += lines[i][2] == lines[i][3];
    EXPECT_NEAR(right / 10, result["accuracy"], 1e-9);
}

TEST_F(Evaluate, TakesTheOfficialOneShotTestAsAnArchive) {
    const auto members = oneShotRuns({.runs = 2, .ways = 5});
    for (const auto& [name, bytes] : members) folder.write("test/" + name, bytes);
    auto zipped = members;
    zipped.push_back({"__MACOSX/run01/._class_labels.txt", "what a Mac adds"});
    testing::writeZip(folder / "test.zip", zipped);
    const auto measured = [&](const std::string& path) {
        json result = evaluate(path, {"--task", "runs"}).json();
        for (const char* origin : {"dataset_path", "created"}) result.erase(origin);
        return result;
    };
    EXPECT_EQ(measured(folder / "test.zip"), measured(folder / "test"));
}

TEST_F(Evaluate, FindsEachItemAmongCopiesOfTheItems) {
    for (const auto& [name, bytes] : oneShotRuns({.runs = 1, .ways = 5, .sameDrawing = true}))
        folder.write(name, bytes);
    EXPECT_EQ(evaluate(folder.path(), {"--task", "runs"}).json()["error"], 0);
}

TEST_F(Evaluate, FailsWhereTheOneShotTestIsNone) {
    EXPECT_THAT(evaluate(folder.path(), {"--task", "runs"}), failsSaying(folder.path().string()));
    EXPECT_THAT(evaluate("/nowhere", {"--task", "runs"}), failsSaying("/nowhere"));
    folder.write("run01/class_labels.txt", "run01/test/item01.png run01/training/class01.png\n");
    EXPECT_THAT(evaluate(folder.path(), {"--task", "runs"}), failsSaying("class_labels.txt"));
}

TEST_F(Evaluate, FailsWhereAPictureOfTheOneShotTestIsMissing) {
    for (const auto& [name, bytes] : oneShotRuns({.runs = 1, .ways = 3})) folder.write(name, bytes);
    std::filesystem::remove(folder / "run01/test/item02.png");
    EXPECT_THAT(evaluate(folder.path(), {"--task", "runs"}), failsSaying("run01/test/item02.png"));
}

TEST_F(Evaluate, TellsEveryTrialWithItsPicturesOnRequest) {
    const CliResult result =
        evaluate(trained.largerData(), {"--task", "one-shot", "--ways", "5", "--trials", "30", "--details"});
    const auto report = std::get<TestReport>(testLineFromJson(result.out));
    ASSERT_EQ(report.trials.size(), 30u);
    double hits = 0;
    for (std::size_t i = 0; i < report.trials.size(); ++i) {
        const TestTrial& trial = report.trials[i];
        const auto characterOf = [&](std::uint32_t picture) {
            return std::filesystem::path(report.pictures[picture]).parent_path();
        };
        EXPECT_EQ(characterOf(trial.query), characterOf(trial.candidates[trial.answer][0]));
        EXPECT_EQ(report.models[0].outcomes[i].rank == 1, report.models[0].outcomes[i].hit > 0);
        hits += report.models[0].outcomes[i].hit;
    }
    EXPECT_NEAR(hits / 30, report.models[0].figures.accuracy.value, 1e-9);
}

TEST_F(Evaluate, DrawsTheCurveThroughTheModelsOwnErrors) {
    const CliResult result = evaluate(trained.largerData(), {"--trials", "400", "--details", "--progress"});
    const auto lines = result.jsonLines();
    ASSERT_GE(lines.size(), 2u);
    EXPECT_EQ(lines.front()["progress"], 1) << "so few drawings are one block";
    const auto report = std::get<TestReport>(testLineFromJson(lines.back().dump()));
    const ModelTest& test = report.models[0];
    ASSERT_FALSE(test.curve.empty());
    for (const ErrorCurvePoint& point : test.curve) {
        if (point.falseAccepts >= test.figures.falseAccepts.value)
            EXPECT_LE(point.falseRejects, test.figures.falseRejects.value + 1e-9);
        else
            EXPECT_GE(point.falseRejects, test.figures.falseRejects.value - 1e-9);
    }
    const auto counted = [](const std::vector<std::int64_t>& pairs) {
        return std::accumulate(pairs.begin(), pairs.end(), std::int64_t{0});
    };
    EXPECT_EQ(counted(test.histogram->same) + counted(test.histogram->different), test.figures.trials);
    EXPECT_GT(counted(test.histogram->same), 150) << "of 200 draws, those that are no repetition";
}

TEST_F(Evaluate, AsksTwoModelsTheSameOfWhatNeitherWasTrainedOn) {
    const std::string other = folder / "other.safetensors";
    const auto dataset = scanDataset(trained.largerData());
    const std::string unseenByTheFirst = dataset->fullName(dataset->characters().back());
    copyWithCard(trained.model(), other, {{"name", "other"}, {"trained_characters", {unseenByTheFirst}}});
    const json alone = evaluate(trained.largerData(), {"--trials", "100"}).json();
    const CliResult result = evaluate(trained.largerData(), {"--trials", "100", "--against", other});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    const json both = result.json();
    EXPECT_EQ(both["characters"], alone["characters"].get<int>() - 1);
    EXPECT_EQ(both["against"]["model"], "other");
    EXPECT_EQ(both["against"]["auc"], both["auc"]) << "the weights are the same";
    EXPECT_EQ(both["difference"]["accuracy"], 0);
}

}  // namespace
}  // namespace twinsight
