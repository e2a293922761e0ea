// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/data/dataset.h"

namespace twinsight {

/// 16 digits that change when a drawing of the data set is added, removed or written to: over the data set's
/// fingerprint and the size and time of last change of its archive or of each drawing's file. Blocks: 19,280
/// files that the system knows of take about 40 ms.
std::string contentStamp(const Dataset& dataset);

/// What tells one drawing as it is now from all others, and from itself when it is written to.
struct DrawingStamp {
    std::string digits;       ///< 16 of them, over place, size and time of last change
    std::uint64_t bytes = 0;  ///< of its file, or of the archive it is in; 0 when that is gone
};

/// `drawing`: index into Dataset::drawings(). Blocks: 2 microseconds where the system knows of the file.
DrawingStamp drawingStamp(const Dataset& dataset, std::size_t drawing);

}  // namespace twinsight
