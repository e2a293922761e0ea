// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/interval.h"
#include "core/imaging/prepare.h"
#include "core/protocol/measures.h"
#include "core/protocol/messages.h"

namespace twinsight {

/// 1 / (1 + exp(-logOdds)).
double probabilityOf(double logOdds);

/// Logit to probability: 1 / (1 + exp(-(slope * logit + intercept))), fitted on held-out pairs (Platt 1999).
struct Calibration {
    double slope = 1, intercept = 0;
    /// ln(p / (1 - p)) of the probability p, without its rounding near 0 and 1.
    double logOdds(double logit) const { return slope * logit + intercept; }
    double probability(double logit) const { return probabilityOf(logOdds(logit)); }
};

/// How well a model does on what was held out from its training. Shares in 0..1.
struct ModelFigures {
    double bestAccuracy = 0;  ///< of pairs, half of them the same, at the threshold that suits them best;
                              ///< "accuracy" in the card's JSON
    double auc = 0, eer = 0;
    double oneShotAccuracy = 0;
    std::int64_t pairs = 0;  ///< that these were measured on; 0: never measured
};

/// The version of model files that this program writes, and the newest that it reads.
inline constexpr int kModelVersion = 1;

/// Everything about a model but its weights; JSON in the model file's metadata under "twinsight".
struct ModelCard {
    std::string backbone, head;
    Preparation preparation;
    Calibration calibration;
    double threshold = 0.5;         ///< probability from which two pictures count as the same
    double falseAcceptRate = 0.01;  ///< that the threshold was chosen for
    /// By falling rate; only rates that the number of different pairs can tell. None in cards of versions
    /// that did not measure them.
    std::vector<OperatingPoint> operatingPoints;
    MeasuredOn measuredOn;
    ModelFigures figures;
    bool identicalIsHighest = true;  ///< by construction, or by measurement on held-out drawings
    std::int64_t parameters = 0;

    std::string name;                         ///< of the run that made it
    std::string dataset, datasetFingerprint;  ///< that it was trained on: its name and Dataset::fingerprint()
    std::vector<std::string> trainedCharacters;  ///< full names; never to be used for measuring
    std::string loss, split;
    std::int64_t step = 0, seed = 0;
    std::string version;  ///< of Twinsight
    double created = 0;   ///< Unix seconds
};

nlohmann::json toJson(const ModelCard& card);
/// `file` is for the sentence. Throws Error: Damaged, Unsupported (a newer version).
ModelCard cardFromJson(const std::string& text, const std::string& file);

/// Makes another of the card's operating points its threshold. Throws Error Invalid that lists the rates
/// there are.
void chooseOperatingPoint(ModelCard& card, double falseAcceptRate);

/// Whether so many different pairs were measured that falseAcceptRate is known to be the threshold's
/// (kFewestFalseAccepts).
bool tellsFalseAccepts(const ModelCard& card);

/// What the window shows of it; falseAcceptRate is 0 where it is not known. `path`: of the model file.
ModelSummary summaryOf(const ModelCard& card, const std::string& path);

}  // namespace twinsight
