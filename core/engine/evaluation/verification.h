// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/batches.h"
#include "core/data/split.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/model.h"

namespace twinsight {

/// "Are these two the same?", asked of many pairs, half of them the same. Shares in 0..1.
struct VerificationResult {
    double accuracy = 0;      ///< of the verdict as the window gives it: at the card's threshold
    double bestAccuracy = 0;  ///< at the threshold that suits these very pairs best
    double auc = 0, eer = 0;
    double falseAccepts = 0, falseRejects = 0;  ///< at the card's threshold
    std::size_t trials = 0;
    Interval interval;  ///< of accuracy, 95 %
};

/// `part`: characters that the model was never trained on, two drawings or more of each. Blocks.
VerificationResult verify(const Model& model, const PictureBank& bank, const Part& part, std::size_t trials,
                          std::uint64_t seed);

/// The figures of pairs that are scored already; `scored` in logits.
VerificationResult verificationOf(std::span<const ScoredPair> scored, const ModelCard& card);

/// The drawings that occur in pairs.
std::vector<std::uint32_t> drawingsOf(std::span<const DrawingPair> pairs);

}  // namespace twinsight
