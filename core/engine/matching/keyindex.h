// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace faiss {
struct Index;
}

namespace twinsight {

/// Unit vectors by inner product: exactly below 30,000 of them; from there on within the 16 nearest of as
/// many cells as the root of their number is. Searching is safe from several threads.
class KeyIndex {
public:
    /// `keys`: rows of `dimension` numbers. Blocks: a million of 128 take about a minute.
    KeyIndex(std::span<const float> keys, std::size_t dimension);
    ~KeyIndex();

    /// Rows, the nearest first; `count` of them, or all when there are fewer (or fewer in the cells looked
    /// at).
    std::vector<std::uint32_t> nearest(std::span<const float> key, std::size_t count) const;

    /// The same of many keys (rows), which takes a fraction of the time each.
    std::vector<std::vector<std::uint32_t>> nearestOfEach(std::span<const float> keys,
                                                          std::size_t count) const;

    static constexpr std::size_t kMostExact = 30'000;

private:
    std::unique_ptr<faiss::Index> quantizer_;
    std::unique_ptr<faiss::Index> index_;
};

}  // namespace twinsight
