// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/engine/evaluation/verification.h"
#include "core/protocol/testreport.h"

namespace twinsight {

/// The false rejects at ten false-accept rates a decade, from the lowest that the pairs can tell up to 1:
/// what the ROC curve and, on the axes of normal deviates, the DET curve are drawn of (Martin, Doddington,
/// Kamm, Ordowski and Przybocki 1997). Intervals as of intervalsOverCharacters, each for its own rate. Pure;
/// 20,000 pairs take about 0.3 s. `pairs`: one same and one different or more. Throws Error Stopped.
std::vector<ErrorCurvePoint> errorCurveOf(std::span<const JudgedPair> pairs, std::uint64_t seed,
                                          std::stop_token stop = {});

}  // namespace twinsight
