// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace twinsight {

/// 8-bit pixels as a value: rows from the top, interleaved channels, no padding.
/// channels is 1 (grey) or 3 (red, green, blue). Transparency does not exist here: decoding puts it on white.
struct Image {
    int width = 0;
    int height = 0;
    int channels = 1;
    std::vector<std::uint8_t> pixels;  ///< size width * height * channels

    static Image filled(int width, int height, int channels, std::uint8_t value) {
        return {width, height, channels,
                std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * channels, value)};
    }
    bool empty() const { return pixels.empty(); }
    std::uint8_t at(int x, int y, int channel = 0) const {
        return pixels[(static_cast<std::size_t>(y) * width + x) * channels + channel];
    }
    bool operator==(const Image&) const = default;
};

}  // namespace twinsight
