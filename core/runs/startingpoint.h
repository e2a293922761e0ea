// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// What TrainingPlan::startFrom says for the weights that come with Twinsight to begin with: the default
/// network's, learned from generated characters alone. Of no data set do they know anything that could be
/// measured.
inline constexpr const char* kStrokes = "strokes";

/// Grey drawings in a frame, their ink shown as 1 and their paper as 0.
bool showsFramedDrawings(const TrainingPlan& plan);

/// Whether a training begins with weights that know nothing: as the plan says, or because kStrokes are
/// another network's.
bool beginsFresh(const TrainingPlan& plan);

/// The model file that a training which does not begin fresh takes weights from; none, too, when kStrokes are
/// not there.
std::optional<std::filesystem::path> startingFile(const TrainingPlan& plan);

}  // namespace twinsight
