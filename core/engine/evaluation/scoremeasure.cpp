// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/scoremeasure.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/batches.h"
#include "core/engine/evaluation/operatingpoints.h"
#include "core/engine/evaluation/pairscorer.h"
#include "core/engine/evaluation/unseen.h"
#include "core/engine/models/pairlogits.h"
#include "core/engine/nn/siamesenet.h"

namespace twinsight {

namespace {

constexpr std::size_t kDrawings = 2000, kSamePairs = 4000;

std::vector<DrawingPair> pairsOf(const Part& part, std::size_t different, std::uint64_t seed) {
    std::vector<DrawingPair> pairs = sampleDifferentPairs(part, different, seed);
    for (const DrawingPair& pair : samplePairs(part, 2 * kSamePairs, seed))
        if (pair.same) pairs.push_back(pair);
    return pairs;
}

Part partToMeasure(const Dataset& dataset, const ModelCard& card, const std::vector<bool>& readable) {
    const Part part = readablePart(unseenPart(dataset, card), readable);
    if (part.size() < 2)
        throw Error(ErrorKind::TooSmall, "The model was trained on all of " + dataset.name() +
                                             ": how it scores what it has not seen can be measured on "
                                             "another data set only.");
    return thinned(part, kDrawings);
}

}  // namespace

ScoreHistogram histogramOf(std::span<const ScoredPair> probabilities, int steps) {
    ScoreHistogram histogram;
    for (auto* counts : {&histogram.same, &histogram.different})
        counts->assign(static_cast<std::size_t>(steps), 0);
    for (const ScoredPair& pair : probabilities) {
        const double odds = std::log(pair.score / (1 - pair.score));
        const double place = (odds - histogram.low) / (histogram.high - histogram.low) * steps;
        const auto step = static_cast<std::size_t>(std::clamp(place, 0.0, steps - 1.0));
        ++(pair.same ? histogram.same : histogram.different)[step];
    }
    return histogram;
}

ScoreMeasure measureScores(const Model& model, const std::shared_ptr<const Dataset>& dataset,
                           std::uint64_t seed, const std::function<void(double)>& progress,
                           std::stop_token stop) {
    const LoadedDataset pictures =
        loadPictures(dataset, model.card().preparation, static_cast<int>(std::thread::hardware_concurrency()),
                     progress, stop);
    const Part part = partToMeasure(*dataset, model.card(), pictures.readable);
    const std::vector<DrawingPair> pairs = pairsOf(part, affordablePairs(*model.net().head), seed);
    std::vector<ScoredPair> scored = PairScorer(model, pictures.bank, allDrawings(part)).score(pairs);
    for (ScoredPair& pair : scored) pair.score = model.card().calibration.probability(pair.score);
    MeasuredThresholds thresholds = measuredThresholds(part, pairs, scored, dataset->name(), seed);
    return {histogramOf(scored), std::move(thresholds.operatingPoints), std::move(thresholds.measuredOn)};
}

}  // namespace twinsight
