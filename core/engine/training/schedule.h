// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace twinsight {

/// The share of the highest learning rate at a point of the run, for `decay` "cos", "step" or "none"
/// (TrainingPlan). progress: 0..1 of the whole run, by time or by steps. The first 3 % warm up linearly from
/// a tenth. cos: along half a cosine from 1 to 0.01; step: ten plateaus of equal length in equal ratios from
/// 1 to 0.01.
double learningRateShare(const std::string& decay, double progress);

}  // namespace twinsight
