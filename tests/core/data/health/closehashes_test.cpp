// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/closehashes.h"

#include <gmock/gmock.h>

#include <bit>

#include "core/base/random.h"

namespace twinsight {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// As plain as can be.
std::vector<ClosePair> eachWithEach(const std::vector<std::uint64_t>& hashes) {
    std::vector<ClosePair> pairs;
    for (std::uint32_t a = 0; a < hashes.size(); ++a)
        for (std::uint32_t b = a + 1; b < hashes.size(); ++b)
            if (std::popcount(hashes[a] ^ hashes[b]) <= kCloseBits) pairs.push_back({a, b});
    return pairs;
}

TEST(CloseHashes, FindsWhatComparingEachWithEachFinds) {
    Random random(1);
    std::vector<std::uint64_t> hashes;
    for (int i = 0; i < 300; ++i) {
        hashes.push_back(random.next());
        for (int changes = 0; changes < 3; ++changes)
            hashes.push_back(hashes.back() ^ std::uint64_t{1} << random.below(64));
    }
    EXPECT_GT(eachWithEach(hashes).size(), 1000u);
    EXPECT_EQ(closePairs(hashes), eachWithEach(hashes));
}

TEST(CloseHashes, AreThoseOfThreeBitsAtMost) {
    EXPECT_THAT(closePairs(std::vector<std::uint64_t>{0, 0b111, 0b1111 << 20}), ElementsAre(ClosePair{0, 1}));
    EXPECT_THAT(closePairs(std::vector<std::uint64_t>{}), IsEmpty());
}

}  // namespace
}  // namespace twinsight
