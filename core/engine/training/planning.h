// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/data/batches.h"
#include "core/data/split.h"
#include "core/engine/models/modelcard.h"
#include "core/engine/models/picturebank.h"
#include "core/imaging/prepare.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// A plan's words in the engine's terms.
SplitBy splitBy(const TrainingPlan& plan);
/// The plan with the whole path of the model file that it starts from, so that it means the same elsewhere.
TrainingPlan withAbsoluteStart(TrainingPlan plan);
/// The same with what the plan leaves to the device decided: the characters in a batch.
TrainingPlan decidedFor(const TrainingPlan& plan, const std::string& device);
/// An undecided plan's as on the processor.
CharacterBatchOptions batchOptions(const TrainingPlan& plan);
/// Unless the plan says otherwise, framed; and inverted, so that paper is 0. vgg16: centre-cropped and not
/// inverted, as the reference implementation does.
Preparation preparationOf(const TrainingPlan& plan);

Split splitDataset(const Dataset& dataset, const TrainingPlan& plan);

/// The same without the drawings that cannot be read. Throws Error TooSmall when too little is left.
Split readableSplit(const Dataset& dataset, const TrainingPlan& plan, const LoadedDataset& pictures);
/// Which characters take no part, in one sentence; empty when all do.
std::string unusableWords(const Dataset& dataset, const Split& split);

/// The card of a network that has learned nothing yet. `run`: the run folder, which names the model.
ModelCard freshCard(const TrainingPlan& plan, const Dataset& dataset, const Part& training,
                    const std::filesystem::path& run);

/// Of a run that goes on: all that `before`, its last model's, says of what was learned and measured, with
/// the name, version and time of `fresh`.
ModelCard cardGoingOn(ModelCard before, const ModelCard& fresh);

/// Batches in which about as many drawings are seen as there are; at least 20, or a tiny data set would be
/// validated all the time.
std::int64_t stepsPerEpoch(const TrainingPlan& plan, const Part& training);

}  // namespace twinsight
