// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/data/dataset.h"
#include "core/runs/runfolder.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// The folder is the run's from here on, while the lock lives: made, held, free of old requests. Throws
/// Error: Invalid when it holds anything else, lies in the data set, or holds a run and `resume` is off; when
/// the run to resume was started with another data set, or with another value of a setting that a run keeps;
/// Unreadable when it cannot be made; what RunLock throws when another trainer holds it.
std::unique_ptr<RunLock> takeFolder(const std::filesystem::path& run, const TrainingPlan& plan,
                                    const Dataset& dataset, bool resume);

/// plan.json, with the time at which the run was first made.
void keepPlan(const std::filesystem::path& run, const TrainingPlan& plan, const Dataset& dataset);

}  // namespace twinsight
