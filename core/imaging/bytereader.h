// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace twinsight {

/// Numbers out of untrusted bytes: reading past the end gives 0 and leaves ok() false from then on.
class ByteReader {
public:
    enum class Order { Big, Little };

    ByteReader(std::span<const std::byte> bytes, Order order) : bytes_(bytes), order_(order) {}

    bool ok() const { return ok_; }

    std::uint32_t number(std::size_t offset, std::size_t width) {
        if (offset > bytes_.size() || width > bytes_.size() - offset) {
            ok_ = false;
            return 0;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            const std::size_t next = order_ == Order::Big ? i : width - 1 - i;
            value = value << 8 | std::to_integer<std::uint32_t>(bytes_[offset + next]);
        }
        return value;
    }
    std::uint32_t u8(std::size_t offset) { return number(offset, 1); }
    std::uint32_t u16(std::size_t offset) { return number(offset, 2); }
    std::uint32_t u24(std::size_t offset) { return number(offset, 3); }
    std::uint32_t u32(std::size_t offset) { return number(offset, 4); }

private:
    std::span<const std::byte> bytes_;
    Order order_;
    bool ok_ = true;
};

}  // namespace twinsight
