// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <vector>

namespace twinsight {

/// Points of the plane by square, to find those of a rectangle or near a place without looking at all of
/// them.
class PlaceGrid {
public:
    PlaceGrid() = default;
    /// `places`: x and y of each point, -1..1; others count as at the edge.
    explicit PlaceGrid(const std::vector<float>& places);

    /// Indices of the points in the rectangle.
    std::vector<std::uint32_t> within(const QRectF& rectangle) const;
    /// The point nearest to `place`, at most `reach` away; -1 when there is none.
    int nearest(const QPointF& place, double reach) const;

private:
    static constexpr int kSide = 96;
    static int cellOf(double value);
    QPointF place(std::uint32_t point) const { return {places_[2 * point], places_[2 * point + 1]}; }

    std::vector<float> places_;
    std::vector<std::uint32_t> starts_ = std::vector<std::uint32_t>(kSide * kSide + 1, 0);
    std::vector<std::uint32_t> points_;  ///< by cell
};

}  // namespace twinsight
