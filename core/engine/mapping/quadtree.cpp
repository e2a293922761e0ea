// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/quadtree.h"

#include <algorithm>

namespace twinsight {

namespace {

constexpr float kSmallest = 1e-5F;  ///< of the whole's side: points closer than that stay in one leaf

}  // namespace

QuadTree::QuadTree(std::span<const float> places) : places_(places) {
    const std::size_t count = places.size() / 2;
    float low[2] = {places[0], places[1]}, high[2] = {places[0], places[1]};
    for (std::size_t i = 0; i < places.size(); ++i) {
        low[i % 2] = std::min(low[i % 2], places[i]);
        high[i % 2] = std::max(high[i % 2], places[i]);
    }
    const float half = std::max({high[0] - low[0], high[1] - low[1], 1e-12F}) / 2 * 1.001F;
    squares_.reserve(2 * count);
    squares_.push_back({(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, half});
    for (std::size_t i = 0; i < count; ++i) insert(static_cast<std::int32_t>(i));
    for (Square& square : squares_) {
        square.sumX /= std::max(square.count, 1.0F);
        square.sumY /= std::max(square.count, 1.0F);
    }
}

std::int32_t QuadTree::childFor(const Square& square, float x, float y) const {
    return square.children[(x >= square.middleX ? 1 : 0) + (y >= square.middleY ? 2 : 0)];
}

void QuadTree::divide(std::int32_t index) {
    const Square parent = squares_[index];
    for (std::size_t i = 0; i < 4; ++i) {
        squares_[index].children[i] = static_cast<std::int32_t>(squares_.size());
        const float half = parent.half / 2;
        squares_.push_back(
            {parent.middleX + (i % 2 ? half : -half), parent.middleY + (i / 2 ? half : -half), half});
    }
    Square& child =
        squares_[childFor(squares_[index], places_[2 * parent.point], places_[2 * parent.point + 1])];
    child.sumX = parent.sumX;
    child.sumY = parent.sumY;
    child.count = parent.count;
    child.point = parent.point;
}

void QuadTree::insert(std::int32_t point) {
    const float x = places_[2 * point], y = places_[2 * point + 1];
    const float smallest = squares_[0].half * kSmallest;
    for (std::int32_t at = 0;;) {
        if (squares_[at].isLeaf() && squares_[at].count > 0 && squares_[at].half > smallest) divide(at);
        Square& square = squares_[at];
        square.sumX += x;
        square.sumY += y;
        ++square.count;
        if (square.isLeaf()) {
            if (square.point < 0) square.point = point;
            return;
        }
        at = childFor(square, x, y);
    }
}

QuadTree::Repulsion QuadTree::repulsionOn(std::size_t point, double theta) const {
    const float x = places_[2 * point], y = places_[2 * point + 1];
    const auto nearness = static_cast<float>(theta * theta);
    Repulsion sum;
    std::array<std::int32_t, 128> waiting;  // three a level at the most, and there are 18 levels
    std::size_t count = 0;
    waiting[count++] = 0;
    while (count > 0) {
        const Square& square = squares_[waiting[--count]];
        if (square.count == 0) continue;
        const float dx = x - square.sumX, dy = y - square.sumY;
        const float distance = dx * dx + dy * dy, side = 2 * square.half;
        if (!square.isLeaf() && side * side >= nearness * distance) {
            for (const std::int32_t child : square.children) waiting[count++] = child;
            continue;
        }
        const float q = 1 / (1 + distance);
        sum.q += square.count * q;
        sum.x += square.count * q * q * dx;
        sum.y += square.count * q * q * dy;
    }
    sum.q -= 1;  // the point itself, at no distance
    return sum;
}

}  // namespace twinsight
