// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/imaging/image.h"
#include "core/imaging/imageheader.h"

namespace twinsight {

/// Bytes of an image file to pixels: grey files give 1 channel, all others 3; alpha is laid on white, EXIF
/// orientation applied, 16 bits reduced to 8, of a GIF the first picture. `name` is used in the sentence of
/// an error. Throws Error: Damaged (not an image, cut off), Unsupported (larger than kMaximumPixels). Any
/// thread.
Image decodeImage(std::span<const std::byte> bytes, std::string_view name);

/// Pixels to the bytes of a PNG file. Any thread.
std::string encodePng(const Image& image);

}  // namespace twinsight
