// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wilson.h"

#include <algorithm>
#include <cmath>

namespace twinsight {

Interval wilsonInterval(double successes, double trials) {
    constexpr double z = 1.959963984540054;
    const double share = successes / trials, square = z * z / trials;
    const double centre = (share + square / 2) / (1 + square);
    const double reach = z * std::sqrt(share * (1 - share) / trials + square / (4 * trials)) / (1 + square);
    // The share lies within; at 0 and 1, where it is the end, rounding would leave it outside.
    return {std::clamp(centre - reach, 0.0, share), std::clamp(centre + reach, share, 1.0)};
}

Interval meanInterval(double shareA, double trialsA, double shareB, double trialsB) {
    const Interval a = wilsonInterval(shareA * trialsA, trialsA),
                   b = wilsonInterval(shareB * trialsB, trialsB);
    const double mean = (shareA + shareB) / 2;
    return {mean - std::hypot(shareA - a.low, shareB - b.low) / 2,
            mean + std::hypot(a.high - shareA, b.high - shareB) / 2};
}

Interval unlessEmpty(const Interval& interval, const Interval& ofIndependent) {
    if (interval.low < interval.high) return interval;
    return {std::min(interval.low, ofIndependent.low), std::max(interval.high, ofIndependent.high)};
}

}  // namespace twinsight
