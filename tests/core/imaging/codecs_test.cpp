// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/codecs/codecs.h"

#include <gmock/gmock.h>

#include <string>

#include "core/base/base64.h"
#include "core/base/random.h"
#include "tests/core/imaging/tinyimages.h"
#include "tests/support/errors.h"

namespace twinsight {
namespace {

using namespace std::string_literals;
using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Image decoded(std::string_view file) {
    return decodeImage(std::as_bytes(std::span(file)), "drawing.png");
}

std::string fromBase64Text(std::string_view text) {
    const auto bytes = fromBase64(text);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// 12 x 8, with a pattern that no turn or swap of colours maps onto itself.
Image pattern(int channels) {
    Image image = Image::filled(12, 8, channels, 0);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(i * 37 % 251);
    return image;
}

/// A Windows bitmap, 24 bits, of the given size in its header and `pixelBytes` bytes of red behind it.
std::string bitmap(std::uint32_t width, std::uint32_t height, std::size_t pixels) {
    const auto le = [](std::uint32_t v) {
        return std::string{static_cast<char>(v), static_cast<char>(v >> 8), static_cast<char>(v >> 16),
                           static_cast<char>(v >> 24)};
    };
    std::string file = "BM" + le(54) + le(0) + le(54) + le(40) + le(width) + le(height) + "\1\0\x18\0"s +
                       le(0) + le(0) + le(0) + le(0) + le(0) + le(0);
    for (std::size_t i = 0; i < pixels; ++i) file += "\0\0\xff"s;
    return file;
}

TEST(Codecs, GiveBackWhatWasEncoded) {
    for (const int channels : {1, 3}) EXPECT_EQ(decoded(encodePng(pattern(channels))), pattern(channels));
}

TEST(Codecs, ReadOneBitPngAsGrey) {  // 2 x 2: black, white / white, black
    const Image image = decoded(fromBase64Text(kOneBitPng));
    EXPECT_EQ(image, (Image{2, 2, 1, {0, 255, 255, 0}}));
}

TEST(Codecs, Reduce16BitsTo8) {
    EXPECT_EQ(decoded(fromBase64Text(kSixteenBitPng)), (Image{2, 1, 1, {0x12, 255}}));
}

TEST(Codecs, LayTransparencyOnWhite) {  // red: opaque, half and quite transparent
    const Image image = decoded(fromBase64Text(kTransparentPng));
    EXPECT_EQ(image, (Image{3, 1, 3, {255, 0, 0, 255, 127, 127, 255, 255, 255}}));
}

TEST(Codecs, KeepGreyWithTransparencyGrey) {
    EXPECT_EQ(decoded(fromBase64Text(kTransparentGreyPng)), (Image{2, 1, 1, {0, 255}}));
}

TEST(Codecs,
     ApplyTheOrientationOfACamera) {  // 16 x 8, black at the left; EXIF says: turn a quarter clockwise
    const Image image = decoded(fromBase64Text(kTurnedJpeg));
    ASSERT_EQ(image.width, 8);
    ASSERT_EQ(image.height, 16);
    EXPECT_LT(image.at(4, 1), 40);
    EXPECT_GT(image.at(4, 14), 215);
}

TEST(Codecs, ReadBitmapsWithTheirColoursInOrder) {
    EXPECT_EQ(decoded(bitmap(4, 1, 4)), (Image{4, 1, 3, {255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0}}));
}

TEST(Codecs, RefuseAPngCutOffAnywhere) {
    const std::string file = encodePng(pattern(3));
    for (std::size_t size = 0; size < file.size(); ++size) {
        SCOPED_TRACE(size);
        EXPECT_EQ(kindOf([&] { decoded(file.substr(0, size)); }), ErrorKind::Damaged);
    }
}

TEST(Codecs, RefuseALargePngCutOffBetweenItsChunks) {
    Image noise = Image::filled(300, 300, 1, 0);
    Random random(1);
    for (std::uint8_t& pixel : noise.pixels) pixel = static_cast<std::uint8_t>(random.next());
    const std::string file = encodePng(noise);
    const std::size_t thirdChunk = file.find("IDAT", file.find("IDAT") + 4) - 4;
    ASSERT_LT(thirdChunk, file.size());
    EXPECT_EQ(kindOf([&] { decoded(file.substr(0, thirdChunk)); }), ErrorKind::Damaged);
}

TEST(Codecs, RefuseAPngWithAFlippedBit) {
    std::string file = encodePng(pattern(1));
    file[file.size() / 2] ^= 4;
    EXPECT_EQ(kindOf([&] { decoded(file); }), ErrorKind::Damaged);
}

TEST(Codecs, RefuseAJpegCutOffAnywhere) {
    const std::string file = fromBase64Text(kTurnedJpeg);
    for (std::size_t size = 0; size < file.size(); ++size) {
        SCOPED_TRACE(size);
        EXPECT_EQ(kindOf([&] { decoded(file.substr(0, size)); }), ErrorKind::Damaged);
    }
}

TEST(Codecs, RefuseBitmapsAndPixmapsThatEndEarly) {
    EXPECT_EQ(kindOf([] { decoded(bitmap(40, 40, 10)); }), ErrorKind::Damaged);
    EXPECT_EQ(kindOf([] { decoded("P5\n40 40\n255\nabc"); }), ErrorKind::Damaged);
}

TEST(Codecs, ReadAJpegOfFourInks) {
    const Image image = decoded(fromBase64Text(kCmykJpeg));
    ASSERT_EQ(image.width, 7);
    ASSERT_EQ(image.height, 10);
    const auto at = [&](int x, int y) {
        return image.pixels[static_cast<std::size_t>((y * image.width + x) * image.channels)];
    };
    EXPECT_GT(at(0, 0), 200);
    EXPECT_LT(at(3, 4), 60);
}

TEST(Codecs, NameTheFileThatIsNoImage) {
    const Error error = errorOf([] { decoded("Dear reader, this is text."); });
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    EXPECT_THAT(error.what(), HasSubstr("drawing.png is not an image"));
    EXPECT_THAT(errorOf([] { decoded(""); }).what(), HasSubstr("is empty"));
}

/// 2 x 1, black and white, a canvas that may be larger.
std::string gif(int width, const std::string& before = "") {
    return "GIF89a"s + static_cast<char>(width) + "\0\1\0\x80\0\0\0\0\0\xff\xff\xff"s + before +
           ",\0\0\0\0\2\0\1\0\0\2\2\x44\x0a\0"s;
}

TEST(Codecs, ReadTheFirstPictureOfAGif) {
    const Image image = decoded(gif(2) + ",what follows is not looked at");
    EXPECT_EQ(image.channels, 1);
    EXPECT_THAT(image.pixels, ElementsAre(0, 255));
}

TEST(Codecs, LeaveAGifWhiteWhereNothingIsDrawn) {
    EXPECT_THAT(decoded(gif(3)).pixels, ElementsAre(0, 255, 255));
    const std::string blackIsTransparent = "!\xf9\4\1\0\0\0\0"s;
    EXPECT_THAT(decoded(gif(2, blackIsTransparent)).pixels, ElementsAre(255, 255));
}

TEST(Codecs, RefuseAGifCutOffAnywhere) {
    const std::string file = gif(2, "!\xf9\4\1\0\0\0\0"s);
    for (std::size_t size = 0; size + 1 < file.size(); ++size) {
        SCOPED_TRACE(size);
        EXPECT_EQ(kindOf([&] { decoded(file.substr(0, size)); }), ErrorKind::Damaged);
    }
}

TEST(Codecs, SurviveEveryFlippedByteOfAGif) {
    const std::string file = gif(2, "!\xf9\4\1\0\0\0\0"s);
    for (std::size_t at = 6; at < file.size(); ++at)
        for (const char flip : {'\1', '\x80', '\xff'}) {
            std::string flipped = file;
            flipped[at] = static_cast<char>(flipped[at] ^ flip);
            try {
                decoded(flipped);
            } catch (const Error&) {
            }
        }
}

TEST(Codecs, RefuseAbsurdSizesBeforeAskingForMemory) {
    EXPECT_EQ(kindOf([] { decoded(bitmap(100000, 100000, 1)); }), ErrorKind::Unsupported);
    EXPECT_EQ(kindOf([] { decoded("P5\n99999999999 99999999999\n255\n"); }), ErrorKind::Unsupported);
    std::string png = encodePng(pattern(1));
    png.replace(16, 8, "\x7f\xff\xff\xff\x7f\xff\xff\xff");
    EXPECT_EQ(kindOf([&] { decoded(png); }), ErrorKind::Unsupported);
}

TEST(Codecs, SurviveEveryFlippedByte) {
    for (const std::string& whole :
         {fromBase64Text(kTurnedJpeg), bitmap(3, 2, 8), "P6 2 2 255\nabcdefghijkl"s, fromBase64Text(kTiff),
          fromBase64Text(kWebP)})
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string file = whole;
            file[i] = static_cast<char>(~file[i]);
            try {
                EXPECT_FALSE(decoded(file).empty());
            } catch (const Error&) {  // fine: said so
            }
        }
}

}  // namespace
}  // namespace twinsight
