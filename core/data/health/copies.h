// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/data/health/finding.h"

namespace twinsight {

/// A drawing that shows the same picture as another one.
struct DrawingCopy {
    std::uint32_t drawing;
    bool exact;  ///< the same pixels; else almost the same picture

    bool operator==(const DrawingCopy&) const = default;
};

/// What a check has found to be copies of a drawing, each once, the exact ones first.
std::vector<DrawingCopy> copiesOf(std::uint32_t drawing, const Findings& findings);

}  // namespace twinsight
