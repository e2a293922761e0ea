// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

/// Range arithmetic of a chart. With `logarithmic`, only what is above 0 counts.

/// A little more than the range, so that points do not lie on the frame: on either side a margin, as a share
/// of the range.
inline constexpr double kUsualMargin = 0.04;
QCPRange widened(QCPRange range, bool logarithmic, double margin = kUsualMargin);

/// Where the values of the graphs lie that have a key in `keys`; nothing when there are none.
std::optional<QCPRange> rangeOfAll(const std::vector<const QCPGraph*>& graphs, const QCPRange& keys,
                                   bool logarithmic);

/// The same of nearly all: from their 5th to their 95th percentile, and as much again as TensorBoard leaves
/// around it.
std::optional<QCPRange> rangeOfMost(const std::vector<const QCPGraph*>& graphs, const QCPRange& keys,
                                    bool logarithmic);

}  // namespace twinsight
