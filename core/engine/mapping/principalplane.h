// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace twinsight {

/// Places in the plane: x and y of each row.
using Places = std::vector<float>;

/// Rows of `dimension` numbers on the plane of their first two principal components (Pearson 1901), found by
/// subspace iteration, so that no covariance matrix is made. The same seed gives the same plane. Pure and
/// blocking: 20,000 rows of 128 take about 0.3 s.
Places principalPlane(std::span<const float> rows, std::size_t dimension, std::uint64_t seed);

}  // namespace twinsight
