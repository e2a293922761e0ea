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

/// Reads the size out of the header, without decoding. Nothing when the header is damaged or not understood.
std::optional<ImageSize> readImageSize(std::span<const std::byte> bytes, ImageFormat format);

}  // namespace twinsight
