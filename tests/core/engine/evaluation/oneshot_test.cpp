// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/oneshot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <set>

#include "tests/support/errors.h"
#include "tests/support/smallset.h"

namespace twinsight {
namespace {

using testing::datasetOf;
using testing::errorOf;

/// Which character a drawing of the data set shows.
std::uint32_t characterOf(const Dataset& dataset, std::uint32_t drawing) {
    return dataset.drawings()[drawing].character;
}

TEST(SampleTrials, AskForOneOfManyWithinAnAlphabet) {
    const auto dataset = datasetOf({{4, 4, 4, 4, 4}, {4, 4, 4, 4, 4, 4}});
    for (const OneShotTrial& trial : sampleTrials(wholeDataset(*dataset), 5, 2, 50, 1)) {
        std::set<std::uint32_t> characters, alphabets;
        for (const auto& shots : trial.ways) {
            EXPECT_EQ(shots.size(), 2u);
            for (const auto shot : shots) {
                characters.insert(characterOf(*dataset, shot));
                alphabets.insert(dataset->characters()[characterOf(*dataset, shot)].alphabet);
                EXPECT_NE(shot, trial.query);
            }
        }
        EXPECT_EQ(characters.size(), 5u);
        EXPECT_EQ(alphabets.size(), 1u);
        EXPECT_EQ(characterOf(*dataset, trial.query), characterOf(*dataset, trial.ways[trial.answer][0]));
    }
}

TEST(SampleTrials, AreTheSameForTheSameSeed) {
    const Part part = wholeDataset(*datasetOf({{4, 4, 4, 4}}));
    const auto first = sampleTrials(part, 3, 1, 20, 5), again = sampleTrials(part, 3, 1, 20, 5),
               other = sampleTrials(part, 3, 1, 20, 6);
    const auto queries = [](const auto& trials) {
        std::vector<std::uint32_t> list;
        for (const auto& trial : trials) list.push_back(trial.query);
        return list;
    };
    EXPECT_EQ(queries(first), queries(again));
    EXPECT_NE(queries(first), queries(other));
}

TEST(SampleTrials, ShowCandidatesOfOneHandAndAskForOneOfAnother) {
    const auto dataset = datasetOf({{6, 6, 6, 6, 6}});
    const auto rankOf = [&](std::uint32_t drawing) {
        return drawing - dataset->characters()[characterOf(*dataset, drawing)].firstDrawing;
    };
    for (const OneShotTrial& trial : sampleTrials(wholeDataset(*dataset), 5, 1, 50, 1)) {
        std::set<std::uint32_t> ranks;
        for (const auto& shots : trial.ways) ranks.insert(rankOf(shots[0]));
        EXPECT_EQ(ranks.size(), 1u);
        EXPECT_FALSE(ranks.contains(rankOf(trial.query)));
    }
}

TEST(SampleTrials, TakeCharactersOfAnySize) {
    const Part part = wholeDataset(*datasetOf({{2, 9, 3, 2}}));
    for (const OneShotTrial& trial : sampleTrials(part, 4, 1, 50, 1))
        for (const auto& shots : trial.ways) EXPECT_NE(shots[0], trial.query);
}

TEST(SampleTrials, SpreadTheAnswerOverAllWays) {
    const Part part = wholeDataset(*datasetOf({{30, 30, 30, 30}}));
    std::vector<int> counts(4);
    for (const auto& trial : sampleTrials(part, 4, 1, 400, 1)) ++counts[trial.answer];
    for (const int count : counts) EXPECT_NEAR(count, 100, 40);
}

TEST(SampleTrials, SayWhatIsThereWhenItIsTooLittle) {
    const Part part = wholeDataset(*datasetOf({{4, 4, 4}, {4, 4}}));
    const Error error = errorOf([&] { sampleTrials(part, 20, 1, 1, 1); });
    EXPECT_EQ(error.kind(), ErrorKind::TooSmall);
    EXPECT_THAT(error.what(), ::testing::HasSubstr("the largest that may be used here has 3"));
}

/// Three ways of two drawings each: which drawing is shown and which asked for, and for which of the three.
TEST(SampleTrials, AskNothingTwice) {
    EXPECT_EQ(sampleTrials(wholeDataset(*datasetOf({{2, 2, 2}})), 3, 1, 1000, 1).size(), 6u);
}

TEST(AskedCharacters, AreThoseOfTheQueries) {
    const auto dataset = datasetOf({{4, 4, 4}, {4, 4, 4}});
    const Part part = wholeDataset(*dataset);
    const auto trials = sampleTrials(part, 3, 1, 20, 1);
    const auto characters = askedCharacters(trials, part);
    ASSERT_EQ(characters.size(), trials.size());
    for (std::size_t i = 0; i < trials.size(); ++i)
        EXPECT_EQ(characters[i], characterOf(*dataset, trials[i].query));
}

/// 20 trials for each of 40 characters; the first `hit` characters are always found.
std::optional<Interval> intervalWith(std::uint32_t hit) {
    std::vector<double> hits;
    std::vector<std::uint32_t> characters;
    for (std::uint32_t i = 0; i < 800; ++i) {
        hits.push_back(i / 20 < hit);
        characters.push_back(i / 20);
    }
    return intervalOverCharacters(hits, characters, 1);
}

TEST(IntervalOverCharacters, IsThatOfSoManyCharactersRatherThanTrials) {
    const Interval interval = intervalWith(30).value(), ofTrials = wilsonInterval(600, 800);
    EXPECT_LT(interval.low, ofTrials.low - 0.05);
    EXPECT_GT(interval.high, ofTrials.high + 0.05);
}

TEST(IntervalOverCharacters, HasSomeWidthWhereNothingWasMissed) {
    EXPECT_LT(intervalWith(40)->low, 1);
    EXPECT_EQ(intervalWith(40)->high, 1);
}

TEST(RankOf, CountsThoseThatScoreHigher) {
    EXPECT_EQ(rankOf({1, 3, 2}, 1), 1u);
    EXPECT_EQ(rankOf({1, 3, 2}, 0), 3u);
    EXPECT_EQ(rankOf({2, 3, 2, 1}, 2), 2u) << "a tie shares the better place";
}

TEST(MostWays, LeavesOutCharactersWithoutAQuery) {
    EXPECT_EQ(mostWays(wholeDataset(*datasetOf({{4, 4, 2}})), 1), 3u);
    EXPECT_EQ(mostWays(wholeDataset(*datasetOf({{4, 4, 2}})), 2), 2u);
    EXPECT_EQ(mostWays(wholeDataset(*datasetOf({{4, 4, 2}})), 4), 0u);
}

}  // namespace
}  // namespace twinsight
