// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/protocol/explanation.h"

namespace twinsight {

/// By how many log-odds, at least, a score has to go where a map says it will: odds that change by a fifth. A
/// smaller step tells nothing, however surely it comes first among steps that are smaller still, as where the
/// score is near 0 or 1 and nothing moves it.
inline constexpr double kTellingLogOdds = 0.2;

/// What deletions made of the score of a pair, all in calibrated log-odds: of the pair as it is, without the
/// marked ink, and without as much at random, 20 draws. `sign`: 1 when what is marked made them alike, so
/// that the score has to fall, -1 when it set them apart. The map holds when the marked ink counts for more
/// than 19 of the draws do, and both beyond the whole and beyond their mean by kTellingLogOdds or more. Pure.
DeletionTest deletionTestOf(double whole, double marked, std::span<const double> draws, int sign);

}  // namespace twinsight
