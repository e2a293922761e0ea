// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/data/batches.h"

namespace twinsight {

/// Which pairs of what is trained on a network gets most wrong, out of the scores that its batches have
/// anyway. A wrongly labelled drawing is unlike its character's others in batch after batch, so it comes
/// first. Of each drawing the last batch that it was in counts; what one holds takes 32 bytes a drawing.
class TrainedPairs {
public:
    struct Pair {
        std::uint32_t a, b;  ///< indices into Dataset::drawings(); `a` is the one that stands out
        double logit;        ///< as it was in the batch, of varied pictures
    };

    /// `logits`: n x n of the n drawings of the batch, each with each, row by row. Takes microseconds.
    void take(const Batch& batch, std::span<const float> logits);

    /// At most `count` pairs of one character, or of two, the most wrong first. A drawing and one that stood
    /// out with it make one pair.
    std::vector<Pair> worst(bool same, std::size_t count) const;

private:
    struct Partner {
        std::uint32_t drawing;
        float logit;
    };
    struct Seen {
        float likeness = 0;      ///< to others of its character, averaged over batches
        Partner kin{}, other{};  ///< least like it of its character, most like it of others
        bool hasKin = false, hasOther = false;
    };
    void note(const Batch& batch, std::size_t item, std::span<const float> row);

    std::unordered_map<std::uint32_t, Seen> seen_;
};

}  // namespace twinsight
