// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/counthistogram.h"

#include <algorithm>

namespace twinsight {

CountHistogram drawingsPerCharacter(const Dataset& dataset, int mostBars) {
    std::vector<int> counts;
    for (const Character& character : dataset.characters())
        counts.push_back(static_cast<int>(character.drawingCount));
    CountHistogram histogram;
    if (counts.empty()) return histogram;
    const auto [least, greatest] = std::minmax_element(counts.begin(), counts.end());
    histogram.fewest = *least;
    histogram.most = *greatest;
    const int range = histogram.most - histogram.fewest + 1;
    histogram.width = (range + mostBars - 1) / mostBars;
    histogram.bars.resize((range + histogram.width - 1) / histogram.width);
    for (const int count : counts) ++histogram.bars[(count - histogram.fewest) / histogram.width];
    std::nth_element(counts.begin(), counts.begin() + counts.size() / 2, counts.end());
    histogram.median = counts[counts.size() / 2];
    return histogram;
}

}  // namespace twinsight
