// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/verification.h"

#include <algorithm>

#include "core/data/batches.h"
#include "core/engine/evaluation/pairscorer.h"

namespace twinsight {

namespace {

/// Share of the pairs of one kind that the threshold tells wrong.
double errorsAmong(std::span<const ScoredPair> pairs, bool same, double threshold) {
    double wrong = 0, count = 0;
    for (const ScoredPair& pair : pairs) {
        if (pair.same != same) continue;
        ++count;
        wrong += (pair.score >= threshold) != same;
    }
    return wrong / count;
}

std::vector<ScoredPair> asProbabilities(std::span<const ScoredPair> scored, const Calibration& calibration) {
    std::vector<ScoredPair> pairs(scored.begin(), scored.end());
    for (ScoredPair& pair : pairs) pair.score = calibration.probability(pair.score);
    return pairs;
}

}  // namespace

std::vector<std::uint32_t> drawingsOf(std::span<const DrawingPair> pairs) {
    std::vector<std::uint32_t> drawings;
    drawings.reserve(pairs.size() * 2);
    for (const DrawingPair& pair : pairs) drawings.insert(drawings.end(), {pair.a, pair.b});
    return drawings;
}

VerificationResult verificationOf(std::span<const ScoredPair> scored, const ModelCard& card) {
    const std::vector<ScoredPair> pairs = asProbabilities(scored, card.calibration);
    VerificationResult result;
    result.trials = pairs.size();
    result.accuracy = accuracyAt(pairs, card.threshold);
    result.bestAccuracy = bestThreshold(scored).accuracy;
    result.auc = areaUnderRoc(scored);
    result.eer = equalErrorRate(scored);
    result.falseAccepts = errorsAmong(pairs, false, card.threshold);
    result.falseRejects = errorsAmong(pairs, true, card.threshold);
    const auto trials = static_cast<double>(result.trials);
    result.interval = wilsonInterval(result.accuracy * trials, trials);
    return result;
}

VerificationResult verify(const Model& model, const PictureBank& bank, const Part& part, std::size_t trials,
                          std::uint64_t seed) {
    const std::vector<DrawingPair> pairs = samplePairs(part, trials, seed);
    const PairScorer scorer(model, bank, drawingsOf(pairs));
    return verificationOf(scorer.score(pairs), model.card());
}

}  // namespace twinsight
