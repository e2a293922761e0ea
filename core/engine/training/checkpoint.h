// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/engine/training/optimizer.h"

namespace twinsight {

/// How far a training is, in plain numbers.
struct Progress {
    std::int64_t step = 0, epoch = 1;  ///< epoch: the one under way, 1 for the first
    std::int64_t stepOfEpoch = 0;
    double seconds = 0;                   ///< spent training
    double lossSum = 0, accuracySum = 0;  ///< over the steps of the epoch under way
    double bestAccuracy = -1;             ///< validation accuracy of best.safetensors; -1: none yet
    std::int64_t bestEpoch = 0;           ///< the epoch it is of
    std::uint64_t eventBytes = 0;         ///< length of events.jsonl at this point
};

/// Where the making of batches stands.
struct Sampling {
    Random::State random;     ///< of CharacterBatches
    torch::Tensor variation;  ///< state of BatchMaker
    int batchCharacters = 0;  ///< in a batch; fewer than the plan's when memory did not suffice
    std::string drawings{};   ///< digits that tell which ones are learned from
};

/// Everything that an exact resume needs, in one file (last.state, safetensors): weights, optimizer, random
/// numbers, progress. One file, so that no crash can leave halves that do not belong together.
struct CheckpointParts {
    std::vector<std::pair<std::string, torch::Tensor>> weights;  ///< all that is learned, by name
    Optimizer& optimizer;
    Progress& progress;
    Sampling& sampling;
};
void saveCheckpoint(const std::filesystem::path& file, const CheckpointParts& parts);
/// Also sets torch's own generators. Throws Error: NotFound, Unreadable, Damaged; Invalid when it is of a
/// training on other drawings than `parts.sampling` says.
void loadCheckpoint(const std::filesystem::path& file, CheckpointParts parts);

}  // namespace twinsight
