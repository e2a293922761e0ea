// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/model.h"
#include "core/protocol/measures.h"

namespace twinsight {

/// How the same and the different pairs of a data set score.
struct ScoreMeasure {
    ScoreHistogram histogram;
    std::vector<OperatingPoint> operatingPoints;
    MeasuredOn measuredOn;
};

/// On at most 2,000 drawings of characters that the model was not trained on: their pairs in the histogram's
/// steps, and the operating points that so many different pairs tell. Blocks: 2,000 drawings take about 4 s
/// on two cores. `seed` chooses the pairs. Throws Error TooSmall when the model has seen all but one
/// character, Stopped.
ScoreMeasure measureScores(const Model& model, const std::shared_ptr<const Dataset>& dataset,
                           std::uint64_t seed, const std::function<void(double)>& progress = {},
                           std::stop_token stop = {});

/// Probabilities in steps of log-odds. Pure.
ScoreHistogram histogramOf(std::span<const ScoredPair> probabilities, int steps = 48);

}  // namespace twinsight
