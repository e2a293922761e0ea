// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/watch.h"
#include "core/data/batches.h"
#include "core/data/split.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/model.h"

namespace twinsight {

/// A pair of drawings and what the model says of it.
struct JudgedPair {
    std::uint32_t a, b;                    ///< indices into Dataset::drawings()
    std::uint32_t characterA, characterB;  ///< whose they are: indices into Dataset::characters()
    double logit = 0;
    double probability = 0;  ///< calibrated, 0..1
    bool accepted = false;   ///< the verdict "same": probability >= the card's threshold

    bool same() const { return characterA == characterB; }
    bool right() const { return accepted == same(); }
};

/// Pairs with what was said of them: `scored` are their logits, in the same order; `part` holds all of their
/// drawings.
std::vector<JudgedPair> judgedPairs(std::span<const DrawingPair> pairs, std::span<const ScoredPair> scored,
                                    const Part& part, const Calibration& calibration, double threshold);

/// The pairs of samplePairs, judged by the model. `part`: characters that the model was never trained on, two
/// drawings or more of each. Blocks. Throws Error Stopped.
std::vector<JudgedPair> judgePairs(const Model& model, const PictureBank& bank, const Part& part,
                                   std::size_t count, std::uint64_t seed, const Watch& watch = {});

/// 95 % intervals of a VerificationResult's figures: how far they would vary with other characters
/// (intervalsOverCharacters); of a figure that no drawing of characters moves, such as no false accept at
/// all, Wilson's for as many independent pairs.
struct VerificationIntervals {
    Interval accuracy, falseAccepts, falseRejects, auc, eer;
};

/// "Are these two the same?", asked of many pairs. Shares in 0..1.
struct VerificationResult {
    /// Of the verdicts, same and different pairs weighing the same: at the card's threshold, as the window
    /// gives them.
    double accuracy = 0;
    double bestAccuracy = 0;  ///< the same at the threshold that suits these very pairs best
    double auc = 0, eer = 0;
    double falseAccepts = 0, falseRejects = 0;  ///< at the card's threshold
    std::size_t trials = 0;                     ///< pairs
    Interval interval;  ///< of accuracy as if the pairs were independent (meanInterval)
    std::optional<VerificationIntervals> intervals;  ///< none for too few characters
};

/// The figures of judged pairs, of which one or more is the same and one or more different. 20,000 pairs take
/// about 0.3 s. `seed` is that of the intervals. Throws Error Stopped.
VerificationResult resultOf(std::span<const JudgedPair> pairs, std::uint64_t seed, std::stop_token stop = {});

}  // namespace twinsight
