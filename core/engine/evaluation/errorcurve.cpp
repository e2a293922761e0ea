// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/errorcurve.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/engine/evaluation/bootstrap.h"
#include "core/engine/evaluation/roc.h"

namespace twinsight {

namespace {

constexpr std::size_t kRounds = 500;
constexpr int kPointsADecade = 10;

std::vector<double> ratesFor(std::span<const JudgedPair> pairs) {
    const auto different = static_cast<double>(std::ranges::count(pairs, false, &JudgedPair::same));
    const int steps = static_cast<int>(std::floor(kPointsADecade * std::log10(different) + 1e-9));
    std::vector<double> rates;
    for (int step = steps; step >= 0; --step) rates.push_back(std::pow(10.0, -double(step) / kPointsADecade));
    return rates;
}

/// At each rate the share of the same pairs that is refused by the lowest threshold which accepts no more
/// different ones.
std::vector<double> falseRejectsAt(std::span<const double> rates, std::span<const ScoredPair> pairs) {
    const Counts total = countOf(pairs);
    std::vector<double> rejects;
    Counts before;
    walkRoc(pairs, [&](double, const Counts& accepted) {
        const double share = accepted.different / total.different;
        while (rejects.size() < rates.size() && share > rates[rejects.size()] * (1 + 1e-9))
            rejects.push_back(1 - before.same / total.same);
        before = accepted;
    });
    rejects.resize(rates.size(), 1 - before.same / total.same);
    return rejects;
}

}  // namespace

std::vector<ErrorCurvePoint> errorCurveOf(std::span<const JudgedPair> pairs, std::uint64_t seed,
                                          std::stop_token stop) {
    std::vector<JudgedPair> sorted(pairs.begin(), pairs.end());
    std::ranges::stable_sort(sorted, std::greater<>{}, &JudgedPair::logit);
    const std::vector<double> rates = ratesFor(sorted);
    std::vector<CharacterPair> characters;
    std::vector<ScoredPair> scored;
    for (const JudgedPair& pair : sorted) {
        characters.push_back({pair.characterA, pair.characterB});
        scored.push_back({pair.logit, pair.same()});
    }
    const std::vector<double> rejects = falseRejectsAt(rates, scored);
    const auto figures = [&](std::span<const double> weights) {
        for (std::size_t i = 0; i < scored.size(); ++i) scored[i].weight = weights[i];
        return falseRejectsAt(rates, scored);
    };
    const auto intervals = intervalsOverCharacters(characters, figures, kRounds, seed, stop);
    std::vector<ErrorCurvePoint> curve;
    for (std::size_t i = 0; i < rates.size(); ++i)
        curve.push_back({rates[i], rejects[i], intervals ? std::optional((*intervals)[i]) : std::nullopt});
    return curve;
}

}  // namespace twinsight
