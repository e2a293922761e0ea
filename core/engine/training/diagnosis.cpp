// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/diagnosis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

#include "core/runs/remedy.h"

namespace twinsight {

namespace {

/// Epochs that a training may take to get off the ground.
constexpr std::int64_t kPatience = 3;

std::string rounded(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

/// The loss of knowing nothing; none for losses whose value then depends on the embeddings.
std::optional<double> lossOfGuessing(const Vitals& v) {
    if (v.loss == "bce") return std::log(2.0);
    if (v.loss == "softmax") return std::log(static_cast<double>(v.batch - 1));
    return std::nullopt;
}

/// Things that are all alike have embeddings close together, too, but are told apart by them.
bool isCollapsed(const Vitals& v) {
    constexpr double kLeastSpread = 0.03, kToldApart = 0.75;
    return v.spread < kLeastSpread && v.validationAccuracy < kToldApart;
}

bool isDiverging(const Vitals& v) {
    return v.epoch > 1 && v.trainingLoss > 1.3 * v.firstLoss;
}

bool isGuessing(const Vitals& v) {
    const auto guessing = lossOfGuessing(v);
    return v.epoch >= kPatience && guessing && v.trainingLoss > 0.97 * *guessing;
}

/// The loss on what is held out, of which a confident network pays more for each mistake, has turned.
bool hasLossTurned(const Vitals& v) {
    return v.sinceLowest >= kPatience && v.validationLoss > 1.25 * v.lowestValidationLoss &&
           v.trainingLoss < v.lowestValidationLoss && v.trainingAccuracy - v.validationAccuracy > 0.05;
}

bool hasAccuracyTurned(const Vitals& v) {
    return v.sinceHighest >= kPatience && v.validationAccuracy < v.highestValidationAccuracy - 0.05 &&
           v.trainingAccuracy - v.validationAccuracy > 0.1;
}

bool isLearningByHeart(const Vitals& v) {
    return hasLossTurned(v) || hasAccuracyTurned(v);
}

bool isUnlikeItself(const Vitals& v) {
    return !v.identicalIsHighest;
}

std::string risen(const Vitals& v) {
    return "The loss has risen from " + rounded(v.firstLoss) + " to " + rounded(v.trainingLoss) + ": lower " +
           namedSetting("learning_rate") + ".";
}

std::string parked(const Vitals& v) {
    return "The loss stays at " + rounded(v.trainingLoss) + ", which is what guessing comes to: change " +
           namedSetting("learning_rate") + ", by a factor of ten first.";
}

struct Check {
    Fault fault;
    bool (*holds)(const Vitals&);
    std::string (*words)(const Vitals&);
};

constexpr std::array kChecks = {
    Check{Fault::Collapsed, isCollapsed,
          [](const Vitals&) -> std::string {
              return "All pictures get nearly the same embedding, so nothing can be told apart: lower " +
                     namedSetting("learning_rate") + ".";
          }},
    Check{Fault::Diverging, isDiverging, risen},
    Check{Fault::Guessing, isGuessing, parked},
    Check{Fault::ByHeart, isLearningByHeart,
          [](const Vitals&) -> std::string {
              return "The network learns its pictures by heart: it gets better on them and worse on what is "
                     "held out. Give it more characters, or end earlier by " +
                     namedSetting("patience") + ".";
          }},
    Check{Fault::UnlikeItself, isUnlikeItself,
          [](const Vitals&) -> std::string {
              return "Some pictures do not score highest against themselves: take local for " +
                     namedSetting("head") + ", which promises it.";
          }},
};

/// The one is seen through the other: embeddings that are all the same also guess.
bool isExplainedBy(Fault earlier, Fault fault) {
    return fault == Fault::Guessing && (earlier == Fault::Collapsed || earlier == Fault::Diverging);
}

}  // namespace

Vitals vitalsOf(std::span<const EpochDone> epochs) {
    const EpochDone& last = epochs.back();
    const auto lowest = std::ranges::min_element(epochs, {}, &EpochDone::validationLoss);
    const auto highest = std::ranges::max_element(epochs, {}, &EpochDone::validationAccuracy);
    return {.loss = {},
            .epoch = last.epoch,
            .firstLoss = epochs.front().trainingLoss,
            .trainingLoss = last.trainingLoss,
            .trainingAccuracy = last.trainingAccuracy,
            .validationLoss = last.validationLoss,
            .validationAccuracy = last.validationAccuracy,
            .lowestValidationLoss = lowest->validationLoss,
            .sinceLowest = last.epoch - lowest->epoch,
            .highestValidationAccuracy = highest->validationAccuracy,
            .sinceHighest = last.epoch - highest->epoch};
}

std::vector<Diagnosis> diagnose(const Vitals& vitals) {
    std::vector<Diagnosis> found;
    for (const Check& check : kChecks) {
        if (!check.holds(vitals)) continue;
        if (std::ranges::any_of(
                found, [&](const Diagnosis& other) { return isExplainedBy(other.fault, check.fault); }))
            continue;
        found.push_back({check.fault, check.words(vitals)});
    }
    return found;
}

}  // namespace twinsight
