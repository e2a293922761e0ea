// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "core/runs/tensorboard.h"
#include "core/runs/trainingevent.h"

namespace twinsight {

/// Appends to a run's events.jsonl, metrics.csv and TensorBoard file, and hands each event on. For the one
/// trainer that holds the run.
class RunWriter {
public:
    using Listener = std::function<void(const TrainingEvent&)>;

    RunWriter(std::filesystem::path run, Listener listener);

    /// Stamps the time, appends one line (written through to the system, not synced), tells the listener and
    /// adds the event's numbers to TensorBoard's file. A full disk is no reason to end a training: a line
    /// that cannot be written is lost and `lost()` counts it, which a Warning says as soon as one can be
    /// written again; the first failure of TensorBoard's file is written as a Warning.
    void write(decltype(TrainingEvent::what) what);

    /// Bytes in events.jsonl now, for a checkpoint; and back to there when a run goes on from it.
    std::uint64_t eventBytes() const;
    void truncateEvents(std::uint64_t bytes);

    /// One row of metrics.csv, with a heading before the first.
    void appendMetrics(const EpochDone& epoch);
    /// Drops rows of epochs after `epoch`, when a run goes on from there.
    void truncateMetrics(std::int64_t epoch);

    std::uint64_t lost() const { return lost_; }

private:
    void append(const std::string& line);
    void writeForTensorboard(const TrainingEvent& event);

    std::filesystem::path run_;
    Listener listener_;
    TensorboardFile tensorboard_;
    std::uint64_t lost_ = 0, toldLost_ = 0;
    bool torn_ = false;    ///< the last line may be incomplete
    bool warned_ = false;  ///< of TensorBoard's file
};

}  // namespace twinsight
