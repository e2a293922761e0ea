// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/invention.h"

#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

namespace twinsight {
namespace {

using torch::Tensor;
using Alphabets = std::vector<std::int64_t>;

constexpr std::int64_t kSide = 56, kDrawings = 2;
constexpr int kSeeds = 20;  ///< so many that every kind of change comes up

/// An L and a small square, twice each: the same drawing, so that what is done to a character shows.
Tensor twoCharacters() {
    Tensor images = torch::zeros({2 * kDrawings, 1, kSide, kSide});
    images.slice(0, 0, kDrawings).slice(2, 7, 49).slice(3, 10, 17).fill_(1);
    images.slice(0, 0, kDrawings).slice(2, 42, 49).slice(3, 10, 45).fill_(1);
    images.slice(0, kDrawings).slice(2, 18, 38).slice(3, 18, 38).fill_(1);
    return images;
}

Tensor invented(std::uint64_t seed, const Alphabets& alphabets = {0, 0}) {
    auto random = at::make_generator<at::CPUGeneratorImpl>(seed);
    return inventCharacters(twoCharacters(), alphabets, random);
}

TEST(InventCharacters, ChangesAllDrawingsOfACharacterAlike) {
    for (int seed = 0; seed < kSeeds; ++seed) {
        const Tensor images = invented(seed);
        EXPECT_TRUE(torch::allclose(images[0], images[1], 1e-4, 1e-4)) << seed;
        EXPECT_TRUE(torch::allclose(images[2], images[3], 1e-4, 1e-4)) << seed;
    }
}

TEST(InventCharacters, KeepsCharactersApart) {
    for (int seed = 0; seed < kSeeds; ++seed)
        EXPECT_GT((invented(seed)[0] - invented(seed)[2]).abs().mean().item<float>(), 0.02) << seed;
}

TEST(InventCharacters, IsTheSameForTheSameSeedOnly) {
    EXPECT_TRUE(torch::equal(invented(1), invented(1)));
    EXPECT_FALSE(torch::allclose(invented(1), invented(2)));
}

TEST(InventCharacters, FramesWhatItMade) {
    for (int seed = 0; seed < kSeeds; ++seed) {
        const Tensor images = invented(seed);
        ASSERT_EQ(images.sizes(), (std::vector<std::int64_t>{2 * kDrawings, 1, 2 * kSide, 2 * kSide}));
        for (const Tensor& image : images.select(1, 0).unbind()) {
            const Tensor place = (image > 0.25).nonzero().to(torch::kFloat32);
            ASSERT_GT(place.size(0), 0) << seed;
            EXPECT_TRUE(((place.mean(0) - kSide).abs() < 3).all().item<bool>()) << seed << place.mean(0);
            // Something reaches nearly to the edge, and no stroke lies on it.
            EXPECT_GT((place - kSide).abs().max().item<float>(), 0.8 * kSide) << seed;
            for (const int edge : {0, -1})
                for (const int axis : {0, 1})
                    EXPECT_LT(image.select(axis, edge).max().item<float>(), 0.5) << seed;
        }
    }
}

/// Of two alphabets with one character each, none has a partner to be put together with but itself.
TEST(InventCharacters, PutsCharactersOfOneAlphabetTogether) {
    int changed = 0;
    for (int seed = 0; seed < kSeeds; ++seed)
        changed += !torch::allclose(invented(seed, {0, 0})[2], invented(seed, {0, 1})[2], 1e-3, 1e-3);
    EXPECT_GT(changed, 0);
}

}  // namespace
}  // namespace twinsight
