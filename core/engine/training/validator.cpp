// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/validator.h"

#include <torch/torch.h>

#include <algorithm>

#include "core/engine/evaluation/breakdown.h"
#include "core/engine/evaluation/operatingpoints.h"
#include "core/engine/evaluation/pairscorer.h"
#include "core/engine/models/tensorviews.h"
#include "core/engine/nn/losses.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/nn/unitlength.h"

namespace twinsight {

namespace {

constexpr std::size_t kDrawings = 2000, kPairs = 6000, kTrials = 400, kWays = 20, kBatches = 10;
constexpr std::size_t kHardest = 24;

double spreadOf(const Embeddings& embeddings) {
    const torch::InferenceMode inference;
    const torch::Tensor unit = toUnitLength(viewOf(embeddings));
    return (unit - unit.mean(0)).square().sum(1).mean().sqrt().item<double>();
}

/// Whether every one of a few pictures scores as high with itself as the best of all pairs does.
bool measuredIdenticalIsHighest(const PairScorer& scorer, const Part& part,
                                const std::vector<ScoredPair>& scored) {
    std::vector<Model::RowPair> selves;
    for (const CharacterDrawings& character : part)
        selves.push_back({character.drawings[0], character.drawings[0]});
    const double lowestSelf = std::ranges::min(scorer.logits(selves));
    return lowestSelf >= std::ranges::max(scored, {}, &ScoredPair::score).score;
}

/// Where there are fewer pairs of one kind, they weigh more: a score that tells nothing is to mean one half.
std::vector<ScoredPair> weighedEvenly(std::vector<ScoredPair> pairs) {
    const auto same = static_cast<double>(std::ranges::count(pairs, true, &ScoredPair::same));
    const double weight = same / (static_cast<double>(pairs.size()) - same);
    for (ScoredPair& pair : pairs)
        if (!pair.same) pair.weight = weight;
    return pairs;
}

}  // namespace

Validator::Validator(const PictureBank& bank, const Part& part, Options options)
    : bank_(bank), options_(std::move(options)), part_(thinned(part, kDrawings)) {
    pairs_ = samplePairs(part_, kPairs, options_.seed);
    differentPairs_ =
        sampleDifferentPairs(part_, std::max(kPairs / 2, options_.differentPairs), options_.seed);
    const std::size_t ways = std::min(kWays, mostWays(part_, 1));
    if (ways >= 2) trials_ = sampleTrials(part_, ways, 1, kTrials, options_.seed);
    options_.batches.quarterTurns = false;
    CharacterBatches batches(part_, options_.batches, options_.seed);
    for (std::size_t i = 0; i < kBatches; ++i) batches_.push_back(batches.next());
}

Validation Validator::measure(const Model& model) const {
    const PairScorer scorer(model, bank_, allDrawings(part_));
    const std::vector<ScoredPair> scored = scorer.score(pairs_);
    Validation result;
    result.loss = meanLoss(model, scorer);
    result.accuracy = bestThreshold(scored).accuracy;
    result.oneShotAccuracy = trials_.empty() ? 0 : runTrials(scorer, trials_).accuracy;
    result.calibration = fitCalibration(weighedEvenly(scored));
    chooseThresholds(result, scorer, scored);
    result.spread = spreadOf(scorer.embeddings());
    result.identicalIsHighest =
        model.net().head->identicalIsHighest() || measuredIdenticalIsHighest(scorer, part_, scored);
    result.figures = {result.accuracy, areaUnderRoc(scored), equalErrorRate(scored), result.oneShotAccuracy,
                      static_cast<std::int64_t>(scored.size())};
    return result;
}

/// On probabilities, as they are compared to the threshold: the same pairs of `scored` and many different
/// ones.
void Validator::chooseThresholds(Validation& result, const PairScorer& scorer,
                                 const std::vector<ScoredPair>& scored) const {
    std::vector<DrawingPair> pairs = differentPairs_;
    const std::vector<ScoredPair> different = scorer.score(differentPairs_);
    std::vector<ScoredPair> probabilities = different;
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
        if (!pairs_[i].same) continue;
        pairs.push_back(pairs_[i]);
        probabilities.push_back(scored[i]);
    }
    for (ScoredPair& pair : probabilities) pair.score = result.calibration.probability(pair.score);
    MeasuredThresholds thresholds =
        measuredThresholds(part_, pairs, probabilities, options_.dataset, options_.seed);
    result.threshold = thresholdForFalseAccepts(probabilities, options_.falseAcceptRate);
    result.operatingPoints = std::move(thresholds.operatingPoints);
    result.measuredOn = std::move(thresholds.measuredOn);
    const auto hardest = [&](const std::vector<DrawingPair>& of, std::span<const ScoredPair> said,
                             bool same) {
        return worstPairs(judgedPairs(of, said, part_, result.calibration, result.threshold), same, kHardest);
    };
    result.hardSame = hardest(pairs_, scored, true);
    result.hardDifferent = hardest(differentPairs_, different, false);
}

double Validator::meanLoss(const Model& model, const PairScorer& scorer) const {
    const torch::InferenceMode inference;
    const torch::Tensor rows = viewOf(scorer.embeddings());
    const PairLoss loss = pairLoss(options_.loss);
    double sum = 0;
    for (const Batch& batch : batches_) {
        std::vector<std::int64_t> picked, labels;
        for (const BatchItem& item : batch) {
            picked.push_back(scorer.row(item.drawing));
            labels.push_back(item.label);
        }
        const auto some = rows.index_select(0, torch::tensor(picked)).to(torch::Device(model.device()));
        const torch::Tensor scores = loss.scores(*model.net().head, some);
        sum += loss.of(scores, torch::tensor(labels).to(some.device())).item<double>();
    }
    return sum / static_cast<double>(batches_.size());
}

void describe(ModelCard& card, const Validation& validation, double falseAcceptRate) {
    card.calibration = validation.calibration;
    card.threshold = validation.threshold;
    card.falseAcceptRate = falseAcceptRate;
    card.operatingPoints = validation.operatingPoints;
    card.measuredOn = validation.measuredOn;
    card.figures = validation.figures;
    card.identicalIsHighest = validation.identicalIsHighest;
}

}  // namespace twinsight
