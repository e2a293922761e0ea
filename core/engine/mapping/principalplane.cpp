// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/principalplane.h"

#include <array>
#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace twinsight {

namespace {

constexpr int kRounds = 30;

using Direction = std::vector<double>;

std::vector<double> meanOf(std::span<const float> rows, std::size_t dimension) {
    std::vector<double> mean(dimension, 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i) mean[i % dimension] += rows[i];
    for (double& value : mean) value /= static_cast<double>(rows.size() / dimension);
    return mean;
}

double dot(const Direction& a, const Direction& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Gram and Schmidt. A direction that vanishes, as where all rows are alike, stays 0.
void orthonormalize(std::array<Direction, 2>& axes) {
    const auto normalize = [](Direction& axis) {
        const double length = std::sqrt(dot(axis, axis));
        if (length > 0)
            for (double& value : axis) value /= length;
    };
    normalize(axes[0]);
    const double shared = dot(axes[0], axes[1]);
    for (std::size_t d = 0; d < axes[1].size(); ++d) axes[1][d] -= shared * axes[0][d];
    normalize(axes[1]);
}

}  // namespace

Places principalPlane(std::span<const float> rows, std::size_t dimension, std::uint64_t seed) {
    const std::size_t count = rows.size() / dimension;
    const std::vector<double> mean = meanOf(rows, dimension);
    Random random(seed);
    std::array<Direction, 2> axes{Direction(dimension), Direction(dimension)};
    for (Direction& axis : axes)
        for (double& value : axis) value = random.uniform(-1, 1);
    orthonormalize(axes);
    std::vector<double> row(dimension);
    const auto placeOf = [&](std::size_t i, std::size_t axis) {
        for (std::size_t d = 0; d < dimension; ++d) row[d] = rows[i * dimension + d] - mean[d];
        return dot(row, axes[axis]);
    };
    for (int round = 0; round < kRounds; ++round) {
        std::array<Direction, 2> next{Direction(dimension, 0.0), Direction(dimension, 0.0)};
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t axis = 0; axis < axes.size(); ++axis) {
                const double place = placeOf(i, axis);
                for (std::size_t d = 0; d < dimension; ++d) next[axis][d] += place * row[d];
            }
        axes = std::move(next);
        orthonormalize(axes);
    }
    Places places;
    places.reserve(2 * count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t axis = 0; axis < axes.size(); ++axis)
            places.push_back(static_cast<float>(placeOf(i, axis)));
    return places;
}

}  // namespace twinsight
