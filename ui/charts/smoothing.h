// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace twinsight {

/// The exponential moving average that TensorBoard draws, with its correction for the beginning (Kingma and
/// Ba, "Adam", 2015, section 3): s = w s + (1 - w) x, shown as s / (1 - w^n), so that the first value is the
/// first x. `weight` in [0, 1): 0 follows every value, 0.999 hardly moves. Values that are not finite change
/// nothing.
class Smoothing {
public:
    explicit Smoothing(double weight) : weight_(weight) {}

    double add(double value) {
        if (std::isfinite(value)) {
            sum_ = weight_ * sum_ + (1 - weight_) * value;
            missing_ *= weight_;
        }
        return missing_ < 1 ? sum_ / (1 - missing_) : value;
    }

private:
    double weight_;
    double sum_ = 0;
    double missing_ = 1;  ///< weight^n: the share of the sum that the values before the first would have had
};

}  // namespace twinsight
