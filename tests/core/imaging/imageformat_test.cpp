// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/imageformat.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

using namespace std::string_view_literals;

ImageFormat sniffed(std::string_view text) {
    return sniffImageFormat(std::as_bytes(std::span(text)));
}

TEST(ImageFormat, KnowsFilesByTheirFirstBytes) {
    EXPECT_EQ(sniffed("\x89PNG\r\n\x1a\n...."), ImageFormat::Png);
    EXPECT_EQ(sniffed("\xff\xd8\xff\xe0"), ImageFormat::Jpeg);
    EXPECT_EQ(sniffed("BM6..."), ImageFormat::Bmp);
    EXPECT_EQ(sniffed("II*\0...."sv), ImageFormat::Tiff);
    EXPECT_EQ(sniffed("RIFF....WEBPVP8 "), ImageFormat::WebP);
    EXPECT_EQ(sniffed("P5\n2 2"), ImageFormat::Netpbm);
    EXPECT_EQ(sniffed("GIF89a"), ImageFormat::Gif);
}

TEST(ImageFormat, DoesNotTakeTextForAnImage) {
    for (const std::string_view text : {""sv, "P"sv, "Page 1"sv, "RIFF....WAVE"sv, "hello"sv, "\x89PN"sv})
        EXPECT_EQ(sniffed(text), ImageFormat::Unknown) << text;
}

TEST(ImageFormat, KnowsWhatANamePromisesWhateverItsCase) {
    EXPECT_EQ(contentPromisedBy("a.PNG"), NamedContent::Image);
    EXPECT_EQ(contentPromisedBy("a.b.JpEg"), NamedContent::Image);
    EXPECT_EQ(contentPromisedBy("a.heic"), NamedContent::UnsupportedImage);
    EXPECT_EQ(contentPromisedBy("png"), NamedContent::Other);
    EXPECT_EQ(contentPromisedBy("notes.txt"), NamedContent::Other);
}

}  // namespace
}  // namespace twinsight
