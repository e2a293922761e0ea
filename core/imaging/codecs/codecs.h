// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/imaging/image.h"

namespace twinsight {

/// The largest picture that is decoded, in pixels: checked in the file's header before memory is asked for.
inline constexpr std::size_t kMaximumPixels = std::size_t{1} << 28;

/// Bytes of an image file to pixels: grey files give 1 channel, all others 3; alpha is laid on white, EXIF
/// orientation applied, 16 bits reduced to 8, of a GIF the first picture. `name` is used in the sentence of
/// an error. Throws Error: Damaged (not an image, cut off), Unsupported (larger than kMaximumPixels). Any
/// thread.
Image decodeImage(std::span<const std::byte> bytes, std::string_view name);

/// Pixels to the bytes of a PNG file. Any thread.
std::string encodePng(const Image& image);

}  // namespace twinsight
