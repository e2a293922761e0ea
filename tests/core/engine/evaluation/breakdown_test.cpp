// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/breakdown.h"

#include <gtest/gtest.h>

#include "tests/support/smallset.h"

namespace twinsight {
namespace {

using testing::datasetOf;

/// Two alphabets of two characters with two drawings each: drawings 0 1 | 2 3 and 4 5 | 6 7.
const Part kPart = wholeDataset(*datasetOf({{2, 2}, {2, 2}}));

/// Four trials; the way that was chosen in each decides what the tests see.
const std::vector<OneShotTrial> kTrials = {
    {.query = 0, .ways = {{1}, {3}}, .answer = 0},
    {.query = 2, .ways = {{1}, {3}}, .answer = 1},
    {.query = 4, .ways = {{5}, {7}}, .answer = 0},
    {.query = 6, .ways = {{5}, {7}}, .answer = 1},
};

OneShotResult chosen(std::vector<std::size_t> choices) {
    OneShotResult result;
    for (std::size_t i = 0; i < choices.size(); ++i) result.hits.push_back(choices[i] == kTrials[i].answer);
    result.choices = std::move(choices);
    return result;
}

TEST(ByAlphabet, HasARowForEachTheWorstFirst) {
    const auto rows = byAlphabet(kTrials, chosen({0, 1, 0, 0}), kPart, 1);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].alphabet, 1u);
    EXPECT_EQ(rows[0].trials, 2u);
    EXPECT_EQ(rows[0].accuracy, 0.5);
    EXPECT_EQ(rows[1].alphabet, 0u);
    EXPECT_EQ(rows[1].accuracy, 1);
    EXPECT_LT(rows[0].interval.low, 0.5);
    EXPECT_GT(rows[0].interval.high, 0.5);
    EXPECT_FALSE(rows[0].overCharacters) << "two characters tell none";
}

TEST(MostConfused, CountsMistakesEitherWayRound) {
    const auto worst = mostConfused(kTrials, chosen({1, 0, 0, 0}), kPart, 10);
    ASSERT_EQ(worst.size(), 2u);
    EXPECT_EQ(std::pair(worst[0].a, worst[0].b), std::pair(0u, 1u));
    EXPECT_EQ(worst[0].mistakes, 2u);
    EXPECT_EQ(worst[0].meetings, 2u);
    EXPECT_EQ(std::pair(worst[1].a, worst[1].b), std::pair(2u, 3u));
    EXPECT_EQ(worst[1].mistakes, 1u);
}

TEST(MostConfused, KeepsToTheAskedNumberAndToWhatWasConfused) {
    EXPECT_EQ(mostConfused(kTrials, chosen({1, 0, 0, 0}), kPart, 1).size(), 1u);
    EXPECT_TRUE(mostConfused(kTrials, chosen({0, 1, 0, 1}), kPart, 10).empty());
}

/// A pair of drawings of kPart, where the drawings 2c and 2c + 1 show character c.
JudgedPair judged(std::uint32_t a, std::uint32_t b, double logit, bool accepted) {
    return {a, b, a / 2, b / 2, logit, 0.5, accepted};
}

TEST(VerificationByAlphabet, HasARowForEachTheWorstFirst) {
    const std::vector pairs = {judged(0, 1, 3, true), judged(1, 3, 1, false),   // all right
                               judged(4, 5, 0, false), judged(5, 7, 1, false),  // a false reject
                               judged(0, 4, 9, true)};                          // across: counts in neither
    const auto rows = byAlphabet(pairs, kPart, 1);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].alphabet, 1u);
    EXPECT_EQ(rows[0].result.trials, 2u);
    EXPECT_EQ(rows[0].result.falseRejects, 1);
    EXPECT_EQ(rows[0].result.falseAccepts, 0);
    EXPECT_EQ(rows[0].result.accuracy, 0.5);
    EXPECT_EQ(rows[0].result.auc, 0);
    EXPECT_EQ(rows[1].alphabet, 0u);
    EXPECT_EQ(rows[1].result.accuracy, 1);
    EXPECT_EQ(rows[1].result.auc, 1);
}

TEST(VerificationByAlphabet, HasNoRowWithoutBothKindsOfPairs) {
    const std::vector pairs = {judged(0, 1, 3, true), judged(1, 3, 1, false), judged(4, 5, 0, false)};
    EXPECT_EQ(byAlphabet(pairs, kPart, 1).size(), 1u);
}

TEST(MostConfused, AreDifferentPairsThatWereAccepted) {
    const std::vector pairs = {judged(0, 2, 1, false), judged(0, 3, 3, true), judged(2, 1, 3, true),
                               judged(4, 7, 3, true),  judged(0, 1, 9, true), judged(0, 6, 0, false)};
    const auto worst = mostConfused(pairs, 10);
    ASSERT_EQ(worst.size(), 2u);
    EXPECT_EQ(std::pair(worst[0].a, worst[0].b), std::pair(0u, 1u));
    EXPECT_EQ(worst[0].mistakes, 2u);
    EXPECT_EQ(worst[0].meetings, 3u);
    EXPECT_EQ(std::pair(worst[1].a, worst[1].b), std::pair(2u, 3u));
    EXPECT_EQ(mostConfused(pairs, 1).size(), 1u);
}

TEST(WorstPairs, AreTheLeastAlikeOfTheSameAndTheMostAlikeOfTheDifferent) {
    const std::vector pairs = {judged(0, 1, 3, true), judged(2, 3, 1, false), judged(4, 5, 2, true),
                               judged(0, 2, 5, true), judged(1, 6, 7, true),  judged(3, 6, 6, true)};
    const auto same = worstPairs(pairs, true, 2), different = worstPairs(pairs, false, 2);
    ASSERT_EQ(same.size(), 2u);
    EXPECT_EQ(same[0].logit, 1);
    EXPECT_EQ(same[1].logit, 2);
    ASSERT_EQ(different.size(), 2u);
    EXPECT_EQ(different[0].logit, 7);
    EXPECT_EQ(different[1].logit, 6);
}

TEST(WorstPairs, ListAPairOnceHoweverOftenAndWhicheverWayRoundItWasMeasured) {
    const std::vector pairs = {judged(0, 1, 1, false), judged(1, 0, 1, false), judged(0, 1, 1, false)};
    EXPECT_EQ(worstPairs(pairs, true, 5).size(), 1u);
    EXPECT_TRUE(worstPairs(pairs, false, 5).empty());
}

}  // namespace
}  // namespace twinsight
