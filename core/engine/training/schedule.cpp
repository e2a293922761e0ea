// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace twinsight {

namespace {

constexpr double kWarmUp = 0.03, kWarmUpStart = 0.1;
constexpr double kFinal = 0.01;
constexpr int kPlateaus = 10;

double decayed(const std::string& decay, double progress) {
    if (decay == "cos") return kFinal + (1 - kFinal) * (1 + std::cos(std::numbers::pi * progress)) / 2;
    if (decay == "step") {
        const int plateau = std::min(kPlateaus - 1, static_cast<int>(progress * kPlateaus));
        return std::pow(kFinal, static_cast<double>(plateau) / (kPlateaus - 1));
    }
    return 1;
}

}  // namespace

double learningRateShare(const std::string& decay, double progress) {
    progress = std::clamp(progress, 0.0, 1.0);
    const double warm = progress < kWarmUp ? kWarmUpStart + (1 - kWarmUpStart) * progress / kWarmUp : 1;
    return warm * decayed(decay, progress);
}

}  // namespace twinsight
