// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/completeness.h"

#include <array>
#include <cstdint>

#include "core/imaging/bytereader.h"

namespace twinsight {

namespace {

using Bytes = std::span<const std::byte>;

constexpr std::array<std::uint32_t, 256> crcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? 0xedb88320 ^ crc >> 1 : crc >> 1;
        table[i] = crc;
    }
    return table;
}

std::uint32_t crc32(Bytes bytes) {
    static constexpr auto table = crcTable();
    std::uint32_t crc = 0xffffffff;
    for (const std::byte byte : bytes)
        crc = table[(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xff] ^ crc >> 8;
    return ~crc;
}

bool pngIsComplete(Bytes bytes) {
    constexpr std::uint32_t iend = 0x49454e44, ancillary = 0x20000000;
    ByteReader reader(bytes, ByteReader::Order::Big);
    for (std::size_t at = 8;;) {
        const std::size_t length = reader.u32(at);
        const std::uint32_t type = reader.u32(at + 4);
        const std::uint32_t stored = reader.u32(at + 8 + length);
        if (!reader.ok()) return false;
        if (!(type & ancillary) && crc32(bytes.subspan(at + 4, length + 4)) != stored) return false;
        if (type == iend) return true;
        at += length + 12;
    }
}

bool standsAlone(std::uint32_t marker) {
    return marker == 0 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7);
}

bool jpegIsComplete(Bytes bytes) {
    constexpr std::uint32_t endOfImage = 0xd9;
    ByteReader reader(bytes, ByteReader::Order::Big);
    for (std::size_t at = 2; reader.ok();) {
        if (reader.u8(at) != 0xff || standsAlone(reader.u8(at + 1))) {  // within the coded data of a scan
            ++at;
            continue;
        }
        if (reader.u8(at + 1) == endOfImage) return true;
        at += 2 + std::size_t{reader.u16(at + 2)};
    }
    return false;
}

bool webpIsComplete(Bytes bytes) {
    ByteReader reader(bytes, ByteReader::Order::Little);
    return std::size_t{reader.u32(4)} + 8 <= bytes.size();
}

bool bmpIsComplete(Bytes bytes, ImageSize size) {
    ByteReader reader(bytes, ByteReader::Order::Little);
    const std::uint64_t start = reader.u32(10);
    const bool old = reader.u32(14) == 12;
    const std::uint64_t bits = old ? reader.u16(24) : reader.u16(28);
    const bool compressed = !old && reader.u32(30) != 0;
    const std::uint64_t row = (size.width * bits + 31) / 32 * 4;
    return compressed || start + row * size.height <= bytes.size();
}

/// Does not count the header, which is short.
bool netpbmIsComplete(Bytes bytes, ImageSize size) {
    const bool isPacked = bytes[1] == std::byte{'4'};
    const std::uint64_t samples = bytes[1] == std::byte{'3'} || bytes[1] == std::byte{'6'} ? 3 : 1;
    const std::uint64_t row = isPacked ? (size.width + 7) / 8 : size.width * samples;
    return bytes[1] == std::byte{'1'} || row * size.height < bytes.size();
}

}  // namespace

bool isComplete(Bytes bytes, ImageFormat format, ImageSize size) {
    switch (format) {
        case ImageFormat::Png:
            return pngIsComplete(bytes);
        case ImageFormat::Jpeg:
            return jpegIsComplete(bytes);
        case ImageFormat::WebP:
            return webpIsComplete(bytes);
        case ImageFormat::Bmp:
            return bmpIsComplete(bytes, size);
        case ImageFormat::Netpbm:
            return netpbmIsComplete(bytes, size);
        case ImageFormat::Tiff:
        case ImageFormat::Gif:
        case ImageFormat::Unknown:
            break;
    }
    return true;
}

}  // namespace twinsight
