// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/learner.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/nn/compat.h"
#include "core/engine/nn/devices.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/training/planning.h"
#include "core/runs/remedy.h"
#include "core/runs/startingpoint.h"

namespace twinsight {

using torch::Tensor;

namespace {

constexpr int kFewestCharacters = 2;

constexpr std::int64_t kMostProxies = 1 << 15;

/// Null when there are none. Where weights already know something, places that know nothing yet would spoil
/// it: after five minutes the error is 10.0 without and 11.5 % with them (resources/models/README.md).
std::shared_ptr<Proxies> makeProxies(const Model& model, const Part& training, const TrainingPlan& plan) {
    const auto characters = 4 * static_cast<std::int64_t>(training.size());
    if (plan.loss != "softmax" || plan.proxies == 0 || !beginsFresh(plan) || characters > kMostProxies)
        return nullptr;
    auto proxies = std::make_shared<Proxies>(characters, model.net().backbone->shape().embedding);
    proxies->to(torch::Device(model.device()));
    return proxies;
}

/// Without the backbone's when that is frozen.
std::vector<Tensor> learnedParameters(SiameseNet& net, bool frozen, const Proxies* proxies) {
    if (frozen)
        for (const Tensor& parameter : net.backbone->parameters()) parameter.set_requires_grad(false);
    std::vector<Tensor> learned = frozen ? net.head->parameters() : net.parameters();
    if (proxies)
        for (const Tensor& parameter : proxies->parameters()) learned.push_back(parameter);
    return learned;
}

/// Drawings of a batch whose pairs are judged: those of larger ones would keep a graphics card waiting.
constexpr std::size_t kJudged = 120;

/// Accuracy of pairs of the batch at the threshold that suits them best, same and different ones weighing the
/// same.
double pairAccuracy(std::span<const float> logits, const Batch& batch) {
    const std::size_t n = batch.size(), judged = std::min(n, kJudged);
    std::vector<ScoredPair> pairs;
    pairs.reserve(judged * (judged - 1) / 2);
    for (std::size_t i = 0; i < judged; ++i)
        for (std::size_t j = i + 1; j < judged; ++j)
            pairs.push_back({logits[i * n + j], batch[i].label == batch[j].label});
    return bestThreshold(pairs).accuracy;
}

/// Tells parts apart: a character that can no longer be read shifts the numbers of all that follow.
std::string digitsOf(const Part& part) {
    Fingerprint fingerprint;
    for (const CharacterDrawings& character : part)
        for (const std::uint32_t drawing : character.drawings)
            fingerprint.add(std::to_string(character.character) + " " + std::to_string(drawing));
    return fingerprint.digits();
}

}  // namespace

Learner::Learner(Model& model, const PictureBank& bank, const Part& training, const TrainingPlan& plan,
                 Variation variation)
    : model_(model),
      frozen_(plan.freezeBackbone),
      mixedPrecision_(plan.mixedPrecision && hasBfloat16(model.device())),
      drawings_(digitsOf(training)),
      loss_(pairLoss(plan.loss)),
      batches_(training, batchOptions(plan), static_cast<std::uint64_t>(plan.seed)),
      maker_(bank, torch::Device(model.device()), std::move(variation), static_cast<std::uint64_t>(plan.seed),
             plan.invented),
      proxyWeight_(plan.proxies),
      proxies_(makeProxies(model, training, plan)),
      optimizer_(plan, learnedParameters(model.net(), frozen_, proxies_.get())) {
    model.net().head->allowBfloat16(mixedPrecision_);
}

void Learner::startEpoch() {
    model_.net().train();
    if (frozen_) model_.net().backbone->eval();
}

Learner::Step Learner::step(double learningRate) {
    bool smaller = false;
    for (;;) try {
            Step done = attempt(learningRate);
            done.smaller = smaller;
            return done;
        } catch (const std::exception& error) {
            if (!compat::isOutOfMemory(error)) throw;
            const int characters = batches_.options().characters;
            if (characters <= kFewestCharacters)
                throw Error(ErrorKind::Engine,
                            "The memory of " + model_.device() +
                                " does not suffice for the smallest batch: take a smaller " +
                                namedSetting("input_size") + ".");
            batches_.setCharacters(std::max(kFewestCharacters, characters / 2));
            smaller = true;
        }
}

Learner::Step Learner::attempt(double learningRate) {
    const Batch batch = batches_.next();
    const BatchMaker::Input input = maker_.make(batch);
    const Features features = featuresOf(input.images);
    Head& head = *model_.net().head;
    const Tensor embeddings = head.describe(features);
    const Tensor scores = loss_.scores(head, embeddings);
    const Tensor loss = loss_.of(scores, input.labels);
    const Tensor total = withProxies(loss, features, input);
    Step done{.loss = loss.item<double>(), .accuracy = 0, .images = input.labels.numel(), .smaller = false};
    if (!std::isfinite(total.item<double>())) {
        done.loss = std::nan("");
        return done;
    }
    const Tensor logits = logitsOf(embeddings, scores);
    optimizer_.clearGradients();
    total.backward();
    optimizer_.step(learningRate);
    const std::span all(logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel()));
    done.accuracy = pairAccuracy(all, batch);
    if (!input.invented) trained_.take(batch, all);
    return done;
}

/// Before the step changes the head. Of distances there are no logits yet.
Tensor Learner::logitsOf(const Tensor& embeddings, const Tensor& scores) {
    const torch::NoGradGuard noGradients;
    const Tensor logits = loss_.overDistances ? model_.net().head->allPairs(embeddings) : scores;
    return logits.detach().cpu().contiguous();
}

/// The comparison and the loss stay in single precision: they cost little, and bfloat16 has three digits.
Features Learner::featuresOf(const Tensor& images) {
    const compat::MixedPrecision mixed(mixedPrecision_, images.device());
    const Features features = model_.net().backbone->forward(images);
    return {features.map, features.embedding.to(torch::kFloat32)};
}

Tensor Learner::withProxies(const Tensor& loss, const Features& features, const BatchMaker::Input& input) {
    return proxies_ && !input.invented
               ? loss + proxyWeight_ * proxies_->loss(features.embedding, input.turnedCharacters)
               : loss;
}

std::vector<std::pair<std::string, Tensor>> Learner::weights() const {
    auto weights = model_.net().namedTensors();
    if (proxies_)
        for (const auto& item : proxies_->named_parameters())
            weights.emplace_back("proxies." + item.key(), item.value());
    return weights;
}

bool Learner::isSound() const {
    const torch::NoGradGuard noGradients;
    for (const auto& [name, tensor] : weights())
        if (!tensor.isfinite().all().item<bool>()) return false;
    return true;
}

void Learner::save(const std::filesystem::path& file, Progress progress) {
    Sampling sampling{batches_.state(), maker_.state(), batches_.options().characters, drawings_};
    saveCheckpoint(file, {weights(), optimizer_, progress, sampling});
}

void Learner::restore(const std::filesystem::path& file, Progress& progress) {
    Sampling sampling;
    sampling.drawings = drawings_;
    loadCheckpoint(file, {weights(), optimizer_, progress, sampling});
    if (sampling.batchCharacters < kFewestCharacters)
        throw Error(ErrorKind::Damaged, utf8(file) + " is damaged: it holds what no training leaves.");
    batches_.restore(sampling.random);
    batches_.setCharacters(sampling.batchCharacters);
    maker_.restore(sampling.variation);
}

}  // namespace twinsight
