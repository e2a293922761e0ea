// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batches.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <numeric>
#include <span>
#include <unordered_set>

namespace twinsight {

namespace {

using Positions = std::vector<std::uint32_t>;

std::size_t positionCount(const std::vector<Positions>& alphabets) {
    return std::accumulate(
        alphabets.begin(), alphabets.end(), std::size_t{0},
        [](std::size_t sum, const Positions& positions) { return sum + positions.size(); });
}

/// Moves `count` random items to the front.
void shuffleFront(std::span<std::uint32_t> items, std::size_t count, Random& random) {
    for (std::size_t i = 0; i < count; ++i)
        std::swap(items[i], items[i + random.below(static_cast<std::uint32_t>(items.size() - i))]);
}

/// Takes one alphabet away, each with a chance in proportion to its number of characters.
Positions takeAlphabet(std::vector<Positions>& alphabets, Random& random) {
    std::size_t target = random.below(static_cast<std::uint32_t>(positionCount(alphabets)));
    auto chosen = alphabets.begin();
    for (; target >= chosen->size(); ++chosen) target -= chosen->size();
    Positions positions = std::move(*chosen);
    alphabets.erase(chosen);
    return positions;
}

/// A character in one of four positions.
struct TurnedCharacter {
    std::uint32_t position;  ///< in the part
    std::uint8_t quarterTurns;
};

/// Half of the alphabets stay upright, as they are measured; the others are turned as a whole, so that a
/// batch's characters look as alike as those of an alphabet do.
std::uint8_t someTurn(Random& random) {
    return random.chance(0.5) ? 0 : static_cast<std::uint8_t>(1 + random.below(3));
}

/// `count` different turned characters of one, two or four alphabets, each alphabet in a turn of its own; of
/// more alphabets, and then in more turns, when those have too few.
std::vector<TurnedCharacter> fewAlphabets(std::vector<Positions> alphabets, std::size_t count, bool turn,
                                          Random& random) {
    constexpr std::array counts = {1, 2, 4};
    const std::size_t wanted = std::min(count, positionCount(alphabets) * (turn ? 4 : 1));
    std::vector<TurnedCharacter> chosen;
    for (int left = counts[random.below(counts.size())];
         !alphabets.empty() && (left > 0 || chosen.size() < wanted); --left) {
        const std::uint8_t quarters = turn ? someTurn(random) : 0;
        for (const std::uint32_t position : takeAlphabet(alphabets, random))
            chosen.push_back({position, quarters});
    }
    const std::size_t characters = chosen.size();
    random.shuffle(std::span(chosen));
    while (chosen.size() < wanted) {
        const TurnedCharacter before = chosen[chosen.size() - characters];
        chosen.push_back({before.position, static_cast<std::uint8_t>((before.quarterTurns + 1) % 4)});
    }
    chosen.resize(wanted);
    return chosen;
}

/// `count` of the drawings in random order; when there are fewer, again from the start.
Positions someDrawings(Positions drawings, std::size_t count, Random& random) {
    const std::size_t different = std::min(count, drawings.size());
    shuffleFront(drawings, different, random);
    Positions chosen(count);
    for (std::size_t i = 0; i < count; ++i) chosen[i] = drawings[i % different];
    return chosen;
}

[[maybe_unused]] bool hasPairs(const Part& part) {
    return part.size() >= 2 &&
           std::ranges::all_of(part, [](const auto& c) { return c.drawings.size() >= 2; });
}

/// How many pairs of drawings show different characters.
struct DifferentPairs {
    std::size_t within = 0, across = 0;  ///< one alphabet, two
};

DifferentPairs differentPairsOf(const Part& part) {
    // Of n drawings in groups of n_i, (n^2 - sum of n_i^2) / 2 pairs are of two groups.
    std::map<std::uint32_t, std::size_t> alphabets;
    std::size_t drawings = 0, inCharacters = 0, inAlphabets = 0;
    for (const CharacterDrawings& character : part) {
        const std::size_t size = character.drawings.size();
        drawings += size;
        alphabets[character.alphabet] += size;
        inCharacters += size * size;
    }
    for (const auto& [alphabet, size] : alphabets) inAlphabets += size * size;
    return {(inAlphabets - inCharacters) / 2, (drawings * drawings - inAlphabets) / 2};
}

/// Draws pairs out of a part whose alphabets it knows.
class PairSampler {
public:
    PairSampler(const Part& part, std::uint64_t seed)
        : part_(part), random_(seed), alphabets_(positionsByAlphabet(part)), alphabetOf_(part.size()) {
        for (std::uint32_t a = 0; a < alphabets_.size(); ++a)
            for (const std::uint32_t position : alphabets_[a]) {
                alphabetOf_[position] = a;
                if (alphabets_[a].size() > 1) withNeighbours_.push_back(position);
            }
    }

    DrawingPair same() {
        const Positions two = someDrawings(anyOf(part_).drawings, 2, random_);
        return {two[0], two[1], true};
    }

    DrawingPair different(bool withinAlphabet) {
        const bool within = (withinAlphabet && !withNeighbours_.empty()) || alphabets_.size() == 1;
        const std::uint32_t a =
            within ? anyOf(withNeighbours_) : random_.below(static_cast<std::uint32_t>(part_.size()));
        const std::uint32_t b = within ? neighbourOf(a) : strangerTo(a);
        return {anyOf(part_[a].drawings), anyOf(part_[b].drawings), false};
    }

private:
    template <class T>
    const T& anyOf(const std::vector<T>& items) {
        return items[random_.below(static_cast<std::uint32_t>(items.size()))];
    }

    std::uint32_t neighbourOf(std::uint32_t position) {
        const Positions& neighbours = alphabets_[alphabetOf_[position]];
        std::uint32_t other = position;
        while (other == position) other = anyOf(neighbours);
        return other;
    }

    std::uint32_t strangerTo(std::uint32_t position) {
        std::uint32_t skip = random_.below(
            static_cast<std::uint32_t>(part_.size() - alphabets_[alphabetOf_[position]].size()));
        for (std::uint32_t a = 0;; ++a) {
            if (a == alphabetOf_[position]) continue;
            if (skip < alphabets_[a].size()) return alphabets_[a][skip];
            skip -= static_cast<std::uint32_t>(alphabets_[a].size());
        }
    }

    const Part& part_;
    Random random_;
    std::vector<Positions> alphabets_;
    Positions alphabetOf_;      ///< by position: index into alphabets_
    Positions withNeighbours_;  ///< positions whose alphabet has another character
};

std::vector<DrawingPair> allDifferentPairs(const Part& part) {
    std::vector<DrawingPair> pairs;
    for (std::size_t i = 0; i < part.size(); ++i)
        for (std::size_t j = i + 1; j < part.size(); ++j)
            for (const std::uint32_t a : part[i].drawings)
                for (const std::uint32_t b : part[j].drawings)
                    pairs.push_back({std::min(a, b), std::max(a, b), false});
    return pairs;
}

/// May hold a pair twice.
std::vector<DrawingPair> drawDifferentPairs(const Part& part, std::size_t draws, std::uint64_t seed) {
    PairSampler sampler(part, seed);
    std::vector<DrawingPair> pairs;
    pairs.reserve(draws);
    for (std::size_t i = 0; i < draws; ++i) {
        const DrawingPair pair = sampler.different(i % 2 == 0);
        pairs.push_back({std::min(pair.a, pair.b), std::max(pair.a, pair.b), false});
    }
    return pairs;
}

}  // namespace

CharacterBatches::CharacterBatches(const Part& part, CharacterBatchOptions options, std::uint64_t seed)
    : part_(part), options_(options), random_(seed), alphabets_(positionsByAlphabet(part)) {
    assert(hasPairs(part) && options.characters >= 2 && options.drawings >= 1);
}

Batch CharacterBatches::next() {
    const auto characters = fewAlphabets(alphabets_, static_cast<std::size_t>(options_.characters),
                                         options_.quarterTurns, random_);
    Batch batch;
    batch.reserve(characters.size() * static_cast<std::size_t>(options_.drawings));
    for (std::uint32_t label = 0; label < characters.size(); ++label) {
        const auto [position, quarterTurns] = characters[label];
        for (const auto drawing :
             someDrawings(part_[position].drawings, static_cast<std::size_t>(options_.drawings), random_))
            batch.push_back({drawing, label, position, quarterTurns, part_[position].alphabet});
    }
    return batch;
}

void CharacterBatches::setCharacters(int characters) {
    assert(characters >= 2);
    options_.characters = characters;
}

std::vector<DrawingPair> samplePairs(const Part& part, std::size_t count, std::uint64_t seed) {
    assert(hasPairs(part));
    constexpr int kTries = 8;
    PairSampler sampler(part, seed);
    std::unordered_set<std::uint64_t> drawn;
    const auto isNew = [&](const DrawingPair& pair) {
        const auto [low, high] = std::minmax(pair.a, pair.b);
        return drawn.insert(std::uint64_t{low} << 32 | high).second;
    };
    std::vector<DrawingPair> pairs;
    for (std::size_t i = 0; i < count; ++i)
        for (int tries = 0; tries < kTries; ++tries) {
            const DrawingPair pair = i % 2 == 0 ? sampler.same() : sampler.different(i % 4 == 1);
            if (!isNew(pair)) continue;
            pairs.push_back(pair);
            break;
        }
    return pairs;
}

std::vector<DrawingPair> sampleDifferentPairs(const Part& part, std::size_t count, std::uint64_t seed) {
    assert(hasPairs(part));
    const auto [within, across] = differentPairsOf(part);
    const bool oneKind = within == 0 || across == 0;
    std::vector<DrawingPair> pairs =
        oneKind && within + across <= count
            ? allDifferentPairs(part)
            : drawDifferentPairs(part, std::min(count, oneKind ? count : 2 * std::min(within, across)), seed);
    const auto placeOf = [](const DrawingPair& pair) { return std::pair(pair.a, pair.b); };
    std::ranges::sort(pairs, {}, placeOf);
    const auto samePlace = [&](const auto& a, const auto& b) { return placeOf(a) == placeOf(b); };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), samePlace), pairs.end());
    return pairs;
}

}  // namespace twinsight
