// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batches.h"

#include <gmock/gmock.h>

#include <map>
#include <set>
#include <tuple>

#include "tests/support/smallset.h"

namespace twinsight {

bool operator==(const BatchItem& a, const BatchItem& b) {
    return std::tie(a.drawing, a.label, a.quarterTurns) == std::tie(b.drawing, b.label, b.quarterTurns);
}
bool operator==(const DrawingPair& a, const DrawingPair& b) {
    return std::tie(a.a, a.b, a.same) == std::tie(b.a, b.b, b.same);
}

namespace {

using namespace testing;

/// Eight alphabets of ten characters with five drawings each.
struct EightAlphabets {
    std::shared_ptr<const Dataset> dataset = datasetOf(std::vector(8, std::vector<int>(10, 5)));
    Part part = wholeDataset(*dataset);

    std::uint32_t characterOf(std::uint32_t drawing) const { return dataset->drawings()[drawing].character; }
    std::uint32_t alphabetOf(std::uint32_t drawing) const {
        return dataset->characters()[characterOf(drawing)].alphabet;
    }
};

TEST(CharacterBatches, LabelByLabelShowOneCharacterInOnePosition) {
    const EightAlphabets set;
    CharacterBatches batches(set.part, {.characters = 12, .drawings = 3}, 1);
    const Batch batch = batches.next();
    ASSERT_EQ(batch.size(), 36u);
    std::set<std::pair<std::uint32_t, int>> shown;
    for (std::uint32_t label = 0; label < 12; ++label) {
        std::set<std::uint32_t> drawings;
        const BatchItem& first = batch[label * 3];
        for (std::uint32_t i = 0; i < 3; ++i) {
            const BatchItem& item = batch[label * 3 + i];
            EXPECT_EQ(item.label, label);
            EXPECT_EQ(item.quarterTurns, first.quarterTurns);
            EXPECT_EQ(item.alphabet, set.alphabetOf(item.drawing));
            EXPECT_EQ(set.characterOf(item.drawing), set.characterOf(first.drawing));
            drawings.insert(item.drawing);
        }
        EXPECT_EQ(drawings.size(), 3u);
        shown.emplace(set.characterOf(first.drawing), first.quarterTurns);
    }
    EXPECT_EQ(shown.size(), 12u);
}

TEST(CharacterBatches, ComeOutOfOneTwoOrFourAlphabets) {
    const EightAlphabets set;
    CharacterBatches batches(set.part, {.characters = 10, .drawings = 2}, 1);
    std::map<std::size_t, int> seen;
    for (int i = 0; i < 60; ++i) {
        std::set<std::uint32_t> alphabets;
        for (const BatchItem& item : batches.next()) alphabets.insert(set.alphabetOf(item.drawing));
        ++seen[alphabets.size()];
    }
    // Three: four were drawn, and none of the batch's characters happens to be of one of them.
    for (const std::size_t count : {1u, 2u, 4u}) EXPECT_GT(seen[count], 5) << count;
    EXPECT_LE(seen.rbegin()->first, 4u);
}

TEST(CharacterBatches, TakeMoreAlphabetsRatherThanTooFewCharacters) {
    const EightAlphabets set;
    CharacterBatches batches(set.part, {.characters = 60, .drawings = 2}, 1);
    for (int i = 0; i < 10; ++i) {
        std::set<std::uint32_t> characters;
        for (const BatchItem& item : batches.next()) characters.insert(set.characterOf(item.drawing));
        EXPECT_EQ(characters.size(), 60u);
    }
}

/// The turns that come up in 40 batches.
std::set<int> turnsOf(CharacterBatches batches) {
    std::set<int> turns;
    for (int i = 0; i < 40; ++i)
        for (const BatchItem& item : batches.next()) turns.insert(item.quarterTurns);
    return turns;
}

TEST(CharacterBatches, TurnOnlyWhenAsked) {
    const EightAlphabets set;
    EXPECT_EQ(turnsOf({set.part, {.characters = 20, .drawings = 2}, 1}), (std::set<int>{0, 1, 2, 3}));
    EXPECT_EQ(turnsOf({set.part, {.characters = 20, .drawings = 2, .quarterTurns = false}, 1}),
              std::set<int>{0});
}

TEST(CharacterBatches, TurnAnAlphabetAsAWhole) {
    const EightAlphabets set;
    CharacterBatches batches(set.part, {.characters = 10, .drawings = 2}, 1);
    for (int i = 0; i < 20; ++i) {
        std::map<std::size_t, std::set<int>> turns;
        for (const BatchItem& item : batches.next())
            turns[set.alphabetOf(item.drawing)].insert(item.quarterTurns);
        for (const auto& [alphabet, ofAlphabet] : turns) EXPECT_EQ(ofAlphabet.size(), 1u);
    }
}

TEST(CharacterBatches, ReachEveryDrawing) {
    const EightAlphabets set;
    CharacterBatches batches(set.part, {.characters = 20, .drawings = 3}, 1);
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 100; ++i)
        for (const BatchItem& item : batches.next()) seen.insert(item.drawing);
    EXPECT_EQ(seen.size(), set.dataset->drawings().size());
}

TEST(CharacterBatches, DrawLargeAlphabetsMoreOften) {
    const auto dataset = datasetOf({std::vector<int>(90, 2), std::vector<int>(10, 2)});
    const Part part = wholeDataset(*dataset);
    CharacterBatches batches(part, {.characters = 4, .drawings = 2}, 1);
    int small = 0, total = 0;
    for (int i = 0; i < 300; ++i) {
        const Batch batch = batches.next();
        const bool one = std::ranges::all_of(batch, [&](const BatchItem& item) {
            return dataset->characters()[dataset->drawings()[item.drawing].character].alphabet ==
                   dataset->characters()[dataset->drawings()[batch[0].drawing].character].alphabet;
        });
        if (!one) continue;
        ++total;
        small += dataset->drawings()[batch[0].drawing].character >= 90;
    }
    EXPECT_LT(small * 4, total);
}

TEST(CharacterBatches, AreSmallerWhenTheDataSetIs) {
    const auto dataset = datasetOf({{2, 2}});
    const Part part = wholeDataset(*dataset);
    CharacterBatches batches(part, {.characters = 40, .drawings = 3}, 1);
    const Batch batch = batches.next();
    ASSERT_EQ(batch.size(), 8u * 3u);  // two characters in four positions
    EXPECT_NE(batch[0].drawing, batch[1].drawing);
    EXPECT_EQ(batch[0].drawing, batch[2].drawing);
}

TEST(CharacterBatches, GoOnExactlyFromASavedState) {
    const EightAlphabets set;
    CharacterBatches batches(set.part, {}, 1), resumed(set.part, {}, 2);
    for (int i = 0; i < 3; ++i) batches.next();
    resumed.restore(batches.state());
    for (int i = 0; i < 5; ++i) EXPECT_EQ(resumed.next(), batches.next());
}

TEST(CharacterBatches, DifferBetweenSeeds) {
    const EightAlphabets set;
    EXPECT_EQ(CharacterBatches(set.part, {}, 1).next(), CharacterBatches(set.part, {}, 1).next());
    EXPECT_FALSE(CharacterBatches(set.part, {}, 1).next() == CharacterBatches(set.part, {}, 2).next());
}

TEST(SamplePairs, AreHalfSameAndOfTheOthersHalfWithinAnAlphabet) {
    const EightAlphabets set;
    const auto pairs = samplePairs(set.part, 400, 1);
    ASSERT_EQ(pairs.size(), 400u);
    int same = 0, within = 0;
    for (const DrawingPair& pair : pairs) {
        EXPECT_NE(pair.a, pair.b);
        EXPECT_EQ(pair.same, set.characterOf(pair.a) == set.characterOf(pair.b));
        same += pair.same;
        within += !pair.same && set.alphabetOf(pair.a) == set.alphabetOf(pair.b);
    }
    EXPECT_EQ(same, 200);
    EXPECT_EQ(within, 100);
}

TEST(SamplePairs, AreTheSameForTheSameSeedOnly) {
    const EightAlphabets set;
    EXPECT_EQ(samplePairs(set.part, 50, 1), samplePairs(set.part, 50, 1));
    EXPECT_FALSE(samplePairs(set.part, 50, 1) == samplePairs(set.part, 50, 2));
}

TEST(SamplePairs, ComeOutOfTheSmallestParts) {
    for (const auto& dataset : {datasetOf({{2, 2}}), datasetOf({{2}, {2}})}) {
        const auto pairs = samplePairs(wholeDataset(*dataset), 2, 1);
        ASSERT_EQ(pairs.size(), 2u);
        EXPECT_TRUE(pairs[0].same);
        EXPECT_FALSE(pairs[1].same);
    }
}

TEST(SamplePairs, CountNoPairTwiceHoweverManyAreAskedFor) {
    const auto dataset = datasetOf({{2, 2}});
    const auto pairs = samplePairs(wholeDataset(*dataset), 1000, 1);
    EXPECT_EQ(pairs.size(), 6u) << "all that four drawings have";
    EXPECT_EQ(std::ranges::count(pairs, true, &DrawingPair::same), 2);
}

TEST(SampleDifferentPairs, AreHalfWithinAnAlphabetAndEachOnce) {
    const EightAlphabets set;
    const auto pairs = sampleDifferentPairs(set.part, 2000, 1);
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    int within = 0;
    for (const DrawingPair& pair : pairs) {
        EXPECT_FALSE(pair.same);
        EXPECT_NE(set.characterOf(pair.a), set.characterOf(pair.b));
        EXPECT_TRUE(seen.emplace(std::minmax(pair.a, pair.b)).second);
        within += set.alphabetOf(pair.a) == set.alphabetOf(pair.b);
    }
    EXPECT_GT(pairs.size(), 1800u);
    EXPECT_NEAR(within / static_cast<double>(pairs.size()), 0.5, 0.05);
}

TEST(SampleDifferentPairs, AreNoMoreThanTheRarerKindAllows) {
    // Two alphabets of two characters with two drawings: 8 pairs within, 16 across.
    const auto dataset = datasetOf({{2, 2}, {2, 2}});
    const auto pairs = sampleDifferentPairs(wholeDataset(*dataset), 1000000, 1);
    EXPECT_LE(pairs.size(), 16u);
    EXPECT_GE(pairs.size(), 8u);
}

TEST(SampleDifferentPairs, AreAllThereAreWhereTheyAreOfOneKindAndFewEnough) {
    const auto dataset = datasetOf({{2, 3, 4}});
    EXPECT_EQ(sampleDifferentPairs(wholeDataset(*dataset), 26, 1).size(), 26u);  // 2 * 3 + 2 * 4 + 3 * 4
    EXPECT_LT(sampleDifferentPairs(wholeDataset(*dataset), 25, 1).size(), 26u);
}

TEST(SampleDifferentPairs, ComeOutOfTheSmallestParts) {
    for (const auto& dataset : {datasetOf({{2, 2}}), datasetOf({{2}, {2}})}) {
        const auto pairs = sampleDifferentPairs(wholeDataset(*dataset), 1000, 1);
        EXPECT_GE(pairs.size(), 1u);
        EXPECT_LE(pairs.size(), 4u);
    }
}

}  // namespace
}  // namespace twinsight
