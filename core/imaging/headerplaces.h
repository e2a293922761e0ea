// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/imaging/bytereader.h"

/// Where the headers of image files have what is read out of them. Everything in them is untrusted.
namespace twinsight {

/// Where a JPEG's frame header begins, by its marker.
inline std::optional<std::size_t> jpegFrameHeader(ByteReader& reader) {
    for (std::size_t at = 2; reader.ok();) {
        if (reader.u8(at) != 0xff) return std::nullopt;
        const std::uint32_t marker = reader.u8(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        // C0 to CF are frames, but for the tables DHT (C4), JPG (C8) and DAC (CC).
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) return at;
        at += 2 + std::size_t{reader.u16(at + 2)};
    }
    return std::nullopt;
}

inline ByteReader tiffReader(std::span<const std::byte> bytes) {
    return {bytes, bytes[0] == std::byte{'M'} ? ByteReader::Order::Big : ByteReader::Order::Little};
}

/// The first number under a tag of a TIFF's first directory.
inline std::optional<std::uint32_t> tiffNumber(ByteReader& reader, std::uint32_t tag) {
    constexpr std::uint32_t shortType = 3, mostShortsInPlace = 2;
    const std::size_t directory = reader.u32(4);
    const std::uint32_t entries = reader.u16(directory);
    for (std::uint32_t i = 0; i < entries && reader.ok(); ++i) {
        const std::size_t entry = directory + 2 + std::size_t{12} * i;
        if (reader.u16(entry) != tag) continue;
        if (reader.u16(entry + 2) != shortType) return reader.u32(entry + 8);
        const bool inPlace = reader.u32(entry + 4) <= mostShortsInPlace;
        return reader.u16(inPlace ? entry + 8 : reader.u32(entry + 8));
    }
    return std::nullopt;
}

/// The next number of a Netpbm header, past white space and comments; 0 when there is none.
inline std::uint64_t takeNetpbmNumber(std::string_view& text) {
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

}  // namespace twinsight
