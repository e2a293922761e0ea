// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twinsight {

/// The 95 % interval of a measured figure; of a share, within 0..1.
struct Interval {
    double low = 0, high = 1;
};

}  // namespace twinsight
