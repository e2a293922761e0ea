// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crc32c.h"

#include <array>

namespace twinsight {

namespace {

constexpr std::uint32_t kPolynomial = 0x82f63b78;  // the lowest bit first

/// What each value of a byte does to the remainder.
constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) != 0 ? kPolynomial : 0);
        table[byte] = remainder;
    }
    return table;
}

constexpr auto kTable = makeTable();

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
    std::uint32_t remainder = 0xffffffff;
    for (const char byte : bytes)
        remainder = (remainder >> 8) ^ kTable[(remainder ^ static_cast<unsigned char>(byte)) & 0xff];
    return ~remainder;
}

}  // namespace twinsight
