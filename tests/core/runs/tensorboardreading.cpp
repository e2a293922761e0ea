// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/tensorboardreading.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "core/base/files.h"

namespace twinsight::testing {

namespace {

/// Takes values off the front of bytes.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : rest_(bytes) {}
    bool empty() const { return rest_.empty(); }

    std::string_view take(std::size_t count) {
        if (count > rest_.size()) throw std::runtime_error("torn");
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    template <class T>
    T number() {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = number<std::uint8_t>();
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
    }
    std::string_view text() { return take(varint()); }

private:
    std::string_view rest_;
};

/// By long division, bit by bit.
std::uint32_t maskedChecksum(std::string_view bytes) {
    std::uint32_t remainder = 0xffffffff;
    for (const char byte : bytes)
        for (int bit = 0; bit < 8; ++bit) {
            const bool odd = ((remainder ^ (static_cast<std::uint8_t>(byte) >> bit)) & 1) != 0;
            remainder >>= 1;
            if (odd) remainder ^= 0x82f63b78;
        }
    const std::uint32_t checksum = ~remainder;
    return ((checksum >> 15) | (checksum << 17)) + 0xa282ead8;
}

std::string_view checked(Bytes& file, std::size_t size) {
    const std::string_view bytes = file.take(size);
    if (file.number<std::uint32_t>() != maskedChecksum(bytes)) throw std::runtime_error("wrong checksum");
    return bytes;
}

constexpr int kVarint = 0, kFixed64 = 1, kBytes = 2, kFixed32 = 5;

constexpr std::uint64_t field(int number, int wireType) {
    return static_cast<std::uint64_t>(number * 8 + wireType);
}

void require(bool expected) {
    if (!expected) throw std::runtime_error("unexpected field");
}

void readSummary(Bytes summary, ReadEvent& event) {
    while (!summary.empty()) {
        require(summary.varint() == field(1, kBytes));
        Bytes value(summary.text());
        require(value.varint() == field(1, kBytes));
        const std::string tag(value.text());
        require(value.varint() == field(2, kFixed32));
        event.scalars[tag] = value.number<float>();
        require(value.empty());
    }
}

ReadEvent eventOf(Bytes bytes) {
    ReadEvent event;
    while (!bytes.empty()) {
        switch (bytes.varint()) {
            case field(1, kFixed64):
                event.time = bytes.number<double>();
                break;
            case field(2, kVarint):
                event.step = static_cast<std::int64_t>(bytes.varint());
                break;
            case field(3, kBytes):
                event.version = bytes.text();
                break;
            case field(5, kBytes):
                readSummary(Bytes(bytes.text()), event);
                break;
            case field(7, kBytes): {
                Bytes session(bytes.text());
                require(session.varint() == field(1, kVarint));
                event.sessionStatus = static_cast<int>(session.varint());
                break;
            }
            default:
                require(false);
        }
    }
    return event;
}

}  // namespace

std::vector<std::filesystem::path> tensorboardFiles(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().find("tfevents") != std::string::npos)
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<ReadEvent> readTensorboard(const std::filesystem::path& path) {
    const std::string text = readFile(path, 1 << 20);
    std::vector<ReadEvent> events;
    for (Bytes file(text); !file.empty();) {
        const auto size = Bytes(checked(file, 8)).number<std::uint64_t>();
        events.push_back(eventOf(Bytes(checked(file, size))));
    }
    return events;
}

}  // namespace twinsight::testing
