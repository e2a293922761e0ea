// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/bootstrap.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

#include "core/base/error.h"
#include "core/base/random.h"

namespace twinsight {

namespace {

/// The characters of the pairs, each once, and the pairs by index into them.
struct Vertices {
    std::vector<std::uint32_t> characters;
    std::vector<CharacterPair> pairs;
};

Vertices verticesOf(std::span<const CharacterPair> pairs) {
    Vertices result;
    auto& characters = result.characters;
    for (const CharacterPair& pair : pairs) characters.insert(characters.end(), {pair.a, pair.b});
    std::ranges::sort(characters);
    const auto repeats = std::ranges::unique(characters);
    characters.erase(repeats.begin(), repeats.end());
    const auto indexOf = [&](std::uint32_t character) {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(characters, character) -
                                          characters.begin());
    };
    result.pairs.reserve(pairs.size());
    for (const CharacterPair& pair : pairs) result.pairs.push_back({indexOf(pair.a), indexOf(pair.b)});
    return result;
}

/// How often each of `count` characters comes up when as many are drawn.
std::vector<double> drawAnew(std::size_t count, Random& random) {
    std::vector<double> times(count, 0.0);
    for (std::size_t i = 0; i < count; ++i) ++times[random.below(static_cast<std::uint32_t>(count))];
    return times;
}

/// Linear between the two values beside the place.
double percentile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Interval middle(std::vector<double> values) {
    std::ranges::sort(values);
    return {percentile(values, 0.025), percentile(values, 0.975)};
}

bool areNumbers(const std::vector<double>& figures) {
    return std::ranges::all_of(figures, [](double figure) { return std::isfinite(figure); });
}

}  // namespace

std::optional<std::vector<Interval>> intervalsOverCharacters(std::span<const CharacterPair> pairs,
                                                             const WeighedFigures& figures,
                                                             std::size_t rounds, std::uint64_t seed,
                                                             std::stop_token stop) {
    const Vertices vertices = verticesOf(pairs);
    if (vertices.characters.size() < kFewestCharacters) return std::nullopt;
    Random random(seed);
    std::vector<double> weights(pairs.size());
    std::vector<std::vector<double>> values;  // by figure, then by round
    for (std::size_t round = 0; round < rounds; ++round) {
        if (stop.stop_requested()) throw Error(ErrorKind::Stopped, "The measuring was stopped.");
        const std::vector<double> times = drawAnew(vertices.characters.size(), random);
        std::ranges::transform(vertices.pairs, weights.begin(), [&](const CharacterPair& pair) {
            return pair.a == pair.b ? times[pair.a] : times[pair.a] * times[pair.b];
        });
        const std::vector<double> some = figures(weights);
        if (!areNumbers(some)) continue;
        values.resize(some.size());
        for (std::size_t i = 0; i < some.size(); ++i) values[i].push_back(some[i]);
    }
    if (values.empty() || values.front().size() * 2 < rounds) return std::nullopt;
    std::vector<Interval> intervals;
    for (std::vector<double>& ofFigure : values) intervals.push_back(middle(std::move(ofFigure)));
    return intervals;
}

std::optional<Interval> intervalOfMean(std::span<const double> values,
                                       std::span<const std::uint32_t> characters, std::uint64_t seed) {
    assert(values.size() == characters.size());
    constexpr std::size_t kRounds = 1000;
    struct Sum {
        double values = 0, count = 0;
    };
    std::map<std::uint32_t, Sum> byCharacter;
    for (std::size_t i = 0; i < values.size(); ++i) {
        Sum& sum = byCharacter[characters[i]];
        sum.values += values[i];
        ++sum.count;
    }
    std::vector<CharacterPair> vertices;
    for (const auto& [character, sum] : byCharacter) vertices.push_back({character, character});
    const auto mean = [&](std::span<const double> weights) {
        Sum all;
        auto weight = weights.begin();
        for (const auto& [character, sum] : byCharacter) {
            all.values += *weight * sum.values;
            all.count += *weight++ * sum.count;
        }
        return std::vector{all.values / all.count};
    };
    const auto intervals = intervalsOverCharacters(vertices, mean, kRounds, seed);
    if (!intervals) return std::nullopt;
    return intervals->front();
}

}  // namespace twinsight
