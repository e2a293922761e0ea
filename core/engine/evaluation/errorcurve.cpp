// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/errorcurve.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/engine/evaluation/bootstrap.h"

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
/// different ones. `sorted`: the most alike first; equal ones are accepted together.
std::vector<double> falseRejectsAt(std::span<const double> rates, std::span<const JudgedPair> sorted,
                                   std::span<const double> weights) {
    double same = 0, different = 0, acceptedSame = 0, acceptedDifferent = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) (sorted[i].same() ? same : different) += weights[i];
    std::vector<double> rejects;
    for (std::size_t i = 0; i < sorted.size();) {
        double moreSame = 0, moreDifferent = 0;
        const double logit = sorted[i].logit;
        for (; i < sorted.size() && sorted[i].logit == logit; ++i)
            (sorted[i].same() ? moreSame : moreDifferent) += weights[i];
        const double share = (acceptedDifferent + moreDifferent) / different;
        while (rejects.size() < rates.size() && share > rates[rejects.size()] * (1 + 1e-9))
            rejects.push_back(1 - acceptedSame / same);
        acceptedSame += moreSame;
        acceptedDifferent += moreDifferent;
    }
    rejects.resize(rates.size(), 1 - acceptedSame / same);
    return rejects;
}

}  // namespace

std::vector<ErrorCurvePoint> errorCurveOf(std::span<const JudgedPair> pairs, std::uint64_t seed) {
    std::vector<JudgedPair> sorted(pairs.begin(), pairs.end());
    std::ranges::stable_sort(sorted, std::greater<>{}, &JudgedPair::logit);
    const std::vector<double> rates = ratesFor(sorted);
    std::vector<CharacterPair> characters;
    for (const JudgedPair& pair : sorted) characters.push_back({pair.characterA, pair.characterB});
    const auto figures = [&](std::span<const double> weights) {
        return falseRejectsAt(rates, sorted, weights);
    };
    const std::vector<double> rejects = figures(std::vector(sorted.size(), 1.0));
    const auto intervals = intervalsOverCharacters(characters, figures, kRounds, seed);
    std::vector<ErrorCurvePoint> curve;
    for (std::size_t i = 0; i < rates.size(); ++i)
        curve.push_back({rates[i], rejects[i], intervals ? std::optional((*intervals)[i]) : std::nullopt});
    return curve;
}

}  // namespace twinsight
