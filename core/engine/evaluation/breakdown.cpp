// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/breakdown.h"

#include <algorithm>
#include <map>
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

}  // namespace

std::vector<AlphabetRow> byAlphabet(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                                    const Part& part) {
    const Owners owners = ownersOf(part);
    struct Sum {
        double hits = 0;
        std::size_t trials = 0;
    };
    std::map<std::uint32_t, Sum> sums;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        Sum& sum = sums[owners.at(trials[i].query)->alphabet];
        sum.hits += result.hits[i];
        ++sum.trials;
    }
    std::vector<AlphabetRow> rows;
    for (const auto& [alphabet, sum] : sums) {
        const auto count = static_cast<double>(sum.trials);
        rows.push_back({alphabet, sum.trials, sum.hits / count, wilsonInterval(sum.hits, count)});
    }
    std::ranges::stable_sort(rows, {}, &AlphabetRow::accuracy);
    return rows;
}

std::vector<Confusion> mostConfused(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                                    const Part& part, std::size_t count) {
    const Owners owners = ownersOf(part);
    std::map<std::pair<std::uint32_t, std::uint32_t>, Confusion> pairs;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        const std::uint32_t asked = owners.at(trials[i].query)->character;
        for (std::size_t way = 0; way < trials[i].ways.size(); ++way) {
            if (way == trials[i].answer) continue;
            const std::uint32_t other = owners.at(trials[i].ways[way].front())->character;
            const auto [a, b] = std::minmax(asked, other);
            Confusion& pair = pairs.try_emplace({a, b}, Confusion{a, b, 0, 0}).first->second;
            ++pair.meetings;
            pair.mistakes += result.choices[i] == way;
        }
    }
    std::vector<Confusion> worst;
    for (const auto& [key, pair] : pairs)
        if (pair.mistakes > 0) worst.push_back(pair);
    std::ranges::stable_sort(worst, [](const Confusion& x, const Confusion& y) {
        return std::tuple(x.mistakes, y.meetings) > std::tuple(y.mistakes, x.meetings);
    });
    if (worst.size() > count) worst.resize(count);
    return worst;
}

}  // namespace twinsight
