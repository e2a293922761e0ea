// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace twinsight {

/// Two of many, `a` before `b`.
struct ClosePair {
    std::uint32_t a, b;
    auto operator<=>(const ClosePair&) const = default;
};

inline constexpr int kCloseBits = 3;

/// All pairs whose hashes differ in kCloseBits bits at most, ascending. Of four quarters of a hash one is
/// then the same in both, so that only those are compared that share one. A quarter that over 4,096 hashes
/// have in common tells too little and is passed over. 20,000 hashes take 10 ms, a million about a second,
/// where they are spread.
std::vector<ClosePair> closePairs(std::span<const std::uint64_t> hashes);

}  // namespace twinsight
