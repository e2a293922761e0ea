// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runseries.h"

#include <algorithm>
#include <cmath>

namespace twinsight {

double RunPoint::at(Along along) const {
    switch (along) {
        case Along::Step:
            return step;
        case Along::Epoch:
            return epoch;
        case Along::Time:
            return seconds;
        case Along::Clock:
            return time;
    }
    return step;
}

void RunSeries::append(const std::vector<TrainingEvent>& events) {
    for (const TrainingEvent& event : events) {
        lastTime_ = std::max(lastTime_, event.time);
        std::visit([&](const auto& what) { add(lastTime_, what); }, event.what);
    }
}

void RunSeries::clear() {
    for (auto& points : points_) points.clear();
    epochs_.clear();
    stepsPerEpoch_ = lastStep_ = 0;
    lastTime_ = 0;
    ++cuts_;
}

void RunSeries::add(double, const RunStarted& event) {
    stepsPerEpoch_ = event.stepsPerEpoch;
    if (event.step < lastStep_) goOnFrom(event.step);
}

void RunSeries::add(double time, const BatchDone& event) {
    lastStep_ = event.step;
    const auto step = static_cast<double>(event.step);
    const double epoch =
        stepsPerEpoch_ > 0 ? step / static_cast<double>(stepsPerEpoch_) : static_cast<double>(event.epoch);
    const RunPoint where{step, epoch, event.seconds, time};
    add(Quantity::BatchLoss, where, event.loss);
    add(Quantity::LearningRate, where, event.learningRate);
    if (event.imagesPerSecond > 0) add(Quantity::Speed, where, event.imagesPerSecond);
    if (event.memory > 0) add(Quantity::Memory, where, event.memory);
}

void RunSeries::add(double time, const EpochDone& event) {
    lastStep_ = std::max(lastStep_, event.step);
    epochs_.push_back(event);
    const RunPoint where{static_cast<double>(event.step), static_cast<double>(event.epoch), event.seconds,
                         time};
    add(Quantity::TrainingLoss, where, event.trainingLoss);
    add(Quantity::ValidationLoss, where, event.validationLoss);
    add(Quantity::TrainingAccuracy, where, event.trainingAccuracy);
    add(Quantity::ValidationAccuracy, where, event.validationAccuracy);
    if (event.oneShotAccuracy > 0) add(Quantity::OneShotAccuracy, where, event.oneShotAccuracy);
}

/// The figures are those of the best model, which is among the points already unless no epoch was completed.
void RunSeries::add(double time, const Finished& event) {
    if (event.accuracy <= 0 || !epochs_.empty()) return;
    const auto step = static_cast<double>(event.step);
    const double epoch = stepsPerEpoch_ > 0 ? step / static_cast<double>(stepsPerEpoch_) : 1;
    const RunPoint where{step, epoch, event.seconds, time};
    add(Quantity::ValidationAccuracy, where, event.accuracy);
    if (event.oneShotAccuracy > 0) add(Quantity::OneShotAccuracy, where, event.oneShotAccuracy);
}

void RunSeries::add(Quantity quantity, RunPoint where, double value) {
    if (!std::isfinite(value)) return;
    where.value = value;
    points_[std::size_t(quantity)].push_back(where);
}

void RunSeries::goOnFrom(std::int64_t step) {
    for (auto& points : points_)
        std::erase_if(points, [step](const RunPoint& point) { return point.step > double(step); });
    std::erase_if(epochs_, [step](const EpochDone& epoch) { return epoch.step > step; });
    lastStep_ = step;
    ++cuts_;
}

std::optional<RunPoint> RunSeries::best(Quantity quantity) const {
    const auto best =
        std::find_if(epochs_.rbegin(), epochs_.rend(), [](const EpochDone& e) { return e.best; });
    if (best == epochs_.rend()) return std::nullopt;
    const auto& points = of(quantity);
    const auto point =
        std::ranges::find(points, static_cast<double>(best->step), [](const RunPoint& p) { return p.step; });
    return point == points.end() ? std::nullopt : std::optional(*point);
}

}  // namespace twinsight
