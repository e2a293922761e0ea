// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// The line that trains the same in a POSIX shell: "twinsight-cli train DATASET --run RUN --backbone conv4".
/// Settings at their defaults are left out.
std::string trainCommand(const TrainingPlan& plan, const std::string& dataset, const std::string& run);

/// The line that shows a folder's event files: "tensorboard --logdir FOLDER".
std::string tensorboardCommand(const std::string& folder);

}  // namespace twinsight
