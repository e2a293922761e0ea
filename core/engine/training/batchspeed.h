// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/models/picturebank.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// Drawings a second that batches hold which are chosen, varied and made network input as a training by the
/// plan makes them, without a network: what the training's speed can never exceed. On the processor, with
/// this thread's torch threads. Blocks for about `seconds`. Throws Error TooSmall when the data set is too
/// small for the plan.
double batchSpeed(const LoadedDataset& pictures, const Dataset& dataset, const TrainingPlan& plan,
                  double seconds);

}  // namespace twinsight
