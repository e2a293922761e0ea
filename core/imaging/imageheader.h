// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "core/imaging/imageformat.h"

namespace twinsight {

/// Width and height in pixels, as an image file's header states them. Untrusted: both may be anything.
struct ImageSize {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
};

/// The largest picture that is decoded, in pixels: checked in the file's header before memory is asked for.
inline constexpr std::size_t kMaximumPixels = std::size_t{1} << 28;

/// Whether it has more pixels. `size.width` is not 0.
bool isTooLarge(const ImageSize& size);

/// Reads the size out of the header, without decoding. Nothing when the header is damaged or not understood.
std::optional<ImageSize> readImageSize(std::span<const std::byte> bytes, ImageFormat format);

}  // namespace twinsight
