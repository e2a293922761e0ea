// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/codecs/imageheader.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

#include "core/imaging/codecs/bytereader.h"

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

/// C0 to CF hold the frame's size, but for the tables DHT (C4), JPG (C8) and DAC (CC).
bool isFrameHeader(std::uint32_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<ImageSize> jpegSize(Bytes bytes) {
    ByteReader reader(bytes, Order::Big);
    for (std::size_t at = 2; reader.ok();) {
        if (reader.u8(at) != 0xff) return std::nullopt;
        const std::uint32_t marker = reader.u8(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (isFrameHeader(marker)) return checked(reader, {reader.u16(at + 7), reader.u16(at + 5)});
        at += 2 + std::size_t{reader.u16(at + 2)};
    }
    return std::nullopt;
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
    constexpr std::uint32_t widthTag = 256, heightTag = 257, shortType = 3;
    ByteReader reader(bytes, bytes[0] == std::byte{'M'} ? Order::Big : Order::Little);
    const std::size_t directory = reader.u32(4);
    const std::uint32_t entries = reader.u16(directory);
    ImageSize size;
    for (std::uint32_t i = 0; i < entries && reader.ok(); ++i) {
        const std::size_t entry = directory + 2 + std::size_t{12} * i;
        const std::uint32_t tag = reader.u16(entry);
        const std::uint32_t value =
            reader.u16(entry + 2) == shortType ? reader.u16(entry + 8) : reader.u32(entry + 8);
        if (tag == widthTag) size.width = value;
        if (tag == heightTag) size.height = value;
    }
    return checked(reader, size);
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

/// The next number of a Netpbm header, past white space and comments; 0 when there is none.
std::uint64_t takeNumber(std::string_view& text) {
    while (!text.empty() && (text.front() < '0' || text.front() > '9')) {
        const std::size_t lineEnd = text.find('\n');
        if (text.front() == '#' && lineEnd == std::string_view::npos) return 0;
        text.remove_prefix(text.front() == '#' ? lineEnd : 1);
    }
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return error == std::errc() ? number : 0;
}

std::optional<ImageSize> netpbmSize(Bytes bytes) {
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    text.remove_prefix(2);
    const std::uint64_t width = takeNumber(text);
    const std::uint64_t height = takeNumber(text);
    if (width == 0 || height == 0) return std::nullopt;
    return ImageSize{width, height};
}

}  // namespace

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
