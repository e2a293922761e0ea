// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everyone expects of a score, of models that have learned something: it does not mind the order, and
// nothing is more alike than a picture and itself.
#include <gtest/gtest.h>

#include "core/base/installation.h"
#include "core/data/samplealphabets.h"
#include "core/data/scan.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/training/trainer.h"
#include "core/runs/runfolder.h"
#include "tests/support/quickplan.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

/// Two drawings each of characters that no model here was trained on.
std::vector<Image> unseenDrawings() {
    std::vector<Image> drawings;
    drawSampleAlphabets({.alphabets = 1, .characters = 4, .drawings = 2, .seed = 99},
                        [&](const std::string&, const Image& drawing) { drawings.push_back(drawing); });
    return drawings;
}

/// Of each with each, one after the other.
std::vector<std::vector<double>> logitsOf(const Matcher& matcher, const std::vector<Image>& drawings) {
    std::vector<std::vector<double>> table;
    for (const Image& a : drawings) {
        auto& row = table.emplace_back();
        for (const Image& b : drawings) row.push_back(matcher.compare(a, b).logit);
    }
    return table;
}

void expectSoundScores(const Matcher& matcher) {
    const auto logits = logitsOf(matcher, unseenDrawings());
    for (std::size_t a = 0; a < logits.size(); ++a)
        for (std::size_t b = 0; b < logits.size(); ++b) {
            EXPECT_NEAR(logits[a][b], logits[b][a], 1e-4) << a << ", " << b;
            if (matcher.card().identicalIsHighest) {
                EXPECT_GE(logits[a][a] + 1e-4, logits[a][b]) << a << ", " << b;
            }
        }
}

struct TrainedScores : ::testing::TestWithParam<const char*> {};

TEST_P(TrainedScores, DoNotMindTheOrderAndAreHighestWithItself) {
    const testing::TemporaryFolder folder;
    testing::writeSampleSet(folder / "data", {.alphabets = 2, .characters = 6, .drawings = 6, .seed = 1});
    TrainingPlan plan = testing::quickPlan();
    plan.head = GetParam();
    Trainer(scanDataset(folder / "data"), plan, folder / "run", {}).run();
    const Matcher matcher(Model::load(folder / "run" / runfile::kBest, "cpu"));
    expectSoundScores(matcher);
    // The reference's own head promises nothing of the kind, and its card says what was measured.
    if (std::string(GetParam()) != "l1-fc") {
        EXPECT_TRUE(matcher.card().identicalIsHighest);
    }
}

INSTANTIATE_TEST_SUITE_P(Heads, TrainedScores, ::testing::Values("local", "cosine", "weighted-l1", "l1-fc"),
                         [](const auto& info) {
                             std::string name = info.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(ShippedScores, DoNotMindTheOrderAndAreHighestWithItself) {
    const auto shipped = shippedModel();
    if (!shipped) GTEST_SKIP() << "no shipped model beside this program";
    const Matcher matcher(Model::load(*shipped, "cpu"));
    EXPECT_TRUE(matcher.card().identicalIsHighest);
    expectSoundScores(matcher);
}

}  // namespace
}  // namespace twinsight
