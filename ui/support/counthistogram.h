// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// How many characters have how many drawings.
struct CountHistogram {
    int fewest = 0, median = 0, most = 0;  ///< drawings of a character
    int width = 1;                         ///< different counts that share a bar
    std::vector<int> bars;                 ///< characters with fewest + i * width drawings and a few more
};

/// `mostBars` at the most.
CountHistogram drawingsPerCharacter(const Dataset& dataset, int mostBars);

}  // namespace twinsight
