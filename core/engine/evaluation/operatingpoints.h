// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/data/batches.h"
#include "core/engine/evaluation/bootstrap.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// The false-accept rates that a card has thresholds for.
inline constexpr std::array kFalseAcceptRates = {0.1, 0.01, 0.001, 0.0001};

/// The points of kFalseAcceptRates that have `fewest` false accepts. `pairs`: scored in probabilities, as the
/// threshold is compared to; `characters`: of each. Pure; 300,000 pairs of 100 characters take about 0.2 s.
/// `seed` is that of the intervals.
std::vector<OperatingPoint> operatingPointsOf(std::span<const ScoredPair> pairs,
                                              std::span<const CharacterPair> characters, std::uint64_t seed,
                                              double fewest = kFewestFalseAccepts);

/// Thresholds, and what tells them.
struct MeasuredThresholds {
    std::vector<OperatingPoint> operatingPoints;
    MeasuredOn measuredOn;
};

/// Of pairs of the drawings of `part`. `probabilities`: of each pair, in their order; `dataset`: its name.
MeasuredThresholds measuredThresholds(const Part& part, std::span<const DrawingPair> pairs,
                                      std::span<const ScoredPair> probabilities, const std::string& dataset,
                                      std::uint64_t seed);

}  // namespace twinsight
