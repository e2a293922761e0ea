// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

namespace twinsight {

/// The 95 % interval of a share (Wilson 1927). trials > 0.
Interval wilsonInterval(double successes, double trials);

/// The 95 % interval of the mean of two independent shares, each of so many trials: square-and-add of
/// Wilson's (Newcombe 1998).
Interval meanInterval(double shareA, double trialsA, double shareB, double trialsB);

/// `interval`, which a bootstrap gave; where it has no width because nothing was ever wrong, or nothing
/// right, at least that of independent trials.
Interval unlessEmpty(const Interval& interval, const Interval& ofIndependent);

}  // namespace twinsight
