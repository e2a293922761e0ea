// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/operatingpoints.h"

#include <algorithm>
#include <array>
#include <map>

namespace twinsight {

namespace {

constexpr std::size_t kRounds = 500;

/// A number for each operating point; those of rates that are not told stay 0.
using ByPoint = std::array<double, kFalseAcceptRates.size()>;

/// The different pairs of two characters: how many there are, and how many each threshold accepts.
struct Meetings {
    double pairs = 0;
    ByPoint accepted{};
};

/// The bootstrap goes over pairs of characters rather than of drawings: there are far fewer.
struct MeetingTable {
    std::vector<CharacterPair> characters;
    std::vector<Meetings> meetings;
};

MeetingTable meetingsOf(std::span<const ScoredPair> pairs, std::span<const CharacterPair> characters,
                        const std::vector<OperatingPoint>& points) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, Meetings> byCharacters;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].same) continue;
        Meetings& some = byCharacters[std::minmax(characters[i].a, characters[i].b)];
        ++some.pairs;
        for (std::size_t p = 0; p < points.size(); ++p)
            some.accepted[p] += pairs[i].score >= points[p].threshold;
    }
    MeetingTable table;
    for (const auto& [two, meetings] : byCharacters) {
        table.characters.push_back({two.first, two.second});
        table.meetings.push_back(meetings);
    }
    return table;
}

/// Share of the weighed pairs that each threshold accepts.
ByPoint falseAcceptsOf(const std::vector<Meetings>& meetings, std::span<const double> weights) {
    double pairs = 0;
    ByPoint accepted{};
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        pairs += weights[i] * meetings[i].pairs;
        for (std::size_t p = 0; p < accepted.size(); ++p) accepted[p] += weights[i] * meetings[i].accepted[p];
    }
    for (double& share : accepted) share /= pairs;
    return accepted;
}

void addIntervals(std::vector<OperatingPoint>& points, std::span<const ScoredPair> pairs,
                  std::span<const CharacterPair> characters, std::uint64_t seed) {
    const MeetingTable table = meetingsOf(pairs, characters, points);
    const auto figures = [&](std::span<const double> weights) {
        const ByPoint shares = falseAcceptsOf(table.meetings, weights);
        return std::vector(shares.begin(), shares.end());
    };
    const auto intervals = intervalsOverCharacters(table.characters, figures, kRounds, seed);
    if (!intervals) return;
    for (std::size_t p = 0; p < points.size(); ++p) points[p].interval = (*intervals)[p];
}

}  // namespace

std::vector<OperatingPoint> operatingPointsOf(std::span<const ScoredPair> pairs,
                                              std::span<const CharacterPair> characters, std::uint64_t seed,
                                              double fewest) {
    const auto different = static_cast<double>(std::ranges::count(pairs, false, &ScoredPair::same));
    std::vector<OperatingPoint> points;
    for (const double rate : kFalseAcceptRates) {
        if (rate * different < fewest) break;
        const double threshold = thresholdForFalseAccepts(pairs, rate);
        points.push_back({rate, threshold, errorRatesAt(pairs, threshold).falseRejects, std::nullopt});
    }
    if (!points.empty()) addIntervals(points, pairs, characters, seed);
    return points;
}

MeasuredThresholds measuredThresholds(const Part& part, std::span<const DrawingPair> pairs,
                                      std::span<const ScoredPair> probabilities, const std::string& dataset,
                                      std::uint64_t seed) {
    const auto characterOf = charactersOfDrawings(part);
    std::vector<CharacterPair> characters;
    for (const DrawingPair& pair : pairs)
        characters.push_back({characterOf.at(pair.a), characterOf.at(pair.b)});
    const auto same = std::ranges::count(probabilities, true, &ScoredPair::same);
    return {operatingPointsOf(probabilities, characters, seed),
            {static_cast<std::int64_t>(alphabetCount(part)), static_cast<std::int64_t>(part.size()),
             static_cast<std::int64_t>(drawingCount(part)), same,
             static_cast<std::int64_t>(probabilities.size()) - same, dataset}};
}

}  // namespace twinsight
