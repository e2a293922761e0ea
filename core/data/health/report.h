// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/health/census.h"
#include "core/data/health/finding.h"

namespace twinsight {

/// What a check tells of a data set: what is wrong, and what its drawings are.
struct HealthReport {
    Findings findings;
    Census census;

    bool operator==(const HealthReport&) const = default;
};

}  // namespace twinsight
