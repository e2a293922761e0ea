// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/protocol/messages.h"

namespace twinsight {

/// "Same" or "Different".
QString spokenVerdict(const CompareResult& result);

/// "Threshold 0.810, chosen so that 1 in 100 different pairs is taken for the same; 9.3 % of the same pairs
/// are missed (8.1 % to 10.7 %)." What is not known is left out. The misses' interval (Wilson 1927) counts
/// every drawing once, as pairs that share one are not independent.
QString spokenThreshold(const OperatingPoint& point, const MeasuredOn& measuredOn);
/// How far the share of different pairs that are taken for the same can be trusted; empty when it is not
/// known.
QString spokenTrust(const OperatingPoint& point, const MeasuredOn& measuredOn);

/// What is unlike the model's drawings in A and B; empty when nothing is.
QString spokenDoubts(Doubt a, Doubt b);

}  // namespace twinsight
