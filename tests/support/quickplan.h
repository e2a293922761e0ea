// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/trainingplan.h"

namespace twinsight::testing {

/// Small and quick, the same numbers every time.
inline TrainingPlan quickPlan() {
    TrainingPlan plan;
    plan.minutes = 0;
    plan.epochs = 2;
    plan.inputSize = 28;
    plan.batchCharacters = 6;
    plan.batchDrawings = 2;
    plan.workers = 1;
    plan.validation = 0.34;
    return plan;
}

}  // namespace twinsight::testing
