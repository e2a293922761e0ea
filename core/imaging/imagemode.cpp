// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/imagemode.h"

#include <algorithm>
#include <array>

#include "core/imaging/bytereader.h"
#include "core/imaging/headerplaces.h"

namespace twinsight {

namespace {

using Bytes = std::span<const std::byte>;
using Order = ByteReader::Order;
using Kind = ImageMode::Kind;

constexpr std::array<std::string_view, 6> kNames = {"unknown", "two-colours", "grey",
                                                    "colour",  "palette",     "cmyk"};

ImageMode modeOf(Kind kind, std::uint32_t bits, bool alpha = false) {
    if (bits == 1 && (kind == Kind::Grey || kind == Kind::Palette)) kind = Kind::TwoColours;
    return {kind, alpha, static_cast<std::uint8_t>(bits)};
}

/// Whether a PNG without an alpha channel says which of its colours are transparent.
bool hasTransparency(ByteReader& reader) {
    constexpr std::uint32_t transparency = 0x74524e53, pixels = 0x49444154;  // "tRNS", "IDAT"
    for (std::size_t chunk = 8; reader.ok();) {
        const std::uint32_t type = reader.u32(chunk + 4);
        if (type == transparency) return true;
        if (type == pixels) return false;
        chunk += 12 + std::size_t{reader.u32(chunk)};
    }
    return false;
}

ImageMode pngMode(Bytes bytes) {
    ByteReader reader(bytes, Order::Big);
    const std::uint32_t bits = reader.u8(24), colourType = reader.u8(25);
    if (!reader.ok()) return {};
    switch (colourType) {
        case 0:
            return modeOf(Kind::Grey, bits, hasTransparency(reader));
        case 2:
            return modeOf(Kind::Colour, bits, hasTransparency(reader));
        case 3:
            return modeOf(Kind::Palette, bits, hasTransparency(reader));
        case 4:
            return modeOf(Kind::Grey, bits, true);
        case 6:
            return modeOf(Kind::Colour, bits, true);
        default:
            return {};
    }
}

/// By the number of colour components.
Kind kindOf(std::uint32_t components) {
    return components == 1   ? Kind::Grey
           : components == 3 ? Kind::Colour
           : components == 4 ? Kind::Cmyk
                             : Kind::Unknown;
}

ImageMode jpegMode(Bytes bytes) {
    ByteReader reader(bytes, Order::Big);
    const auto at = jpegFrameHeader(reader);
    if (!at) return {};
    const std::uint32_t bits = reader.u8(*at + 4), components = reader.u8(*at + 9);
    return reader.ok() ? modeOf(kindOf(components), bits) : ImageMode();
}

ImageMode bmpMode(Bytes bytes) {
    constexpr std::uint32_t oldHeader = 12, headerWithMasks = 108;
    ByteReader reader(bytes, Order::Little);
    const std::uint32_t header = reader.u32(14), bits = reader.u16(header == oldHeader ? 24 : 28);
    const bool alpha = bits == 32 && header >= headerWithMasks && reader.u32(66) != 0;
    if (!reader.ok() || bits == 0) return {};
    return bits <= 8 ? modeOf(Kind::Palette, bits) : modeOf(Kind::Colour, bits == 16 ? 5 : 8, alpha);
}

ImageMode tiffMode(Bytes bytes) {
    constexpr std::uint32_t bitsTag = 258, meaningTag = 262, extraSamplesTag = 338;
    ByteReader reader = tiffReader(bytes);
    const std::uint32_t bits = tiffNumber(reader, bitsTag).value_or(1);
    const auto meaning = tiffNumber(reader, meaningTag);
    const bool alpha = tiffNumber(reader, extraSamplesTag).has_value();
    if (!reader.ok() || !meaning) return {};
    switch (*meaning) {
        case 0:  // white is zero, or black is
        case 1:
            return modeOf(Kind::Grey, bits, alpha);
        case 2:  // red, green and blue, or brightness and two differences
        case 6:
            return modeOf(Kind::Colour, bits, alpha);
        case 3:
            return modeOf(Kind::Palette, bits, alpha);
        case 5:
            return modeOf(Kind::Cmyk, bits, alpha);
        default:
            return {};
    }
}

ImageMode webpMode(Bytes bytes) {
    ByteReader reader(bytes, Order::Little);
    const std::uint32_t kind = reader.u8(15);
    const bool alpha = kind == 'X' ? reader.u8(20) & 0x10 : kind == 'L' && (reader.u32(21) >> 28 & 1);
    return reader.ok() ? modeOf(Kind::Colour, 8, alpha) : ImageMode();
}

ImageMode gifMode(Bytes bytes) {
    ByteReader reader(bytes, Order::Little);
    const std::uint32_t bits = (reader.u8(10) & 7) + 1;
    return reader.ok() ? modeOf(Kind::Palette, bits) : ImageMode();
}

ImageMode netpbmMode(Bytes bytes) {
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const char type = text[1];
    text.remove_prefix(2);
    if (type == '1' || type == '4') return modeOf(Kind::TwoColours, 1);
    takeNetpbmNumber(text), takeNetpbmNumber(text);
    const std::uint32_t bits = takeNetpbmNumber(text) > 255 ? 16 : 8;
    if (type == '2' || type == '5') return modeOf(Kind::Grey, bits);
    return type == '3' || type == '6' ? modeOf(Kind::Colour, bits) : ImageMode();
}

}  // namespace

ImageMode readImageMode(Bytes bytes, ImageFormat format) {
    switch (format) {
        case ImageFormat::Png:
            return pngMode(bytes);
        case ImageFormat::Jpeg:
            return jpegMode(bytes);
        case ImageFormat::Bmp:
            return bmpMode(bytes);
        case ImageFormat::Tiff:
            return tiffMode(bytes);
        case ImageFormat::WebP:
            return webpMode(bytes);
        case ImageFormat::Netpbm:
            return netpbmMode(bytes);
        case ImageFormat::Gif:
            return gifMode(bytes);
        case ImageFormat::Unknown:
            break;
    }
    return {};
}

std::string_view nameOf(ImageMode::Kind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<ImageMode::Kind> imageModeKindNamed(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<Kind>(found - kNames.begin()));
}

std::string inWords(const ImageMode& mode) {
    if (mode.kind == Kind::Unknown) return "unknown";
    const std::string kind = mode.kind == Kind::TwoColours ? "two colours"
                             : mode.kind == Kind::Cmyk     ? "CMYK"
                                                           : std::string(nameOf(mode.kind));
    const bool ofChannel = mode.kind == Kind::Colour || mode.kind == Kind::Cmyk;
    return kind + (mode.alpha ? " with transparency, " : ", ") + std::to_string(mode.bits) +
           (mode.bits == 1 ? " bit" : " bits") + (ofChannel ? " a channel" : "");
}

}  // namespace twinsight
