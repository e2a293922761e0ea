// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace twinsight {

/// Weighted mean of what was added since the last reset; 0 when nothing was.
class AverageMeter {
public:
    void add(double value, double weight = 1.0) {
        sum_ += value * weight;
        weight_ += weight;
    }
    double value() const { return weight_ > 0 ? sum_ / weight_ : 0.0; }
    void reset() { *this = {}; }

private:
    double sum_ = 0, weight_ = 0;
};

/// Items a second, as an exponential mean with a memory of about ten additions.
class RateMeter {
public:
    void add(double items, double seconds) {
        if (seconds <= 0) return;
        const double rate = items / seconds;
        rate_ = rate_ > 0 ? 0.9 * rate_ + 0.1 * rate : rate;
    }
    double value() const { return rate_; }

private:
    double rate_ = 0;
};

}  // namespace twinsight
