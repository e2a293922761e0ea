// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/clock.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// Time spent training, pauses left out, and what follows from it: how much of the run is done and how much
/// is left.
class TrainingClock {
public:
    TrainingClock(const TrainingPlan& plan, std::int64_t stepsPerEpoch)
        : totalSteps_(static_cast<double>(plan.epochs * stepsPerEpoch)), totalSeconds_(plan.minutes * 60) {}

    /// Seconds that earlier parts of a resumed run took.
    void startAt(double seconds) { before_ = seconds - watch_.seconds(); }
    void pauseLasted(double seconds) { before_ -= seconds; }
    double seconds() const { return before_ + watch_.seconds(); }

    /// Share of the whole run that is done, 0..1.
    double share(std::int64_t steps) const {
        const double done = bySteps() ? static_cast<double>(steps) / totalSteps_ : seconds() / totalSeconds_;
        return std::min(1.0, done);
    }
    double secondsLeft(std::int64_t steps) const {
        const double done = share(steps);
        if (!bySteps()) return totalSeconds_ * (1 - done);
        return done > 0 ? seconds() * (1 - done) / done : 0;
    }
    bool isOver(std::int64_t steps) const { return share(steps) >= 1; }

private:
    bool bySteps() const { return totalSteps_ > 0; }

    double totalSteps_, totalSeconds_;
    double before_ = 0;
    Stopwatch watch_;
};

}  // namespace twinsight
