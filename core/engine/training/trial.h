// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/imaging/image.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// What a few steps of a training told.
struct Trial {
    std::string device;
    double imagesPerSecond = 0;
    double memory = 0;                 ///< bytes that this process holds; 0 on a graphics card: not known
    std::int64_t batchCharacters = 0;  ///< the plan's, or fewer when memory did not suffice for these
    std::int64_t stepsPerEpoch = 0;
    double secondsPerStep = 0;
    double secondsToEnd = 0;  ///< of the whole training, measuring after each epoch left out
    std::int64_t trainingDrawings = 0, trainingCharacters = 0;
    Image examples;  ///< ten pictures of a batch side by side, varied as they are for the network
};

/// Trains for about `seconds`, a few steps at least, and forgets what was learned; writes nothing but the
/// cache of pictures. Blocks, longer than `seconds` by what reading the drawings takes. Throws what training
/// throws.
Trial tryTraining(std::shared_ptr<const Dataset> dataset, const TrainingPlan& plan, std::stop_token stop = {},
                  double seconds = 3);

/// How fast batches of so many characters are trained.
struct BatchSpeed {
    std::int64_t characters = 0;
    double imagesPerSecond = 0;
    bool operator==(const BatchSpeed&) const = default;
};

/// Batches of the plan's size, then of twice as many characters and so on, for as long as they are faster,
/// memory suffices and there are as many characters. Blocks for about `seconds` each, otherwise as
/// tryTraining.
std::vector<BatchSpeed> tryBatches(std::shared_ptr<const Dataset> dataset, const TrainingPlan& plan,
                                   std::stop_token stop = {}, double seconds = 1.5);

/// The smallest batch of those that are about as fast as the fastest; of none, 0 characters.
BatchSpeed bestBatch(const std::vector<BatchSpeed>& batches);

}  // namespace twinsight
