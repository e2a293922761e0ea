// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/engine/training/checkpoint.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// What a training says of what goes wrong: one or two sentences each, with the setting to change by its name
/// in the plan.

/// The loss is no number. `kept`: there is a checkpoint from before.
Error divergence(const TrainingPlan& plan, const Progress& progress, bool kept);
/// Memory sufficed for no more than `characters` in a batch.
std::string smallerBatches(const TrainingPlan& plan, const std::string& device, int characters);
std::string processorInstead(const std::string& whyNoCard);
std::string endedEarly(const TrainingPlan& plan);

}  // namespace twinsight
