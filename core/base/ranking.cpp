// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace twinsight {

std::vector<std::uint32_t> rankingBy(std::span<const float> values, bool falling) {
    std::vector<std::uint32_t> ranking(values.size());
    std::iota(ranking.begin(), ranking.end(), 0U);
    const auto end = std::stable_partition(ranking.begin(), ranking.end(),
                                           [&](auto number) { return !std::isnan(values[number]); });
    std::stable_sort(ranking.begin(), end, [&](auto one, auto other) {
        return falling ? values[one] > values[other] : values[one] < values[other];
    });
    return ranking;
}

}  // namespace twinsight
