// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/scoremeasure.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/data/scan.h"
#include "tests/core/engine/freshmodel.h"
#include "tests/support/errors.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::freshConv4;

TEST(HistogramOf, CountsEachKindInItsStepAndWhatLiesBeyondAtTheEnds) {
    const std::vector<ScoredPair> pairs = {{0.5, true}, {1.0, true}, {0.0, false}, {0.01, false}};
    const ScoreHistogram histogram = histogramOf(pairs, 4);  // steps of 6 from -12
    EXPECT_EQ(histogram.same, (std::vector<std::int64_t>{0, 0, 1, 1}));
    EXPECT_EQ(histogram.different, (std::vector<std::int64_t>{1, 1, 0, 0}));
}

TEST(MeasureScores, CountsThePairsOfUnseenCharactersOnly) {
    const testing::TemporaryFolder folder;
    testing::writeSampleSet(folder.path(), {.alphabets = 2, .characters = 4, .drawings = 5});
    const auto dataset = scanDataset(folder.path());
    Model model = freshConv4("cosine");
    model.card().trainedCharacters = {dataset->fullName(dataset->characters()[0])};
    const ScoreMeasure measure = measureScores(model, dataset, 1);
    EXPECT_EQ(measure.measuredOn.characters, 7);
    EXPECT_EQ(measure.measuredOn.drawings, 35);
    const auto sum = [](const auto& counts) { return std::accumulate(counts.begin(), counts.end(), 0LL); };
    EXPECT_EQ(sum(measure.histogram.same), measure.measuredOn.samePairs);
    EXPECT_EQ(sum(measure.histogram.different), measure.measuredOn.differentPairs);
    EXPECT_GT(measure.measuredOn.samePairs, 0);
}

TEST(MeasureScores, SaysWhenTheModelHasSeenEverything) {
    const testing::TemporaryFolder folder;
    testing::writeSampleSet(folder.path(), {.alphabets = 1, .characters = 3, .drawings = 4});
    const auto dataset = scanDataset(folder.path());
    Model model = freshConv4("cosine");
    for (const Character& character : dataset->characters())
        model.card().trainedCharacters.push_back(dataset->fullName(character));
    EXPECT_EQ(testing::kindOf([&] { measureScores(model, dataset, 1); }), ErrorKind::TooSmall);
}

}  // namespace
}  // namespace twinsight
