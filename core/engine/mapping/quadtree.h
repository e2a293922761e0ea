// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace twinsight {

/// Points of the plane in squares within squares, so that far ones can be taken together (Barnes and Hut
/// 1986). Asking is safe from several threads.
class QuadTree {
public:
    /// `places`: x and y of each point; finite.
    explicit QuadTree(std::span<const float> places);

    /// Of point i: the sums over all other points of q^2 (y_i - y_j) and of q, with q = 1 / (1 + |y_i -
    /// y_j|^2).
    struct Repulsion {
        double x = 0, y = 0, q = 0;
    };
    /// Squares count as one point where side / distance < `theta`.
    Repulsion repulsionOn(std::size_t point, double theta) const;

private:
    struct Square {
        float middleX, middleY, half;
        float sumX = 0, sumY = 0;  ///< of the points, then their mean
        float count = 0;
        std::int32_t point = -1;  ///< of a leaf: the first that came into it
        std::array<std::int32_t, 4> children{-1, -1, -1, -1};
        bool isLeaf() const { return children[0] < 0; }
    };
    void insert(std::int32_t point);
    void divide(std::int32_t square);
    std::int32_t childFor(const Square& square, float x, float y) const;

    std::span<const float> places_;
    std::vector<Square> squares_;
};

}  // namespace twinsight
