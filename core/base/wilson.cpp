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

}  // namespace twinsight
