// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// Characters in a batch when the plan leaves them to the device. Small batches make more steps of the same
/// drawings; on a card a step of 480 drawings takes hardly longer than one of 60.
inline constexpr std::int64_t kCharactersOnProcessor = 20, kCharactersOnCard = 160;

/// The highest learning rate of a run. When the plan says so, scaled to the batch as the reference
/// implementation does: times the batch's drawings / 64, within 0.0005..0.1 for sgd and 0.0003..0.001 for
/// adam and adamw.
double highestLearningRate(const TrainingPlan& plan);

/// The share of the highest learning rate at a point of the run, for `decay` "cos", "step" or "none"
/// (TrainingPlan). progress: 0..1 of the whole run, by time or by steps. cos: the first 3 % warm up from a
/// tenth, along a parabola; then along half a cosine from 1 to 0.01, where it stays for the last 5 %. step:
/// ten plateaus of equal length in equal ratios from 1 to 0.01. none: 1.
double learningRateShare(const std::string& decay, double progress);

}  // namespace twinsight
