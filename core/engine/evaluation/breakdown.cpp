// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/breakdown.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace twinsight {

namespace {

using Owners = std::unordered_map<std::uint32_t, const CharacterDrawings*>;

/// Whose a drawing is.
Owners ownersOf(const Part& part) {
    Owners owners;
    for (const CharacterDrawings& character : part)
        for (const std::uint32_t drawing : character.drawings) owners[drawing] = &character;
    return owners;
}

/// A drawing and whose it is.
struct Shown {
    std::uint32_t character, drawing;
};

/// Counts how often two characters met, and how often one was taken for the other.
class Confusions {
public:
    void add(Shown a, Shown b, bool mistaken) {
        if (b.character < a.character) std::swap(a, b);
        const Confusion none{a.character, b.character, 0, 0};
        Confusion& pair = pairs_.try_emplace({a.character, b.character}, none).first->second;
        ++pair.meetings;
        if (mistaken && pair.mistakes++ == 0) {
            pair.drawingA = a.drawing;
            pair.drawingB = b.drawing;
        }
    }

    std::vector<Confusion> worst(std::size_t count) const {
        std::vector<Confusion> worst;
        for (const auto& [key, pair] : pairs_)
            if (pair.mistakes > 0) worst.push_back(pair);
        std::ranges::stable_sort(worst, [](const Confusion& x, const Confusion& y) {
            return std::tuple(x.mistakes, y.meetings) > std::tuple(y.mistakes, x.meetings);
        });
        if (worst.size() > count) worst.resize(count);
        return worst;
    }

private:
    std::map<std::pair<std::uint32_t, std::uint32_t>, Confusion> pairs_;
};

bool hasBothKinds(std::span<const JudgedPair> pairs) {
    return std::ranges::any_of(pairs, &JudgedPair::same) && !std::ranges::all_of(pairs, &JudgedPair::same);
}

}  // namespace

std::vector<AlphabetRow> byAlphabet(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                                    const Part& part, std::uint64_t seed) {
    const Owners owners = ownersOf(part);
    struct Asked {
        std::vector<double> hits;
        std::vector<std::uint32_t> characters;
    };
    std::map<std::uint32_t, Asked> alphabets;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        const CharacterDrawings& owner = *owners.at(trials[i].query);
        alphabets[owner.alphabet].hits.push_back(result.hits[i]);
        alphabets[owner.alphabet].characters.push_back(owner.character);
    }
    std::vector<AlphabetRow> rows;
    for (const auto& [alphabet, asked] : alphabets) {
        const double hits = std::accumulate(asked.hits.begin(), asked.hits.end(), 0.0);
        const auto count = static_cast<double>(asked.hits.size());
        rows.push_back({alphabet, asked.hits.size(), hits / count, wilsonInterval(hits, count),
                        intervalOverCharacters(asked.hits, asked.characters, seed)});
    }
    std::ranges::stable_sort(rows, {}, &AlphabetRow::accuracy);
    return rows;
}

std::vector<AlphabetVerification> byAlphabet(std::span<const JudgedPair> pairs, const Part& part,
                                             std::uint64_t seed, std::stop_token stop) {
    const Owners owners = ownersOf(part);
    std::map<std::uint32_t, std::vector<JudgedPair>> within;
    for (const JudgedPair& pair : pairs) {
        const std::uint32_t alphabet = owners.at(pair.a)->alphabet;
        if (owners.at(pair.b)->alphabet == alphabet) within[alphabet].push_back(pair);
    }
    std::vector<AlphabetVerification> rows;
    for (const auto& [alphabet, some] : within)
        if (hasBothKinds(some)) rows.push_back({alphabet, resultOf(some, seed, stop)});
    std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.result.accuracy; });
    return rows;
}

std::vector<Confusion> mostConfused(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                                    const Part& part, std::size_t count) {
    const Owners owners = ownersOf(part);
    Confusions confusions;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        const auto shown = [&](std::uint32_t drawing) {
            return Shown{owners.at(drawing)->character, drawing};
        };
        for (std::size_t way = 0; way < trials[i].ways.size(); ++way)
            if (way != trials[i].answer)
                confusions.add(shown(trials[i].query), shown(trials[i].ways[way].front()),
                               result.choices[i] == way);
    }
    return confusions.worst(count);
}

std::vector<Confusion> mostConfused(std::span<const JudgedPair> pairs, std::size_t count) {
    Confusions confusions;
    for (const JudgedPair& pair : pairs)
        if (!pair.same()) confusions.add({pair.characterA, pair.a}, {pair.characterB, pair.b}, pair.accepted);
    return confusions.worst(count);
}

std::vector<JudgedPair> worstPairs(std::span<const JudgedPair> pairs, bool same, std::size_t count) {
    std::vector<JudgedPair> sorted;
    std::ranges::copy_if(pairs, std::back_inserter(sorted),
                         [&](const JudgedPair& pair) { return pair.same() == same; });
    std::ranges::stable_sort(sorted, {}, [&](const JudgedPair& p) { return same ? p.logit : -p.logit; });
    std::set<std::pair<std::uint32_t, std::uint32_t>> listed;
    std::vector<JudgedPair> worst;
    for (const JudgedPair& pair : sorted) {
        if (worst.size() == count) break;
        if (listed.insert(std::minmax(pair.a, pair.b)).second) worst.push_back(pair);
    }
    return worst;
}

}  // namespace twinsight
