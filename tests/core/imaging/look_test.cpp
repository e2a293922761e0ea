// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/look.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/imaging/canvas.h"

namespace twinsight {
namespace {

Image drawing(int size) {
    Canvas canvas(size);
    const CanvasPoint line[] = {{size * 0.2, size * 0.3}, {size * 0.8, size * 0.7}};
    canvas.stroke(line, size / 30.0);
    return canvas.picture();
}

Image inverted(Image image) {
    for (auto& pixel : image.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
    return image;
}

TEST(Look, OfInkIsDarkOrLight) {
    for (const int size : {28, 105, 2000}) {
        EXPECT_EQ(lookOf(drawing(size)), Look::DarkInk) << size;
        EXPECT_EQ(lookOf(inverted(drawing(size))), Look::LightInk) << size;
    }
}

TEST(Look, OfPaperAloneIsBlank) {
    for (const std::uint8_t value : {0, 128, 255})
        EXPECT_EQ(lookOf(Image::filled(40, 30, 3, value)), Look::Blank);
    EXPECT_EQ(lookOf(Image::filled(1, 1, 1, 7)), Look::Blank);
}

TEST(Look, OfShadesIsAPhoto) {
    Image shades = Image::filled(100, 80, 1, 0);
    for (int y = 0; y < 80; ++y)
        for (int x = 0; x < 100; ++x)
            shades.pixels[static_cast<std::size_t>(y) * 100 + static_cast<std::size_t>(x)] =
                static_cast<std::uint8_t>(127 + 60 * std::sin(x / 17.0) + 60 * std::cos(y / 11.0));
    EXPECT_EQ(lookOf(shades), Look::Photo);
}

TEST(Look, OfScannedPaperIsStillInk) {
    Image scan = drawing(200);
    for (std::size_t i = 0; i < scan.pixels.size(); ++i)
        scan.pixels[i] = static_cast<std::uint8_t>(40 + scan.pixels[i] / 2 + i * 7 % 15);
    EXPECT_EQ(lookOf(scan), Look::DarkInk);
}

}  // namespace
}  // namespace twinsight
