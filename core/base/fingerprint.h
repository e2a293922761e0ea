// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace twinsight {

/// FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv): tells things apart, is no protection against
/// malice.
class Fingerprint {
public:
    /// Parts are told apart: "ab" and "c" is not "a" and "bc".
    void add(std::string_view text) {
        for (const char c : text) addByte(static_cast<unsigned char>(c));
        addByte(0);
    }
    std::uint64_t value() const { return hash_; }
    /// The value as 16 hexadecimal digits.
    std::string digits() const;

private:
    void addByte(unsigned char byte) { hash_ = (hash_ ^ byte) * 0x100000001b3; }

    std::uint64_t hash_ = 0xcbf29ce484222325;
};

}  // namespace twinsight
