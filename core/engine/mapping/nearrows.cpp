// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/nearrows.h"

#include <algorithm>
#include <numeric>

#include "core/base/error.h"
#include "core/engine/matching/keyindex.h"

namespace twinsight {

namespace {

constexpr std::size_t kBlock = 2048;

/// Without the row itself.
NearRows nearTo(std::uint32_t row, const std::vector<std::uint32_t>& found, std::span<const float> rows,
                std::size_t dimension, std::size_t count) {
    const auto keyOf = [&](std::size_t i) { return rows.subspan(i * dimension, dimension); };
    const auto key = keyOf(row);
    NearRows near;
    for (const std::uint32_t other : found) {
        if (other == row || near.rows.size() == count) continue;
        const auto otherKey = keyOf(other);
        const float product = std::inner_product(key.begin(), key.end(), otherKey.begin(), 0.0F);
        near.rows.push_back(other);
        near.squares.push_back(std::max(0.0F, 2 - 2 * product));
    }
    return near;
}

}  // namespace

std::vector<NearRows> nearRows(std::span<const float> rows, std::size_t dimension, std::size_t count,
                               const Watch& watch) {
    const KeyIndex index(rows, dimension);
    const std::size_t all = rows.size() / dimension;
    std::vector<NearRows> near;
    for (std::size_t begin = 0; begin < all; begin += kBlock) {
        if (watch.stop.stop_requested()) throw Error(ErrorKind::Stopped, "The map was stopped.");
        const std::size_t size = std::min(kBlock, all - begin);
        const auto found = index.nearestOfEach(rows.subspan(begin * dimension, size * dimension), count + 1);
        for (std::size_t i = 0; i < size; ++i)
            near.push_back(nearTo(static_cast<std::uint32_t>(begin + i), found[i], rows, dimension, count));
        watch.tell(static_cast<double>(near.size()) / static_cast<double>(all));
    }
    return near;
}

}  // namespace twinsight
