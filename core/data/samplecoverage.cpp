// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplecoverage.h"

#include <algorithm>
#include <cmath>

namespace twinsight {

Coverage::Coverage(const Glyph& glyph) {
    for (const Stroke& stroke : glyph.strokes) add(stroke);
}

/// The character's box, with a margin around it. The odd margin keeps round numbers off the cells' borders,
/// where the last bit would decide and differ between machines.
int Coverage::cellOf(double coordinate) {
    return static_cast<int>(std::floor((coordinate + 0.2513) / 1.5 * kCells));
}

void Coverage::add(const Stroke& stroke) {
    for (const Point point : traceOf(stroke)) {
        const int column = cellOf(point.x), row = cellOf(point.y);
        for (int y = row - 1; y <= row + 1; ++y)
            for (int x = column - 1; x <= column + 1; ++x)
                if (x >= 0 && y >= 0 && x < kCells && y < kCells) cells_[y * kCells + x] = 1;
    }
}

double Coverage::covered(const Stroke& stroke) const {
    const Trace trace = traceOf(stroke);
    const auto inked = std::ranges::count_if(trace, [&](Point point) {
        const int x = cellOf(point.x), y = cellOf(point.y);
        return x >= 0 && y >= 0 && x < kCells && y < kCells && cells_[y * kCells + x] > 0;
    });
    return static_cast<double>(inked) / static_cast<double>(trace.size());
}

double Coverage::likeness(const Coverage& other) const {
    double best = 0;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx) best = std::max(best, likenessShifted(other, dx, dy));
    return best;
}

double Coverage::likenessShifted(const Coverage& other, int dx, int dy) const {
    int both = 0, either = 0;
    for (int y = 1; y < kCells - 1; ++y)
        for (int x = 1; x < kCells - 1; ++x) {
            const int here = cells_[y * kCells + x], there = other.cells_[(y + dy) * kCells + x + dx];
            both += here & there;
            either += here | there;
        }
    return either == 0 ? 1 : static_cast<double>(both) / either;
}

}  // namespace twinsight
