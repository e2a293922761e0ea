// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

/// Range arithmetic of a chart. With `logarithmic`, only what is above 0 counts.

/// A little more than the range, so that points do not lie on the frame.
QCPRange widened(QCPRange range, bool logarithmic);

/// Where nearly all values of the graphs lie: from their 5th to their 95th percentile, and as much again as
/// TensorBoard leaves around it. An empty range when there are no values.
QCPRange rangeOfMost(const std::vector<const QCPGraph*>& graphs, bool logarithmic);

}  // namespace twinsight
