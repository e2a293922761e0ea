// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/runs/trainingevent.h"

namespace twinsight {

/// What an epoch showed of how a training fares.
struct Vitals {
    std::string loss;        ///< TrainingPlan::loss
    std::int64_t epoch = 0;  ///< 1 for the first
    std::int64_t batch = 0;  ///< drawings in a batch
    double firstLoss = 0;    ///< training loss of the run's first epoch
    double trainingLoss = 0, trainingAccuracy = 0;
    double validationLoss = 0, validationAccuracy = 0;
    double lowestValidationLoss = 0;       ///< of the epochs so far, this one included
    std::int64_t sinceLowest = 0;          ///< epochs
    double highestValidationAccuracy = 0;  ///< of the epochs so far, this one included
    std::int64_t sinceHighest = 0;         ///< epochs since then
    double spread = 1;                     ///< Validation::spread
    bool identicalIsHighest = true;
};

/// What the epochs themselves tell of the last of them; loss, batch, spread and identicalIsHighest are as
/// they begin. `epochs`: all of the run so far, one or more.
Vitals vitalsOf(std::span<const EpochDone> epochs);

enum class Fault { Collapsed, Diverging, Guessing, ByHeart, UnlikeItself };

struct Diagnosis {
    Fault fault;
    std::string sentence;  ///< what is wrong, and the one setting to change
};

/// Empty for a training that fares well.
std::vector<Diagnosis> diagnose(const Vitals& vitals);

}  // namespace twinsight
