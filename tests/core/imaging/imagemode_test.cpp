// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/imagemode.h"

#include <gtest/gtest.h>

#include "core/base/base64.h"
#include "core/imaging/codecs/codecs.h"
#include "tests/core/imaging/tinyimages.h"

namespace twinsight {
namespace {

using namespace testing;

std::string modeOf(std::span<const std::byte> bytes) {
    return inWords(readImageMode(bytes, sniffImageFormat(bytes)));
}
std::string modeIn(std::string_view base64) {
    return modeOf(fromBase64(base64));
}
std::string modeOfText(const std::string& text) {
    return modeOf(std::as_bytes(std::span(text)));
}

TEST(ImageMode, IsThatOfThePngFile) {
    EXPECT_EQ(modeIn(kOneBitPng), "two colours, 1 bit");
    EXPECT_EQ(modeIn(kSixteenBitPng), "grey, 16 bits");
    EXPECT_EQ(modeIn(kTransparentPng), "colour with transparency, 8 bits a channel");
    EXPECT_EQ(modeIn(kTransparentGreyPng), "grey with transparency, 8 bits");
    EXPECT_EQ(modeOfText(encodePng(Image::filled(3, 2, 3, 9))), "colour, 8 bits a channel");
}

TEST(ImageMode, IsThatOfOtherFormats) {
    EXPECT_EQ(modeIn(kTurnedJpeg), "grey, 8 bits");
    EXPECT_EQ(modeIn(kCmykJpeg), "CMYK, 8 bits a channel");
    EXPECT_EQ(modeIn(kTiff), "grey, 16 bits");
    EXPECT_EQ(modeIn(kWebP), "colour, 8 bits a channel");
    EXPECT_EQ(modeOfText("P5 2 1 65535\n...."), "grey, 16 bits");
    EXPECT_EQ(modeOfText("P6\n# by hand\n2 1\n255\n......"), "colour, 8 bits a channel");
}

TEST(ImageMode, IsUnknownWhereverTheHeaderEnds) {
    for (const std::string_view file : {kTransparentPng, kTurnedJpeg, kTiff, kWebP}) {
        const auto bytes = fromBase64(file);
        for (std::size_t size = 16; size < bytes.size(); ++size)
            modeOf(std::span(bytes).first(size));  // whatever it is
        EXPECT_EQ(modeOf(std::span(bytes).first(16)), "unknown");
    }
}

TEST(ImageMode, HasNamesThatComeBack) {
    for (const auto kind : {ImageMode::Kind::Unknown, ImageMode::Kind::TwoColours, ImageMode::Kind::Cmyk})
        EXPECT_EQ(imageModeKindNamed(nameOf(kind)), kind);
    EXPECT_FALSE(imageModeKindNamed("sepia"));
}

}  // namespace
}  // namespace twinsight
