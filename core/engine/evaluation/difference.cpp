// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/difference.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "core/base/wilson.h"
#include "core/engine/evaluation/bootstrap.h"

namespace twinsight {

namespace {

constexpr std::size_t kRounds = 1000;

/// Where no trial told the two apart: what so many trials may still not have shown (Wilson).
Interval notEmpty(const Interval& interval, double mean, const Interval& ofNone) {
    return unlessEmpty(interval, {mean - ofNone.high, mean + ofNone.high});
}

}  // namespace

Measured accuracyGain(std::span<const JudgedPair> first, std::span<const JudgedPair> second,
                      std::uint64_t seed, std::stop_token stop) {
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
    const auto intervals = intervalsOverCharacters(characters, gain, kRounds, seed, stop);
    const double mean = gain(std::vector(first.size(), 1.0))[0];
    if (!intervals) return {mean, std::nullopt};
    const auto same = static_cast<double>(std::ranges::count_if(first, &JudgedPair::same));
    const Interval ofNone = meanInterval(0, same, 0, static_cast<double>(first.size()) - same);
    return {mean, notEmpty(intervals->front(), mean, ofNone)};
}

Measured accuracyGain(const OneShotResult& first, const OneShotResult& second,
                      std::span<const std::uint32_t> characters, std::uint64_t seed) {
    assert(first.hits.size() == second.hits.size());
    std::vector<double> gains;
    for (std::size_t i = 0; i < first.hits.size(); ++i) gains.push_back(second.hits[i] - first.hits[i]);
    const double mean = std::accumulate(gains.begin(), gains.end(), 0.0) / static_cast<double>(gains.size());
    std::optional<Interval> interval = intervalOfMean(gains, characters, seed);
    if (interval) interval = notEmpty(*interval, mean, wilsonInterval(0, static_cast<double>(gains.size())));
    return {mean, interval};
}

}  // namespace twinsight
