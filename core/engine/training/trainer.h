// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/data/dataset.h"
#include "core/runs/trainingevent.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// Trains a network on a data set, and writes everything that happens into a run folder.
///
///   Trainer trainer(dataset, plan, "runs/first", {.report = print});
///   Finished result = trainer.run();   // blocks until it is done or stopped
///
/// One thread makes, runs and destroys it; it may be asked to stop from any other through `stop`, and to
/// pause, resume and stop from any process through the run folder's control file, both heeded between two
/// batches.
class Trainer {
public:
    struct Options {
        bool resume =
            false;  ///< go on with the run that lies in the folder, exactly where its last checkpoint was
        std::function<void(const TrainingEvent&)> report;  ///< every event, from the calling thread
        std::function<void(double)> reading;               ///< share of the pictures read, 0..1
        std::stop_token stop;
    };

    /// Reads the pictures, splits the data set and makes (or reads back) the network.
    /// Throws Error: Invalid (plan, or a folder that holds a run already without `resume`), TooSmall (which
    /// class or count is short, and what to do), Busy (another trainer holds the run), NotFound / Damaged /
    /// Unsupported (of a run to resume), Engine (device), Stopped.
    Trainer(std::shared_ptr<const Dataset> dataset, const TrainingPlan& plan, std::filesystem::path run,
            Options options);
    ~Trainer();

    /// Trains until the plan's end or a request to stop. A checkpoint lies in the folder after every epoch,
    /// at every pause and stop, and about once a minute. Throws what goes wrong, after writing the event
    /// Failed.
    Finished run();

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

}  // namespace twinsight
