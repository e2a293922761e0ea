// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/runs/trainingevent.h"

namespace twinsight {

/// What is measured in the course of a run: of each batch, or of each epoch.
enum class Quantity {
    BatchLoss,
    TrainingLoss,
    ValidationLoss,
    TrainingAccuracy,  ///< accuracies are shares in 0..1
    ValidationAccuracy,
    OneShotAccuracy,
    LearningRate,
    Speed,   ///< images a second
    Memory,  ///< bytes
};
inline constexpr std::size_t kQuantities = 9;

/// By what the course is laid out.
enum class Along {
    Step,   ///< batches
    Epoch,  ///< with fractions, where the length of an epoch is known
    Time,   ///< seconds of training, pauses left out
    Clock,  ///< Unix seconds; a clock that was put back stands still until it has caught up
};

struct RunPoint {
    double step = 0, epoch = 0, seconds = 0, time = 0;
    double value = 0;

    double at(Along along) const;
};

/// The numbers of a run in their order, gathered from its events as they come.
class RunSeries {
public:
    /// A run that goes on from an earlier step loses what had come after that step. Values that are not
    /// finite are left out, as are speeds and amounts of memory that are not known, and a one-shot accuracy
    /// of 0, which says that too few characters are held out to measure it.
    void append(const std::vector<TrainingEvent>& events);
    void clear();

    const std::vector<RunPoint>& of(Quantity quantity) const { return points_[std::size_t(quantity)]; }
    const std::vector<EpochDone>& epochs() const { return epochs_; }
    bool isEmpty() const { return lastStep_ == 0; }
    /// Of the last epoch that was the best so far.
    std::optional<RunPoint> best(Quantity quantity) const;
    /// Grows whenever points were taken away: what was drawn of them is to be drawn anew.
    int cuts() const { return cuts_; }

private:
    void add(double time, const RunStarted& event);
    void add(double time, const BatchDone& event);
    void add(double time, const EpochDone& event);
    void add(double time, const Finished& event);
    template <class Other>
    void add(double, const Other&) {}
    void add(Quantity quantity, RunPoint where, double value);
    void goOnFrom(std::int64_t step);

    std::array<std::vector<RunPoint>, kQuantities> points_;
    std::vector<EpochDone> epochs_;
    std::int64_t stepsPerEpoch_ = 0;  ///< 0: not known
    std::int64_t lastStep_ = 0;
    double lastTime_ = 0;
    int cuts_ = 0;
};

}  // namespace twinsight
