// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include <gmock/gmock.h>

#include <set>

#include "tests/support/errors.h"
#include "tests/support/smallset.h"

namespace twinsight {
namespace {

using namespace testing;
using ::testing::HasSubstr;

std::set<std::uint32_t> charactersOf(const Part& part) {
    std::set<std::uint32_t> characters;
    for (const CharacterDrawings& entry : part) characters.insert(entry.character);
    return characters;
}

std::set<std::uint32_t> drawingsOf(const Part& part) {
    std::set<std::uint32_t> drawings;
    for (const CharacterDrawings& entry : part) drawings.insert(entry.drawings.begin(), entry.drawings.end());
    return drawings;
}

std::size_t countIn(const Part& part, std::uint32_t alphabet) {
    return static_cast<std::size_t>(std::ranges::count_if(
        part, [&](const CharacterDrawings& entry) { return entry.alphabet == alphabet; }));
}

/// What every split promises, whatever is held out.
void expectSound(const Dataset& dataset, const Split& split) {
    for (const Part* part : {&split.training, &split.validation}) {
        EXPECT_GE(part->size(), 2u);
        for (const CharacterDrawings& entry : *part) {
            EXPECT_GE(entry.drawings.size(), 2u);
            EXPECT_EQ(entry.alphabet, dataset.characters()[entry.character].alphabet);
            for (const std::uint32_t drawing : entry.drawings)
                EXPECT_EQ(dataset.drawings()[drawing].character, entry.character);
        }
    }
    const auto training = drawingsOf(split.training), validation = drawingsOf(split.validation);
    for (const std::uint32_t drawing : validation) EXPECT_FALSE(training.contains(drawing));
    EXPECT_EQ(training.size() + validation.size(),
              drawingCount(split.training) + drawingCount(split.validation));
}

TEST(Split, HoldsOutCharactersOfEveryAlphabet) {
    const auto dataset =
        datasetOf({std::vector<int>(10, 3), std::vector<int>(20, 3), std::vector<int>(5, 3)});
    const Split split = splitDataset(*dataset, SplitBy::Character, 0.2, 1);
    expectSound(*dataset, split);
    EXPECT_EQ(countIn(split.validation, 0), 2u);
    EXPECT_EQ(countIn(split.validation, 1), 4u);
    EXPECT_EQ(countIn(split.validation, 2), 1u);
    for (const std::uint32_t character : charactersOf(split.validation))
        EXPECT_FALSE(charactersOf(split.training).contains(character));
}

TEST(Split, HoldsOutWholeAlphabets) {
    const auto dataset = datasetOf({{3, 3}, {3, 3, 3}, {3, 3}, {3, 3}, {3, 3}});
    const Split split = splitDataset(*dataset, SplitBy::Alphabet, 0.4, 1);
    expectSound(*dataset, split);
    std::set<std::uint32_t> heldOut;
    for (const CharacterDrawings& entry : split.validation) heldOut.insert(entry.alphabet);
    EXPECT_EQ(heldOut.size(), 2u);
    for (const std::uint32_t alphabet : heldOut) EXPECT_EQ(countIn(split.training, alphabet), 0u);
}

TEST(Split, HoldsOutSingleDrawings) {
    const auto dataset = datasetOf({{10, 10, 3, 4}});
    const Split split = splitDataset(*dataset, SplitBy::Image, 0.3, 1);
    expectSound(*dataset, split);
    EXPECT_EQ(split.training.size(), 4u);
    ASSERT_EQ(split.validation.size(), 3u);  // three drawings do not make two pairs
    EXPECT_EQ(split.validation[0].drawings.size(), 3u);
    EXPECT_EQ(split.validation[2].drawings.size(), 2u);
    EXPECT_EQ(drawingCount(split.training) + drawingCount(split.validation), 27u);
}

TEST(Split, IsTheSameForTheSameSeedOnly) {
    const auto dataset = datasetOf({std::vector<int>(30, 4), std::vector<int>(30, 4)});
    for (const SplitBy by : {SplitBy::Character, SplitBy::Image}) {
        const auto drawn = [&](std::uint64_t seed) {
            return drawingsOf(splitDataset(*dataset, by, 0.3, seed).validation);
        };
        EXPECT_EQ(drawn(5), drawn(5));
        EXPECT_NE(drawn(5), drawn(6));
    }
}

TEST(Split, LeavesPairsOnBothSidesHoweverSmallTheShare) {
    const auto dataset = datasetOf({{4, 4, 4, 4}, {4, 4}});
    for (const double share : {0.001, 0.5, 0.999})
        for (const SplitBy by : {SplitBy::Character, SplitBy::Alphabet, SplitBy::Image})
            expectSound(*dataset, splitDataset(*dataset, by, share, 3));
}

TEST(Split, LeavesCharactersWithoutAPairOut) {
    const auto dataset = datasetOf({{2, 1, 2, 2, 1, 2}});
    const Split split = splitDataset(*dataset, SplitBy::Character, 0.5, 1);
    EXPECT_EQ(split.training.size() + split.validation.size(), 4u);
}

TEST(Split, NamesTheCharacterThatIsShort) {
    const auto dataset = datasetOf({{5, 1}});
    const Error error = errorOf([&] { splitDataset(*dataset, SplitBy::Character, 0.2, 1); });
    EXPECT_EQ(error.kind(), ErrorKind::TooSmall);
    EXPECT_STREQ(
        error.what(),
        "The data set has 1 character with two drawings or more (\"A/2\" has only 1), and training needs at "
        "least 4; add characters or drawings, or take image for Hold out (--split).");
}

TEST(Split, AdvisesAgainstHoldingOutTheOnlyAlphabet) {
    const auto dataset = datasetOf({std::vector<int>(10, 5)});
    const Error error = errorOf([&] { splitDataset(*dataset, SplitBy::Alphabet, 0.2, 1); });
    EXPECT_EQ(error.kind(), ErrorKind::TooSmall);
    EXPECT_THAT(error.what(), HasSubstr("character for Hold out (--split)"));
    EXPECT_EQ(kindOf([] {
                  splitDataset(*datasetOf({{5}, {5}}), SplitBy::Alphabet, 0.5, 1);
              }),
              ErrorKind::TooSmall);
    EXPECT_EQ(kindOf([] {
                  splitDataset(*datasetOf({{3, 3, 9}}), SplitBy::Image, 0.5, 1);
              }),
              ErrorKind::TooSmall);
}

TEST(Split, RefusesASharePastAllOrNothing) {
    const auto dataset = datasetOf({{5, 5, 5, 5}});
    for (const double share : {0.0, 1.0, -1.0, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_EQ(kindOf([&] { splitDataset(*dataset, SplitBy::Character, share, 1); }), ErrorKind::Invalid);
}

TEST(WholeDataset, HoldsEverything) {
    const auto dataset = datasetOf({{1, 2}, {3}});
    const Part part = wholeDataset(*dataset);
    EXPECT_EQ(part.size(), 3u);
    EXPECT_EQ(drawingCount(part), 6u);
    EXPECT_THAT(part[2].drawings, ::testing::ElementsAre(3, 4, 5));
    EXPECT_EQ(part[2].alphabet, 1u);
}

TEST(Thinned, KeepsTheFirstDrawingsOfEachCharacter) {
    const Part part = thinned(wholeDataset(*datasetOf({{10, 10}, {10, 3}})), 24);
    EXPECT_EQ(drawingCount(part), 6u + 6u + 6u + 3u);
    EXPECT_EQ(alphabetCount(part), 2u);
    EXPECT_THAT(part[1].drawings, ::testing::ElementsAre(10, 11, 12, 13, 14, 15));
}

TEST(Thinned, KeepsFewerCharactersOutOfAllWhenFourOfEachAreTooMany) {
    const Part part = thinned(wholeDataset(*datasetOf({{5, 5, 5, 5}, {5, 5, 5, 5}})), 16);
    EXPECT_EQ(part.size(), 4u);
    EXPECT_EQ(alphabetCount(part), 2u);
    EXPECT_EQ(allDrawings(part).size(), 16u);
}

}  // namespace
}  // namespace twinsight
