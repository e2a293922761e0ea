// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/prepare.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace twinsight {
namespace {

/// Paper with a filled box of ink, upper left corner at x, y.
Image paperWithBox(int side, int x, int y, int width, int height) {
    Image image = Image::filled(side, side, 1, 255);
    for (int row = y; row < y + height; ++row)
        for (int column = x; column < x + width; ++column)
            image.pixels[static_cast<std::size_t>(row * side + column)] = 0;
    return image;
}

TEST(Prepare, GivesASquareOfTheAskedSizeAndChannels) {
    for (const auto& [width, height] : {std::pair{105, 105}, {1, 300}, {300, 1}, {7, 3}})
        for (const int channels : {1, 3})
            for (const ResizeRule rule : {ResizeRule::Frame, ResizeRule::Letterbox, ResizeRule::CentreCrop}) {
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

constexpr Preparation kFramed{.size = 102, .resize = ResizeRule::Frame};

TEST(Prepare, FramesADrawingWhereverItLiesAndHoweverLargeItIs) {
    const Image large = prepareImage(paperWithBox(240, 20, 100, 100, 50), kFramed);
    EXPECT_EQ(large, prepareImage(paperWithBox(240, 100, 10, 100, 50), kFramed));
    EXPECT_EQ(large, prepareImage(paperWithBox(480, 40, 30, 200, 100), kFramed));
    EXPECT_EQ(large, paperWithBox(102, 1, 26, 100, 50));  // a margin of 2 % in all
}

TEST(Prepare, CentresADrawingWhereMostOfTheInkIs) {
    // A heavy box with a lighter tail to its right, which still fits.
    Image image = paperWithBox(240, 50, 50, 40, 40);
    for (int y = 68; y < 72; ++y)
        for (int x = 90; x < 150; ++x) image.pixels[static_cast<std::size_t>(y * 240 + x)] = 0;
    const Image framed = prepareImage(image, kFramed);
    double all = 0, moment = 0;
    for (int y = 0; y < 102; ++y)
        for (int x = 0; x < 102; ++x) {
            all += 255 - framed.at(x, y);
            moment += (x + 0.5) * (255 - framed.at(x, y));
        }
    EXPECT_NEAR(moment / all, 51, 0.7);
    EXPECT_LT(framed.at(99, 51), 128);
    EXPECT_EQ(framed.at(20, 51), 255);
}

TEST(Prepare, FramesLightInkOnDarkPaper) {
    Image image = paperWithBox(240, 20, 100, 100, 50);
    for (auto& pixel : image.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
    Image expected = prepareImage(paperWithBox(240, 20, 100, 100, 50), kFramed);
    for (auto& pixel : expected.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
    EXPECT_EQ(prepareImage(image, {.size = 102, .resize = ResizeRule::Frame, .darkInk = false}), expected);
}

TEST(Prepare, PassesOverSpecksWhenItFrames) {
    Image image = paperWithBox(240, 80, 80, 60, 60);
    image.pixels[0] = image.pixels[240 * 240 - 1] = 0;
    EXPECT_EQ(prepareImage(image, kFramed), prepareImage(paperWithBox(240, 80, 80, 60, 60), kFramed));
}

TEST(Prepare, EnlargesADotAtMostFourTimes) {
    const Image dot = prepareImage(paperWithBox(96, 10, 10, 4, 4), {.size = 48, .resize = ResizeRule::Frame});
    EXPECT_EQ(std::ranges::count_if(dot.pixels, [](auto p) { return p < 128; }),
              8 * 8);  // 96 / 4 = 24 pixels are shown at 48
}

TEST(Prepare, LetterboxesWhatHasNoInkOnPaper) {
    const Image photo = paperWithBox(90, 0, 0, 90, 50);  // half of its edge is dark
    for (const Image& picture : {Image::filled(90, 40, 1, 255), Image::filled(90, 40, 1, 0), photo})
        EXPECT_EQ(prepareImage(picture, kFramed), prepareImage(picture, {.size = 102}));
}

TEST(Prepare, NamesItsRules) {
    for (const ResizeRule rule : {ResizeRule::Frame, ResizeRule::Letterbox, ResizeRule::CentreCrop})
        EXPECT_EQ(resizeRuleNamed(nameOf(rule)), rule);
    EXPECT_EQ(resizeRuleNamed("auto"), std::nullopt);
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
