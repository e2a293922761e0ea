// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/placegrid.h"

#include <algorithm>
#include <cmath>

namespace twinsight {

int PlaceGrid::cellOf(double value) {
    return std::clamp(static_cast<int>(std::floor((value + 1) / 2 * kSide)), 0, kSide - 1);
}

PlaceGrid::PlaceGrid(const std::vector<float>& places) : places_(places), points_(places.size() / 2) {
    const auto cell = [this](std::uint32_t point) {
        return static_cast<std::size_t>(cellOf(places_[2 * point + 1])) * kSide +
               static_cast<std::size_t>(cellOf(places_[2 * point]));
    };
    for (std::uint32_t point = 0; point < points_.size(); ++point) ++starts_[cell(point) + 1];
    for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
    std::vector<std::uint32_t> next = starts_;
    for (std::uint32_t point = 0; point < points_.size(); ++point) points_[next[cell(point)]++] = point;
}

std::vector<std::uint32_t> PlaceGrid::within(const QRectF& rectangle) const {
    std::vector<std::uint32_t> found;
    for (int row = cellOf(rectangle.top()); row <= cellOf(rectangle.bottom()); ++row)
        for (int column = cellOf(rectangle.left()); column <= cellOf(rectangle.right()); ++column) {
            const auto cell = static_cast<std::size_t>(row * kSide + column);
            for (std::uint32_t i = starts_[cell]; i < starts_[cell + 1]; ++i)
                if (rectangle.contains(place(points_[i]))) found.push_back(points_[i]);
        }
    return found;
}

int PlaceGrid::nearest(const QPointF& at, double reach) const {
    int nearest = -1;
    double best = reach;
    for (const std::uint32_t point : within({at.x() - reach, at.y() - reach, 2 * reach, 2 * reach})) {
        const QPointF away = place(point) - at;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > best) continue;
        best = distance;
        nearest = static_cast<int>(point);
    }
    return nearest;
}

}  // namespace twinsight
