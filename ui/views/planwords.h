// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// A setting's value with its unit: "10 minutes".
QString spokenValue(const TrainingField& field, const TrainingPlan& plan);

/// The settings that say most, and those that are not at their defaults: "Training time: 10 minutes, Network:
/// compact, Hold out: alphabet".
QString planInALine(const TrainingPlan& plan);

/// Every setting, one a line.
QString planInLines(const TrainingPlan& plan);

}  // namespace twinsight
