// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/data/dataset.h"
#include "core/runs/runfolder.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// The folder is the run's from here on, while the lock lives: made, held, free of old requests, its plan on
/// the disk. Throws Error: Invalid when it holds a run and `resume` is off, or when the run to resume was
/// started with another data set; Unreadable when it cannot be made; what RunLock throws when another trainer
/// holds it.
std::unique_ptr<RunLock> takeFolder(const std::filesystem::path& run, const TrainingPlan& plan,
                                    const Dataset& dataset, bool resume);

}  // namespace twinsight
