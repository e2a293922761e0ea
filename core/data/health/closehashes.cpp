// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/closehashes.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace twinsight {

namespace {

constexpr int kQuarters = kCloseBits + 1, kQuarterBits = 64 / kQuarters;
constexpr std::ptrdiff_t kMostAlike = 4096;

std::uint64_t quarterOf(std::uint64_t hash, int quarter) {
    return hash >> quarter * kQuarterBits & ((std::uint64_t{1} << kQuarterBits) - 1);
}

/// `alike`: numbers of hashes that have a quarter in common.
void addCloseOnes(std::span<const std::uint32_t> alike, std::span<const std::uint64_t> hashes,
                  std::vector<ClosePair>& pairs) {
    for (auto a = alike.begin(); a != alike.end(); ++a)
        for (auto b = a + 1; b != alike.end(); ++b)
            if (std::popcount(hashes[*a] ^ hashes[*b]) <= kCloseBits) pairs.push_back({*a, *b});
}

}  // namespace

std::vector<ClosePair> closePairs(std::span<const std::uint64_t> hashes) {
    std::vector<ClosePair> pairs;
    std::vector<std::uint32_t> order(hashes.size());
    for (int quarter = 0; quarter < kQuarters; ++quarter) {
        const auto key = [&](std::uint32_t number) { return quarterOf(hashes[number], quarter); };
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, {}, key);
        for (auto begin = order.begin(); begin != order.end();) {
            const auto end = std::find_if(begin, order.end(),
                                          [&](std::uint32_t number) { return key(number) != key(*begin); });
            if (end - begin <= kMostAlike) addCloseOnes({begin, end}, hashes, pairs);
            begin = end;
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

}  // namespace twinsight
