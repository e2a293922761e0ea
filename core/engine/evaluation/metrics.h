// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/base/wilson.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// The score of a pair (any scale; higher is more alike) and whether it shows the same character.
/// All functions below are pure; unless they say otherwise they need one same and one different pair or more,
/// and finite scores.
struct ScoredPair {
    double score;
    bool same;
    double weight = 1;  ///< as how many pairs it counts, 0 and more
};

/// Probability that a same pair scores higher than a different one, ties counting half (Mann-Whitney). No
/// number where the pairs of one kind weigh nothing.
double areaUnderRoc(std::span<const ScoredPair> pairs);

/// The error where as many different pairs are accepted as same pairs are rejected, in shares; between two
/// steps of the curve, interpolated.
double equalErrorRate(std::span<const ScoredPair> pairs);

struct BestThreshold {
    double threshold = 0;  ///< pairs scoring this or more count as the same
    double accuracy = 0;   ///< mean of the shares of same and of different pairs that are told right
};
BestThreshold bestThreshold(std::span<const ScoredPair> pairs);

/// The lowest score from which at most `rate` of the different pairs are accepted.
double thresholdForFalseAccepts(std::span<const ScoredPair> pairs, double rate);

/// What a threshold tells wrong, in shares.
struct ErrorRates {
    double falseAccepts = 0;  ///< of the different pairs: they score the threshold or more
    double falseRejects = 0;  ///< of the same pairs: they score less
    /// Mean of the shares of same and of different pairs that are told right.
    double accuracy() const { return 1 - (falseAccepts + falseRejects) / 2; }
};
ErrorRates errorRatesAt(std::span<const ScoredPair> pairs, double threshold);

/// Logistic fit of sameness on score, with Platt's smoothed targets, by Newton's method
/// (Lin, Lin and Weng 2007, "A note on Platt's probabilistic outputs"). The slope is positive or 0.
Calibration fitCalibration(std::span<const ScoredPair> pairs);

}  // namespace twinsight
