// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/engine/evaluation/oneshot.h"
#include "core/engine/evaluation/verification.h"
#include "core/protocol/testreport.h"

namespace twinsight {

/// How much more accurate the second model is than the first, asked the same: what is easy or hard for both
/// cancels out, so the interval is narrower than those of the two accuracies. Where both said the same of
/// all, it is what so many independent trials may not have shown (Wilson).

/// Of the same pairs in the same order; the interval is as of intervalsOverCharacters. Pure.
Measured accuracyGain(std::span<const JudgedPair> first, std::span<const JudgedPair> second,
                      std::uint64_t seed);
/// Of the same trials in the same order; the interval is that of a mean of paired differences, by the normal
/// distribution. Pure.
Measured accuracyGain(const OneShotResult& first, const OneShotResult& second);

}  // namespace twinsight
