// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>

#include "core/data/dataset.h"
#include "core/engine/evaluation/metrics.h"

namespace twinsight {

/// A network, how it compares and what it learns by, with the learning rate that suits them.
struct Recipe {
    const char *backbone, *head, *loss;
    double learningRate;
};
std::span<const Recipe> recipes();

/// What a recipe comes to after a given time.
struct RecipeFigures {
    std::int64_t weights = 0;
    double imagesPerSecond = 0;  ///< in training
    double error = 1;   ///< one-shot, within an alphabet that was held out, 20 ways or as many as there are
    Interval interval;  ///< of the error, 95 %
};

/// Trains by the recipe for `minutes` and measures on held-out alphabets, with one seed for all recipes; the
/// run goes into `folder`. Blocks. Throws what Trainer throws, and Error Stopped.
RecipeFigures tryRecipe(const Recipe& recipe, std::shared_ptr<const Dataset> dataset, double minutes,
                        const std::filesystem::path& folder, std::stop_token stop);

}  // namespace twinsight
