// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/models/model.h"
#include "core/engine/training/checkpoint.h"
#include "core/engine/training/learner.h"
#include "core/runs/runwriter.h"

namespace twinsight {

/// Keeps what a training has learned in its run folder: models, checkpoints, the picture of its curves. A
/// full disk must not end a training that could go on: what could not be written is said in a Warning.
/// All given must outlive it.
class RunKeeper {
public:
    RunKeeper(std::filesystem::path run, RunWriter& writer, const Model& model, Learner& learner);

    bool keepBest();                     ///< false when it could not be written
    void keepEpoch(std::int64_t epoch);  ///< in a file of its own
    void drawCurves(const std::vector<EpochDone>& epochs);
    /// Notes in `progress` up to where the events belong to it.
    void checkpoint(Progress& progress);
    bool isCheckpointDue() const;  ///< about a minute after the last one
    bool hasCheckpoint() const;
    /// Of the model that goes with the last checkpoint, or of the best one where that cannot be read; none
    /// when neither was written. Throws Error.
    std::optional<ModelCard> latestCard() const;

    /// Back to the last checkpoint, with everything written since taken back. A run that ended before its
    /// first one begins again. Throws Error: Unreadable, Damaged.
    void restore(Progress& progress);

    /// Of best.safetensors, which is written now where it is not there or cannot be read.
    ModelCard bestCard();

private:
    bool saving(const std::string& file, const std::function<void(const std::filesystem::path&)>& write);

    std::filesystem::path run_;
    RunWriter& writer_;
    const Model& model_;
    Learner& learner_;
    Stopwatch sinceCheckpoint_;
};

}  // namespace twinsight
