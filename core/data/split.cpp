// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <string>

#include "core/base/error.h"
#include "core/base/random.h"

namespace twinsight {

namespace {

constexpr std::size_t kPair = 2;  // drawings that make a same pair, characters that make a different one

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// The share of `count` units, rounded, leaving at least `minimum` on either side. count >= 2 * minimum.
std::size_t shareOf(std::size_t count, double share, std::size_t minimum) {
    const auto rounded = static_cast<std::size_t>(std::lround(static_cast<double>(count) * share));
    return std::clamp(rounded, minimum, count - minimum);
}

Part withPairs(const Dataset& dataset) {
    Part part = wholeDataset(dataset);
    std::erase_if(part, [](const CharacterDrawings& c) { return c.drawings.size() < kPair; });
    return part;
}

/// " ("Greek/alpha" has only 1)", or nothing when every character has two drawings.
std::string shortestCharacter(const Dataset& dataset) {
    const auto& characters = dataset.characters();
    const auto least = std::ranges::min_element(characters, {}, &Character::drawingCount);
    if (least == characters.end() || least->drawingCount >= kPair) return {};
    return " (\"" + dataset.fullName(*least) + "\" has only " + std::to_string(least->drawingCount) + ")";
}

void requireCharacters(const Dataset& dataset, const Part& part, std::size_t needed,
                       const std::string& advice) {
    if (part.size() >= needed) return;
    throw Error(ErrorKind::TooSmall, "The data set has " + counted(part.size(), "character") +
                                         " with two drawings or more" + shortestCharacter(dataset) +
                                         ", and training needs at least " + std::to_string(needed) + "; " +
                                         advice + ".");
}

Split divided(Part part, const std::vector<bool>& heldOut) {
    Split split;
    for (std::size_t i = 0; i < part.size(); ++i)
        (heldOut[i] ? split.validation : split.training).push_back(std::move(part[i]));
    return split;
}

/// Takes so many of each alphabet that all alphabets up to it have given their share together.
Split splitByCharacter(const Dataset& dataset, double validation, Random& random) {
    Part part = withPairs(dataset);
    requireCharacters(dataset, part, 2 * kPair,
                      "add characters or drawings, or take image for Hold out (--split)");
    const std::size_t total = shareOf(part.size(), validation, kPair);
    std::vector<bool> heldOut(part.size());
    std::size_t seen = 0, taken = 0;
    for (auto& positions : positionsByAlphabet(part)) {
        random.shuffle(std::span(positions));
        seen += positions.size();
        const std::size_t due = (total * seen + part.size() / 2) / part.size();
        for (std::size_t i = 0; i < positions.size() && taken < due; ++i, ++taken)
            heldOut[positions[i]] = true;
    }
    return divided(std::move(part), heldOut);
}

Split splitByAlphabet(const Dataset& dataset, double validation, Random& random) {
    Part part = withPairs(dataset);
    auto alphabets = positionsByAlphabet(part);
    const std::string advice = "; add alphabets, or take character for Hold out (--split).";
    if (alphabets.size() < 2)
        throw Error(ErrorKind::TooSmall,
                    "The data set has " + counted(alphabets.size(), "alphabet") +
                        " with two drawings of a character, and to hold one out takes 2" + advice);
    random.shuffle(std::span(alphabets));
    const std::size_t share = shareOf(alphabets.size(), validation, 1);
    std::vector<bool> heldOut(part.size());
    std::size_t characters = 0;
    for (std::size_t i = 0; i < alphabets.size() && (i < share || characters < kPair); ++i) {
        characters += alphabets[i].size();
        for (const std::uint32_t position : alphabets[i]) heldOut[position] = true;
    }
    if (characters < kPair || part.size() - characters < kPair)
        throw Error(ErrorKind::TooSmall,
                    "The data set's " + counted(alphabets.size(), "alphabet") + " have " +
                        counted(part.size(), "character") +
                        " with two drawings or more, too few to hold whole alphabets out" + advice);
    return divided(std::move(part), heldOut);
}

/// Drawings of `character` for validation; all stay in training when they cannot make a pair on either side.
CharacterDrawings takeDrawings(CharacterDrawings& character, double validation, Random& random) {
    CharacterDrawings taken{character.character, character.alphabet, {}};
    if (character.drawings.size() < 2 * kPair) return taken;
    auto& drawings = character.drawings;
    random.shuffle(std::span(drawings));
    const auto share = static_cast<std::ptrdiff_t>(shareOf(drawings.size(), validation, kPair));
    taken.drawings.assign(drawings.end() - share, drawings.end());
    drawings.erase(drawings.end() - share, drawings.end());
    std::ranges::sort(drawings);
    std::ranges::sort(taken.drawings);
    return taken;
}

Split splitByImage(const Dataset& dataset, double validation, Random& random) {
    Split split{withPairs(dataset), {}};
    for (CharacterDrawings& character : split.training) {
        CharacterDrawings taken = takeDrawings(character, validation, random);
        if (!taken.drawings.empty()) split.validation.push_back(std::move(taken));
    }
    if (split.validation.size() < kPair)
        throw Error(ErrorKind::TooSmall, "The data set has " + counted(split.validation.size(), "character") +
                                             " with four drawings or more" + shortestCharacter(dataset) +
                                             ", and to hold drawings out takes 2; add drawings, or take "
                                             "character for Hold out (--split).");
    return split;
}

}  // namespace

std::unordered_map<std::uint32_t, std::uint32_t> charactersOfDrawings(const Part& part) {
    std::unordered_map<std::uint32_t, std::uint32_t> characters;
    for (const CharacterDrawings& character : part)
        for (const std::uint32_t drawing : character.drawings) characters[drawing] = character.character;
    return characters;
}

std::size_t drawingCount(const Part& part) {
    return std::accumulate(
        part.begin(), part.end(), std::size_t{0},
        [](std::size_t sum, const CharacterDrawings& c) { return sum + c.drawings.size(); });
}

std::size_t alphabetCount(const Part& part) {
    std::set<std::uint32_t> alphabets;
    for (const CharacterDrawings& character : part) alphabets.insert(character.alphabet);
    return alphabets.size();
}

std::vector<std::uint32_t> allDrawings(const Part& part) {
    std::vector<std::uint32_t> drawings;
    for (const CharacterDrawings& character : part)
        drawings.insert(drawings.end(), character.drawings.begin(), character.drawings.end());
    return drawings;
}

std::vector<std::vector<std::uint32_t>> positionsByAlphabet(const Part& part) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < part.size(); ++i) groups[part[i].alphabet].push_back(i);
    std::vector<std::vector<std::uint32_t>> alphabets;
    for (auto& [alphabet, positions] : groups) alphabets.push_back(std::move(positions));
    return alphabets;
}

Part thinned(Part part, std::size_t limit) {
    constexpr std::size_t kFewestEach = 4;
    if (part.empty()) return part;
    const std::size_t each = std::max(kFewestEach, limit / part.size());
    for (CharacterDrawings& character : part)
        if (character.drawings.size() > each) character.drawings.resize(each);
    const std::size_t most = limit / kFewestEach;
    if (part.size() <= most) return part;
    Part some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(std::move(part[i * part.size() / most]));
    return some;
}

Part wholeDataset(const Dataset& dataset) {
    Part part;
    part.reserve(dataset.characters().size());
    for (std::uint32_t i = 0; i < dataset.characters().size(); ++i) {
        const Character& character = dataset.characters()[i];
        part.push_back({i, character.alphabet, std::vector<std::uint32_t>(character.drawingCount)});
        std::iota(part.back().drawings.begin(), part.back().drawings.end(), character.firstDrawing);
    }
    return part;
}

Split splitDataset(const Dataset& dataset, SplitBy by, double validation, std::uint64_t seed) {
    if (!(validation > 0 && validation < 1))
        throw Error(ErrorKind::Invalid,
                    "The share held out for validation must lie between 0 and 1, both excluded.");
    Random random(seed);
    switch (by) {
        case SplitBy::Alphabet:
            return splitByAlphabet(dataset, validation, random);
        case SplitBy::Image:
            return splitByImage(dataset, validation, random);
        case SplitBy::Character:
            break;
    }
    return splitByCharacter(dataset, validation, random);
}

}  // namespace twinsight
