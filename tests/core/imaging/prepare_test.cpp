// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/prepare.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace twinsight {
namespace {

TEST(Prepare, GivesASquareOfTheAskedSizeAndChannels) {
    for (const auto& [width, height] : {std::pair{105, 105}, {1, 300}, {300, 1}, {7, 3}})
        for (const int channels : {1, 3})
            for (const ResizeRule rule : {ResizeRule::Letterbox, ResizeRule::CentreCrop}) {
                const Image image = prepareImage(Image::filled(width, height, 4 - channels, 100),
                                                 {.size = 56, .channels = channels, .resize = rule});
                EXPECT_EQ(std::tuple(image.width, image.height, image.channels),
                          std::tuple(56, 56, channels));
                EXPECT_EQ(image.pixels.size(), 56u * 56u * static_cast<std::size_t>(channels));
            }
}

TEST(Prepare, AveragesAreasWhenItShrinks) {
    Image image = Image::filled(4, 4, 1, 255);
    image.pixels[0] = image.pixels[1] = 0;  // half of the upper left quarter
    const Image small = prepareImage(image, {.size = 2});
    EXPECT_NEAR(small.at(0, 0), 128, 1);
    EXPECT_EQ(small.at(1, 1), 255);
}

TEST(Prepare, FillsALetterboxWithPaper) {
    const Image wide = Image::filled(40, 10, 1, 100);
    const Image white = prepareImage(wide, {.size = 20});
    EXPECT_EQ(white.at(10, 0), 255);
    EXPECT_EQ(white.at(10, 10), 100);
    EXPECT_EQ(prepareImage(wide, {.size = 20, .darkInk = false}).at(10, 0), 0);
}

TEST(Prepare, KeepsTheMiddleOfACrop) {
    Image image = Image::filled(30, 10, 1, 0);
    for (int y = 0; y < 10; ++y)
        for (int x = 10; x < 20; ++x) image.pixels[static_cast<std::size_t>(y * 30 + x)] = 200;
    const Image middle = prepareImage(image, {.size = 10, .resize = ResizeRule::CentreCrop});
    EXPECT_EQ(middle, Image::filled(10, 10, 1, 200));
}

TEST(Prepare, WeighsColoursAsTheEyeDoes) {
    Image red = Image::filled(2, 2, 3, 0);
    for (std::size_t i = 0; i < red.pixels.size(); i += 3) red.pixels[i] = 255;
    EXPECT_NEAR(prepareImage(red, {.size = 2}).at(0, 0), 76, 1);  // ITU-R BT.601
}

TEST(Prepare, LeavesAPictureOfTheRightShapeAlone) {
    Image image = Image::filled(56, 56, 1, 255);
    image.pixels[100] = 3;
    EXPECT_EQ(prepareImage(image, {}), image);
}

}  // namespace
}  // namespace twinsight
