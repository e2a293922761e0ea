// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/data/split.h"

namespace twinsight {

/// One drawing of a batch. Drawings of one batch show the same thing exactly when their labels are equal.
struct BatchItem {
    std::uint32_t drawing;       ///< index into Dataset::drawings()
    std::uint32_t label;         ///< 0 .. characters-1 within the batch
    std::uint32_t position;      ///< of its character in the part
    std::uint8_t quarterTurns;   ///< 0..3, counter-clockwise, to be applied to the picture
    std::uint32_t alphabet = 0;  ///< of its character, as the part names it
};
using Batch = std::vector<BatchItem>;

struct CharacterBatchOptions {
    int characters = 40;       ///< different labels in a batch
    int drawings = 3;          ///< drawings of each label
    bool quarterTurns = true;  ///< a character turned by 90, 180 or 270 degrees counts as another character
};

/// Draws batches of characters x drawings out of one, two or four alphabets at a time (so that the differing
/// pairs are hard), or more when those have too few characters; label by label: items [k * drawings, (k+1) *
/// drawings) share label k. An alphabet is drawn in proportion to its number of characters, and half of the
/// time turned as a whole. A data set with fewer characters than the batch fills it with other turns of them,
/// or gives a smaller batch; a drawing repeats within a label only when the character has fewer than
/// `drawings`.
///
///   CharacterBatches batches(split.training, {.characters = 40, .drawings = 3}, seed);
///   Batch batch = batches.next();   // 120 items
class CharacterBatches {
public:
    /// `part` must hold two characters or more, each with two drawings or more, and outlive this object.
    CharacterBatches(const Part& part, CharacterBatchOptions options, std::uint64_t seed);

    Batch next();

    const CharacterBatchOptions& options() const { return options_; }
    /// Of the batches from here on; 2 or more.
    void setCharacters(int characters);

    /// For an exact resume.
    const Random::State& state() const { return random_.state(); }
    void restore(const Random::State& state) { random_ = Random(state); }

private:
    const Part& part_;
    CharacterBatchOptions options_;
    Random random_;
    std::vector<std::vector<std::uint32_t>> alphabets_;  ///< positions in part_, by alphabet
};

/// A pair of drawings for verification.
struct DrawingPair {
    std::uint32_t a, b;  ///< indices into Dataset::drawings(), different from each other
    bool same;           ///< of the same character
};

/// At most `count` pairs, each once, alternately same and different for as long as there are others of both
/// kinds; of the different ones, half within an alphabet where that is possible. The same seed gives the same
/// pairs. `part` as for CharacterBatches.
std::vector<DrawingPair> samplePairs(const Part& part, std::size_t count, std::uint64_t seed);

/// Different pairs only, each once, for rates that take many of them: at most `count`, from as many draws as
/// there are pairs of the rarer kind, within an alphabet and across, so that half are of either kind where
/// both are possible; where one is, all when these are few enough. In order of `a` and `b`, a < b. The same
/// seed gives the same pairs. `part` as above.
std::vector<DrawingPair> sampleDifferentPairs(const Part& part, std::size_t count, std::uint64_t seed);

}  // namespace twinsight
