// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/imageheader.h"

#include <cstdlib>
#include <string_view>

#include "core/imaging/bytereader.h"
#include "core/imaging/headerplaces.h"

namespace twinsight {

namespace {

using Bytes = std::span<const std::byte>;
using Order = ByteReader::Order;

std::optional<ImageSize> checked(const ByteReader& reader, ImageSize size) {
    if (!reader.ok() || size.width == 0 || size.height == 0) return std::nullopt;
    return size;
}

std::optional<ImageSize> pngSize(Bytes bytes) {
    ByteReader reader(bytes, Order::Big);
    return checked(reader, {reader.u32(16), reader.u32(20)});
}

std::optional<ImageSize> jpegSize(Bytes bytes) {
    ByteReader reader(bytes, Order::Big);
    const auto at = jpegFrameHeader(reader);
    if (!at) return std::nullopt;
    return checked(reader, {reader.u16(*at + 7), reader.u16(*at + 5)});
}

std::optional<ImageSize> bmpSize(Bytes bytes) {
    ByteReader reader(bytes, Order::Little);
    if (reader.u32(14) == 12) return checked(reader, {reader.u16(18), reader.u16(20)});
    const auto width = static_cast<std::int32_t>(reader.u32(18));
    const std::int64_t height = static_cast<std::int32_t>(reader.u32(22));  // below zero: rows from the top
    return checked(reader, {width < 0 ? 0 : static_cast<std::uint64_t>(width),
                            static_cast<std::uint64_t>(std::llabs(height))});
}

std::optional<ImageSize> tiffSize(Bytes bytes) {
    constexpr std::uint32_t widthTag = 256, heightTag = 257;
    ByteReader reader = tiffReader(bytes);
    const auto width = tiffNumber(reader, widthTag), height = tiffNumber(reader, heightTag);
    return checked(reader, {width.value_or(0), height.value_or(0)});
}

std::optional<ImageSize> webpSize(Bytes bytes) {
    ByteReader reader(bytes, Order::Little);
    const std::uint32_t kind = reader.u8(15);
    if (kind == 'X') return checked(reader, {reader.u24(24) + 1, reader.u24(27) + 1});
    if (kind == 'L') {
        const std::uint32_t bits = reader.u32(21);
        return checked(reader, {(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1});
    }
    return checked(reader, {reader.u16(26) & 0x3fff, reader.u16(28) & 0x3fff});
}

/// Of the canvas on which its pictures lie.
std::optional<ImageSize> gifSize(Bytes bytes) {
    ByteReader reader(bytes, Order::Little);
    return checked(reader, {reader.u16(6), reader.u16(8)});
}

std::optional<ImageSize> netpbmSize(Bytes bytes) {
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    text.remove_prefix(2);
    const std::uint64_t width = takeNetpbmNumber(text);
    const std::uint64_t height = takeNetpbmNumber(text);
    if (width == 0 || height == 0) return std::nullopt;
    return ImageSize{width, height};
}

}  // namespace

bool isTooLarge(const ImageSize& size) {
    return size.width > kMaximumPixels || size.height > kMaximumPixels / size.width;
}

std::optional<ImageSize> readImageSize(Bytes bytes, ImageFormat format) {
    switch (format) {
        case ImageFormat::Png:
            return pngSize(bytes);
        case ImageFormat::Jpeg:
            return jpegSize(bytes);
        case ImageFormat::Bmp:
            return bmpSize(bytes);
        case ImageFormat::Tiff:
            return tiffSize(bytes);
        case ImageFormat::WebP:
            return webpSize(bytes);
        case ImageFormat::Netpbm:
            return netpbmSize(bytes);
        case ImageFormat::Gif:
            return gifSize(bytes);
        case ImageFormat::Unknown:
            break;
    }
    return std::nullopt;
}

}  // namespace twinsight
