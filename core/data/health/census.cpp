// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/census.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace twinsight {

namespace {

/// Upright and lying ones of as many pixels are two sizes: the wider one is the larger.
std::pair<std::int64_t, int> extentOf(const PictureSize& size) {
    return {std::int64_t{size.width} * size.height, size.width};
}

}  // namespace

Census censusOf(std::span<const PictureFacts> facts) {
    std::map<PictureSize, std::size_t> sizes;
    std::map<ImageMode, std::size_t> modes;
    Census census;
    for (const PictureFacts& picture : facts) {
        if (!picture.readable) continue;
        ++census.drawings;
        ++sizes[{picture.width, picture.height}];
        ++modes[picture.mode];
    }
    if (census.drawings == 0) return census;
    const auto byExtent = [](const auto& entry) { return extentOf(entry.first); };
    const auto byCount = [](const auto& entry) { return entry.second; };
    census.sizes = sizes.size();
    census.smallest = std::ranges::min_element(sizes, {}, byExtent)->first;
    census.largest = std::ranges::max_element(sizes, {}, byExtent)->first;
    const auto usual = std::ranges::max_element(sizes, {}, byCount);
    census.usual = usual->first;
    census.ofUsualSize = usual->second;
    census.modes.assign(modes.begin(), modes.end());
    std::ranges::stable_sort(census.modes, std::greater(), byCount);
    return census;
}

}  // namespace twinsight
