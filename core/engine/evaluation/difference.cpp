// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/difference.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/base/wilson.h"
#include "core/engine/evaluation/bootstrap.h"

namespace twinsight {

namespace {

constexpr std::size_t kRounds = 1000;
constexpr double kDeviations = 1.96;  // of the normal distribution, for 95 %

/// Where no trial told the two apart: what so many trials may still not have shown (Wilson).
Interval unseenGain(double mean, std::size_t trials) {
    const double margin = wilsonInterval(0, static_cast<double>(trials)).high;
    return {mean - margin, mean + margin};
}

}  // namespace

Measured accuracyGain(std::span<const JudgedPair> first, std::span<const JudgedPair> second,
                      std::uint64_t seed) {
    assert(first.size() == second.size());
    std::vector<CharacterPair> characters;
    for (const JudgedPair& pair : first) characters.push_back({pair.characterA, pair.characterB});
    const auto gain = [&](std::span<const double> weights) {
        double pairs[2] = {0, 0}, gained[2] = {0, 0};  // of different and of same pairs
        for (std::size_t i = 0; i < first.size(); ++i) {
            pairs[first[i].same()] += weights[i];
            gained[first[i].same()] += weights[i] * (int(second[i].right()) - int(first[i].right()));
        }
        return std::vector{(gained[0] / pairs[0] + gained[1] / pairs[1]) / 2};
    };
    const auto intervals = intervalsOverCharacters(characters, gain, kRounds, seed);
    const double mean = gain(std::vector(first.size(), 1.0))[0];
    if (!intervals) return {mean, std::nullopt};
    const Interval& interval = intervals->front();
    return {mean, interval.low < interval.high ? interval : unseenGain(mean, first.size())};
}

Measured accuracyGain(const OneShotResult& first, const OneShotResult& second) {
    assert(first.hits.size() == second.hits.size());
    const auto count = static_cast<double>(first.hits.size());
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < first.hits.size(); ++i) {
        const double gain = second.hits[i] - first.hits[i];
        sum += gain;
        squares += gain * gain;
    }
    const double mean = sum / count;
    if (count < 2) return {mean, std::nullopt};
    const double spread = std::max(0.0, squares - count * mean * mean);
    if (spread == 0) return {mean, unseenGain(mean, first.hits.size())};
    const double margin = kDeviations * std::sqrt(spread / (count - 1) / count);
    return {mean, Interval{mean - margin, mean + margin}};
}

}  // namespace twinsight
