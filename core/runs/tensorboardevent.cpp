// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/tensorboardevent.h"

#include <bit>

#include "core/base/crc32c.h"

namespace twinsight {

namespace {

/// Numbers of the fields in event.proto and summary.proto.
enum EventField { kWallTime = 1, kStep = 2, kFileVersion = 3, kSummary = 5, kSessionLog = 7 };
enum SummaryField { kValue = 1 };
enum ValueField { kTag = 1, kSimpleValue = 2 };
enum SessionLogField { kStatus = 1 };
constexpr std::uint64_t kSessionStart = 1;  // SessionLog.START

template <class Unsigned>
std::string littleEndian(Unsigned value) {
    std::string bytes;
    for (std::size_t i = 0; i < sizeof value; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xff);
    return bytes;
}

/// Seven bits a byte, the lowest first; all but the last have the top bit set.
std::string varint(std::uint64_t value) {
    std::string bytes;
    for (; value > 0x7f; value >>= 7) bytes += static_cast<char>((value & 0x7f) | 0x80);
    return bytes + static_cast<char>(value);
}

enum class WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

std::string key(int field, WireType type) {
    return varint(static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(type));
}

std::string integerField(int field, std::uint64_t value) {
    return key(field, WireType::Varint) + varint(value);
}
std::string doubleField(int field, double value) {
    return key(field, WireType::Fixed64) + littleEndian(std::bit_cast<std::uint64_t>(value));
}
std::string floatField(int field, float value) {
    return key(field, WireType::Fixed32) + littleEndian(std::bit_cast<std::uint32_t>(value));
}
/// Text or a message within a message.
std::string bytesField(int field, std::string_view bytes) {
    return (key(field, WireType::Bytes) + varint(bytes.size())).append(bytes);
}

std::string eventAt(double time, std::int64_t step) {
    return doubleField(kWallTime, time) + integerField(kStep, static_cast<std::uint64_t>(step));
}

/// TFRecord's own: a checksum of data that holds checksums would be weak.
std::uint32_t maskedChecksum(std::string_view bytes) {
    return std::rotr(crc32c(bytes), 15) + 0xa282ead8;
}

}  // namespace

std::string tensorboardVersion(double time) {
    return doubleField(kWallTime, time) + bytesField(kFileVersion, "brain.Event:2");
}

std::string tensorboardSessionStart(double time, std::int64_t step) {
    return eventAt(time, step) + bytesField(kSessionLog, integerField(kStatus, kSessionStart));
}

std::string tensorboardScalars(double time, std::int64_t step, std::span<const TensorboardScalar> scalars) {
    std::string summary;
    for (const auto& [tag, value] : scalars)
        summary +=
            bytesField(kValue, bytesField(kTag, tag) + floatField(kSimpleValue, static_cast<float>(value)));
    return eventAt(time, step) + bytesField(kSummary, summary);
}

std::string tfRecord(std::string_view data) {
    const std::string length = littleEndian(std::uint64_t{data.size()});
    return (length + littleEndian(maskedChecksum(length))).append(data) + littleEndian(maskedChecksum(data));
}

}  // namespace twinsight
