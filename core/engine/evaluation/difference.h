// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>

#include "core/engine/evaluation/oneshot.h"
#include "core/engine/evaluation/verification.h"
#include "core/protocol/testreport.h"

namespace twinsight {

/// How much more accurate the second model is than the first, asked the same: what is easy or hard for both
/// cancels out, so the interval is narrower than those of the two accuracies. Where both said the same of
/// all, it is what so many independent ones may not have shown (Wilson).

/// Of the same pairs in the same order; the interval is as of intervalsOverCharacters. Pure. Throws Error
/// Stopped.
Measured accuracyGain(std::span<const JudgedPair> first, std::span<const JudgedPair> second,
                      std::uint64_t seed, std::stop_token stop = {});
/// Of the same trials in the same order; `characters`: which one each asks for. The interval is as of
/// intervalOfMean. Pure.
Measured accuracyGain(const OneShotResult& first, const OneShotResult& second,
                      std::span<const std::uint32_t> characters, std::uint64_t seed);

}  // namespace twinsight
