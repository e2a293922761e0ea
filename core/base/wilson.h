// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

namespace twinsight {

/// The 95 % interval of a share (Wilson 1927). trials > 0.
Interval wilsonInterval(double successes, double trials);

}  // namespace twinsight
