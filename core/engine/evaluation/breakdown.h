// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/data/split.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/evaluation/oneshot.h"
#include "core/engine/evaluation/verification.h"

namespace twinsight {

/// The one-shot trials of one alphabet.
struct AlphabetRow {
    std::uint32_t alphabet;  ///< index into Dataset::alphabets()
    std::size_t trials;
    double accuracy;                         ///< 0..1
    Interval interval;                       ///< of accuracy, 95 %, with other trials of the same characters
    std::optional<Interval> overCharacters;  ///< the same with other characters
};

/// A row for each alphabet of the part that has trials, the one with the lowest accuracy first. `seed` is
/// that of the intervals.
std::vector<AlphabetRow> byAlphabet(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                                    const Part& part, std::uint64_t seed);

/// The pairs within one alphabet.
struct AlphabetVerification {
    std::uint32_t alphabet;  ///< index into Dataset::alphabets()
    VerificationResult result;
};

/// A row for each alphabet within which there are same and different pairs, the one with the lowest accuracy
/// first. Pairs across alphabets, which are easier, count in none. `seed` as for resultOf. Throws
/// Error Stopped.
std::vector<AlphabetVerification> byAlphabet(std::span<const JudgedPair> pairs, const Part& part,
                                             std::uint64_t seed, std::stop_token stop = {});

/// Two characters of which one was taken for the other, either way round.
struct Confusion {
    std::uint32_t a, b;  ///< indices into Dataset::characters(), a < b
    std::size_t mistakes;
    std::size_t
        meetings;  ///< trials that asked for one and had the other among its candidates; pairs of both
    std::uint32_t drawingA = 0, drawingB = 0;  ///< of the first such mistake, of a and of b
};

/// The characters that were confused most often, at most `count` pairs, the worst first.
std::vector<Confusion> mostConfused(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                                    const Part& part, std::size_t count);
/// The same of pairs: different ones that were accepted.
std::vector<Confusion> mostConfused(std::span<const JudgedPair> pairs, std::size_t count);

/// The most wrong pairs, or the least right ones, the worst first, each once: of the same pairs those that
/// score lowest, of the different ones those that score highest; at most `count`.
std::vector<JudgedPair> worstPairs(std::span<const JudgedPair> pairs, bool same, std::size_t count);

}  // namespace twinsight
