// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "core/imaging/linechart.h"
#include "core/runs/trainingevent.h"

namespace twinsight {

/// Every epoch that a run has behind it, in order; empty when there is none, or no run. Blocks as readRun.
std::vector<EpochDone> epochsOf(const std::filesystem::path& run);

/// A run's course over its epochs: a chart of the losses and one of the accuracies.
std::vector<LineChart> runCurves(std::span<const EpochDone> epochs);

/// The picture loss.png of a run folder.
Image drawRunCurves(std::span<const EpochDone> epochs);

}  // namespace twinsight
