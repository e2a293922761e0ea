// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/base/watch.h"
#include "core/engine/matching/embeddingindex.h"

namespace twinsight {

/// "Which character is this?", with the answer "none of these": open-set identification. That a picture of
/// an unknown character gets a name all the same is its false-positive identification (ISO/IEC 19795-1).

/// A drawing searched for in a data set, in logits.
struct NamingTrial {
    std::uint32_t character;
    double known;    ///< the best of all drawings but itself
    double unknown;  ///< the best of all drawings of other characters, as if its own were not there
};

/// Of drawings of the characters in `part`, which are readable drawings of the index's data set. Blocks.
/// `model`: the one that the index was made with. Throws Error Stopped.
std::vector<NamingTrial> namingTrials(const Model& model, const EmbeddingIndex& index, const Part& part,
                                      const Watch& watch = {});

/// The rates that the trials tell, to be taken with their intervals: for each, kFewestNamed unknown ones that
/// got a name. Pure.
Naming namingOf(std::span<const NamingTrial> trials, const Calibration& calibration, std::uint64_t seed);
inline constexpr double kFewestNamed = 10;

/// What the card promises without a measurement: among so many drawings at most that many times the rate of
/// a pair (Boole's inequality). Rates over one half are no promise and are left out. Pure.
Naming boundedNaming(const ModelCard& card, std::size_t drawings);

/// Measured with about 400 drawings of characters that the model was not trained on, where the data set has
/// kFewestCharacters of them, else bounded. What was measured is kept in ~/.cache/twinsight/naming, by the
/// index's key. Blocks: with local each of the 400 takes a search among 100 candidates. Throws Error Stopped.
Naming namingIn(const Model& model, const EmbeddingIndex& index, const Watch& watch = {});

}  // namespace twinsight
