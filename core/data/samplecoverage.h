// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/data/samplestroke.h"

namespace twinsight {

/// How much ink lies where, coarsely; for asking whether strokes cover each other and characters look alike.
class Coverage {
public:
    explicit Coverage(const Glyph& glyph);

    /// The share of the stroke that runs where ink is.
    double covered(const Stroke& stroke) const;
    /// 1 for the same ink, 0 for none in common (Jaccard), at the best of nine small shifts.
    double likeness(const Coverage& other) const;

private:
    static constexpr int kCells = 24;

    static int cellOf(double coordinate);
    void add(const Stroke& stroke);
    double likenessShifted(const Coverage& other, int dx, int dy) const;

    std::array<int, kCells * kCells> cells_{};
};

}  // namespace twinsight
