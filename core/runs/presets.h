// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// A plan with a name, to begin from.
struct Preset {
    std::string name, help;  ///< English, to be translated
    TrainingPlan plan;
};

/// From the quickest to the most thorough.
const std::vector<Preset>& presets();

}  // namespace twinsight
