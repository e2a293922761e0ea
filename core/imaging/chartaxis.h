// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace twinsight {

/// One direction of a diagram: it begins and ends at a tick, and its ticks are 1, 2 or 5 times a power of ten
/// apart.
struct ChartAxis {
    double from = 0, to = 1, step = 1;

    /// Where a value lies: 0 at `from`, 1 at `to`.
    double share(double value) const { return (value - from) / (to - from); }
    std::vector<double> ticks() const;
    /// A tick in words, with as many decimals as its neighbours need: "0.50", "1200", "3e+07".
    std::string label(double tick) const;
};

/// Whether a diagram can show it: a number, and none so large that arithmetic with it overflows.
bool isDrawable(double value);

/// Holds `low` to `high` (both drawable, low <= high) in about `steps` steps, none below `leastStep`. Below
/// a single value room is made.
ChartAxis axisFor(double low, double high, int steps, double leastStep = 0);

}  // namespace twinsight
