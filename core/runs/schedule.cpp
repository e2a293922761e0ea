// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace twinsight {

namespace {

constexpr double kWarmUp = 0.03, kWarmUpStart = 0.1;
constexpr double kFinal = 0.01, kFinalPlateau = 0.05;
constexpr int kPlateaus = 10;

double decayed(const std::string& decay, double progress) {
    if (decay == "cos") {
        const double along = std::min(1.0, progress / (1 - kFinalPlateau));
        return kFinal + (1 - kFinal) * (1 + std::cos(std::numbers::pi * along)) / 2;
    }
    if (decay == "step") {
        const int plateau = std::min(kPlateaus - 1, static_cast<int>(progress * kPlateaus));
        return std::pow(kFinal, static_cast<double>(plateau) / (kPlateaus - 1));
    }
    return 1;
}

}  // namespace

double highestLearningRate(const TrainingPlan& plan) {
    if (!plan.scaleLearningRate) return plan.learningRate;
    const auto characters = plan.batchCharacters > 0 ? plan.batchCharacters : kCharactersOnProcessor;
    const auto drawings = static_cast<double>(characters * plan.batchDrawings);
    const auto [least, most] = plan.optimizer == "sgd" ? std::pair(5e-4, 0.1) : std::pair(3e-4, 1e-3);
    return std::clamp(plan.learningRate * drawings / 64, least, most);
}

double learningRateShare(const std::string& decay, double progress) {
    progress = std::clamp(progress, 0.0, 1.0);
    if (decay != "cos") return decayed(decay, progress);
    const double warmth = std::min(1.0, progress / kWarmUp);
    const double warm = kWarmUpStart + (1 - kWarmUpStart) * warmth * warmth;
    return warm * decayed(decay, progress);
}

}  // namespace twinsight
