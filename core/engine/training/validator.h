// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/data/batches.h"
#include "core/engine/evaluation/oneshot.h"
#include "core/engine/evaluation/verification.h"
#include "core/engine/models/model.h"

namespace twinsight {

/// What a model does on the held-out part, and the card that follows from it.
struct Validation {
    double loss = 0;             ///< mean over fixed batches, as in training but without variation
    double accuracy = 0;         ///< of pairs, at the threshold that suits them best
    double oneShotAccuracy = 0;  ///< within an alphabet, 20 ways or as many as there are
    Calibration calibration;
    double threshold = 0.5;  ///< in probability, for the plan's false-accept rate
    std::vector<OperatingPoint> operatingPoints;
    MeasuredOn measuredOn;
    ModelFigures figures;
    bool identicalIsHighest = true;
    std::vector<JudgedPair> hardSame, hardDifferent;  ///< the most wrong pairs, the worst first, a few dozen
    double spread =
        1;  ///< root mean square distance of the unit embeddings to their mean, 0 (all the same) to 1
};

/// Measures a model on the same pairs, trials and batches each time, so that epochs can be compared.
class Validator {
public:
    struct Options {
        std::string loss;
        CharacterBatchOptions batches;
        double falseAcceptRate;
        std::size_t differentPairs;  ///< most to be measured, for thresholds that few of them pass
        std::string dataset;         ///< its name, for the card
        std::uint64_t seed;
    };
    /// `part`: held out, readable; `bank` must outlive this object.
    Validator(const PictureBank& bank, const Part& part, Options options);

    /// Blocks for as long as embedding up to about 2,000 drawings takes, and up to 2 s more (compact with
    /// cosine: 0.4 s). Leaves the model in evaluation mode.
    Validation measure(const Model& model) const;

private:
    void chooseThresholds(Validation& result, const class PairScorer& scorer,
                          const std::vector<ScoredPair>& scored) const;
    double meanLoss(const Model& model, const class PairScorer& scorer) const;

    const PictureBank& bank_;
    Options options_;
    Part part_;
    std::vector<DrawingPair> pairs_;           ///< half of them the same: for the figures and the calibration
    std::vector<DrawingPair> differentPairs_;  ///< many, for thresholds that few of them pass
    std::vector<OneShotTrial> trials_;
    std::vector<Batch> batches_;
};

/// Writes what was measured into the card.
void describe(ModelCard& card, const Validation& validation, double falseAcceptRate);

}  // namespace twinsight
