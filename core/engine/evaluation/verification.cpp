// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/verification.h"

#include <algorithm>
#include <functional>

#include "core/data/batches.h"
#include "core/engine/evaluation/bootstrap.h"
#include "core/engine/evaluation/pairscorer.h"

namespace twinsight {

namespace {

constexpr std::size_t kRounds = 1000;

std::vector<std::uint32_t> drawingsOf(std::span<const DrawingPair> pairs) {
    std::vector<std::uint32_t> drawings;
    drawings.reserve(pairs.size() * 2);
    for (const DrawingPair& pair : pairs) drawings.insert(drawings.end(), {pair.a, pair.b});
    return drawings;
}

/// The verdicts with weights, pair by pair.
ErrorRates errorRatesOf(std::span<const JudgedPair> pairs, std::span<const double> weights) {
    double same = 0, different = 0, rejects = 0, accepts = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        (pairs[i].same() ? same : different) += weights[i];
        if (!pairs[i].right()) (pairs[i].same() ? rejects : accepts) += weights[i];
    }
    return {accepts / different, rejects / same};
}

void widen(VerificationResult& result, double same, double different) {
    if (!result.intervals) return;
    VerificationIntervals& i = *result.intervals;
    const auto atLeastWilson = [](Interval& interval, double share, double trials) {
        interval = unlessEmpty(interval, wilsonInterval(share * trials, trials));
    };
    const double fewer = std::min(same, different);
    i.accuracy = unlessEmpty(i.accuracy, result.interval);
    atLeastWilson(i.falseAccepts, result.falseAccepts, different);
    atLeastWilson(i.falseRejects, result.falseRejects, same);
    atLeastWilson(i.auc, result.auc, fewer);
    atLeastWilson(i.eer, result.eer, fewer);
}

std::optional<VerificationIntervals> intervalsOf(std::span<const JudgedPair> sorted,
                                                 std::vector<ScoredPair> scored, std::uint64_t seed,
                                                 std::stop_token stop) {
    std::vector<CharacterPair> characters;
    characters.reserve(sorted.size());
    for (const JudgedPair& pair : sorted) characters.push_back({pair.characterA, pair.characterB});
    const auto figures = [&](std::span<const double> weights) {
        for (std::size_t i = 0; i < scored.size(); ++i) scored[i].weight = weights[i];
        const ErrorRates rates = errorRatesOf(sorted, weights);
        return std::vector{rates.accuracy(), rates.falseAccepts, rates.falseRejects, areaUnderRoc(scored),
                           equalErrorRate(scored)};
    };
    const auto intervals = intervalsOverCharacters(characters, figures, kRounds, seed, stop);
    if (!intervals) return std::nullopt;
    const auto& i = *intervals;
    return VerificationIntervals{i[0], i[1], i[2], i[3], i[4]};
}

}  // namespace

std::vector<JudgedPair> judgedPairs(std::span<const DrawingPair> pairs, std::span<const ScoredPair> scored,
                                    const Part& part, const Calibration& calibration, double threshold) {
    const auto characterOf = charactersOfDrawings(part);
    std::vector<JudgedPair> judged;
    judged.reserve(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const double probability = calibration.probability(scored[i].score);
        judged.push_back({pairs[i].a, pairs[i].b, characterOf.at(pairs[i].a), characterOf.at(pairs[i].b),
                          scored[i].score, probability, probability >= threshold});
    }
    return judged;
}

std::vector<JudgedPair> judgePairs(const Model& model, const PictureBank& bank, const Part& part,
                                   std::size_t count, std::uint64_t seed, const Watch& watch) {
    const std::vector<DrawingPair> pairs = samplePairs(part, count, seed);
    const std::vector<ScoredPair> scored = PairScorer(model, bank, drawingsOf(pairs), watch).score(pairs);
    return judgedPairs(pairs, scored, part, model.card().calibration, model.card().threshold);
}

VerificationResult resultOf(std::span<const JudgedPair> pairs, std::uint64_t seed, std::stop_token stop) {
    std::vector<JudgedPair> sorted(pairs.begin(), pairs.end());
    std::ranges::stable_sort(sorted, std::greater<>{}, &JudgedPair::logit);
    std::vector<ScoredPair> scored;
    scored.reserve(sorted.size());
    for (const JudgedPair& pair : sorted) scored.push_back({pair.logit, pair.same()});
    const ErrorRates rates = errorRatesOf(sorted, std::vector(sorted.size(), 1.0));
    VerificationResult result;
    result.accuracy = rates.accuracy();
    result.bestAccuracy = bestThreshold(scored).accuracy;
    result.auc = areaUnderRoc(scored);
    result.eer = equalErrorRate(scored);
    result.falseAccepts = rates.falseAccepts;
    result.falseRejects = rates.falseRejects;
    result.trials = pairs.size();
    const auto same = static_cast<double>(std::ranges::count_if(pairs, &JudgedPair::same));
    const double different = static_cast<double>(pairs.size()) - same;
    result.interval = meanInterval(1 - rates.falseRejects, same, 1 - rates.falseAccepts, different);
    result.intervals = intervalsOf(sorted, std::move(scored), seed, stop);
    widen(result, same, different);
    return result;
}

}  // namespace twinsight
