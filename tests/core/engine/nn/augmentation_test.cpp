// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/augmentation.h"

#include <gtest/gtest.h>

#include <ATen/CPUGeneratorImpl.h>

namespace twinsight {
namespace {

using torch::Tensor;

at::Generator generator(std::uint64_t seed) {
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

/// A filled square in the middle of n pictures.
Tensor squares(std::int64_t n) {
    Tensor images = torch::zeros({n, 1, 32, 32});
    images.slice(2, 10, 22).slice(3, 10, 22).fill_(1);
    return images;
}

constexpr AugmentationOptions kNothing{
    .rotation = 0, .scale = 0, .shear = 0, .shift = 0, .elastic = 0, .thickening = 0, .paperIsZero = true};

TEST(Augment, LeavesPicturesAloneWhenNothingMayChange) {
    auto random = generator(1);
    EXPECT_TRUE(torch::allclose(augment(squares(2), kNothing, random), squares(2), 1e-4, 1e-4));
}

TEST(Augment, IsTheSameForTheSameSeedOnly) {
    auto one = generator(1), again = generator(1), other = generator(2);
    const Tensor first = augment(squares(2), {}, one);
    EXPECT_TRUE(torch::equal(first, augment(squares(2), {}, again)));
    EXPECT_FALSE(torch::allclose(first, augment(squares(2), {}, other)));
}

TEST(Augment, VariesEachPictureButKeepsItAboutAsInky) {
    auto random = generator(1);
    const Tensor varied = augment(squares(16), {}, random);
    EXPECT_FALSE(torch::allclose(varied[0], varied[1]));
    const Tensor ink = varied.mean({1, 2, 3}) / squares(1).mean();
    EXPECT_GT(ink.min().item<float>(), 0.5);
    EXPECT_LT(ink.max().item<float>(), 2.0);
}

TEST(Augment, NeverMirrors) {
    // An L whose mirror image would have its foot on the other side.
    Tensor images = torch::zeros({64, 1, 32, 32});
    images.slice(2, 6, 26).slice(3, 8, 11).fill_(1);
    images.slice(2, 23, 26).slice(3, 8, 24).fill_(1);
    auto random = generator(3);
    const Tensor varied = augment(images, {}, random);
    const Tensor left = varied.slice(3, 0, 16).sum({1, 2, 3}), right = varied.slice(3, 16, 32).sum({1, 2, 3});
    EXPECT_TRUE((left > right).all().item<bool>());
}

/// Photos with a bright left half; n x 3 x 32 x 32.
Tensor halves(std::int64_t n) {
    Tensor images = torch::full({n, 3, 32, 32}, 0.2);
    images.slice(3, 0, 16).fill_(0.8);
    return images;
}

constexpr PhotoAugmentationOptions kNothingOfPhotos{.smallestCrop = 1,
                                                    .stretch = 1,
                                                    .rotation = 0,
                                                    .mirrored = 0,
                                                    .brightness = 0,
                                                    .contrast = 0,
                                                    .saturation = 0};

TEST(AugmentPhotos, LeavesPicturesAloneWhenNothingMayChange) {
    auto random = generator(1);
    EXPECT_TRUE(torch::allclose(augmentPhotos(halves(2), kNothingOfPhotos, random), halves(2), 1e-4, 1e-4));
}

TEST(AugmentPhotos, MirrorsTheAskedShare) {
    PhotoAugmentationOptions options = kNothingOfPhotos;
    options.mirrored = 0.5;
    auto random = generator(1);
    const Tensor varied = augmentPhotos(halves(200), options, random);
    const Tensor mirrored = varied.slice(3, 16, 32).mean({1, 2, 3}) > varied.slice(3, 0, 16).mean({1, 2, 3});
    EXPECT_NEAR(mirrored.to(torch::kFloat32).mean().item<float>(), 0.5, 0.12);
}

TEST(AugmentPhotos, StaysWithinBlackAndWhiteAndVariesEachOnItsOwn) {
    auto random = generator(1);
    const Tensor varied = augmentPhotos(halves(32), {}, random);
    EXPECT_GE(varied.min().item<float>(), 0);
    EXPECT_LE(varied.max().item<float>(), 1);
    EXPECT_FALSE(torch::allclose(varied[0], varied[1]));
}

TEST(AugmentPhotos, CropsWithinThePicture) {
    // Brightness rises from left to right; a crop of it never gets darker or brighter than it is.
    const Tensor ramp = torch::linspace(0.3, 0.7, 32).view({1, 1, 1, 32}).expand({64, 3, 32, 32});
    PhotoAugmentationOptions options = kNothingOfPhotos;
    options.smallestCrop = 0.3;
    auto random = generator(2);
    const Tensor varied = augmentPhotos(ramp, options, random);
    const Tensor reach = varied.amax({1, 2, 3}) - varied.amin({1, 2, 3});
    EXPECT_GT(reach.max().item<float>(), 0.9 * 0.4);
    EXPECT_LT(reach.min().item<float>(), 0.7 * 0.4);
}

TEST(TurnQuarters, TurnsCounterClockwise) {
    Tensor images = torch::zeros({4, 1, 3, 3});
    images.index_put_({torch::indexing::Slice(), 0, 0, 0}, 1);  // top left
    const Tensor turned = turnQuarters(images, torch::tensor({0, 1, 2, 3}));
    EXPECT_EQ(turned[0][0][0][0].item<float>(), 1);
    EXPECT_EQ(turned[1][0][2][0].item<float>(), 1);
    EXPECT_EQ(turned[2][0][2][2].item<float>(), 1);
    EXPECT_EQ(turned[3][0][0][2].item<float>(), 1);
}

}  // namespace
}  // namespace twinsight
