// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/imaging/imageformat.h"

namespace twinsight {

/// How an image file has its pixels.
struct ImageMode {
    enum class Kind : std::uint8_t { Unknown, TwoColours, Grey, Colour, Palette, Cmyk };

    Kind kind = Kind::Unknown;
    bool alpha = false;
    std::uint8_t bits = 0;  ///< of a channel; with a palette, of a pixel

    auto operator<=>(const ImageMode&) const = default;
};

/// Reads the mode out of the header, without decoding; Unknown when it is damaged or not understood. The
/// transparency of a GIF is not looked for. Any thread.
ImageMode readImageMode(std::span<const std::byte> bytes, ImageFormat format);

/// In JSON: "two-colours", "grey", "colour", "palette", "cmyk", "unknown".
std::string_view nameOf(ImageMode::Kind kind);
std::optional<ImageMode::Kind> imageModeKindNamed(std::string_view name);

/// "colour with transparency, 8 bits a channel".
std::string inWords(const ImageMode& mode);

}  // namespace twinsight
