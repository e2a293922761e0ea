// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/names.h"

#include <gmock/gmock.h>

namespace twinsight {
namespace {

using namespace std::string_view_literals;
using ::testing::ElementsAre;

TEST(Names, KnowUtf8) {
    for (const auto text : {""sv, "plain"sv, "α"sv, "漢字"sv, "\xf0\x9f\x98\x80"sv})
        EXPECT_TRUE(isUtf8(text)) << text;
    for (const auto text :
         {"caf\xe9"sv, "\xc0\x80"sv, "\xed\xa0\x80"sv, "\xf5\x80\x80\x80"sv, "\xe6\xbc"sv, "a\0b"sv})
        EXPECT_FALSE(isUtf8(text));
}

TEST(Names, AreMadeReadableAndStayDifferent) {
    EXPECT_EQ(readableName("caf\xe9"), "café");
    EXPECT_TRUE(isUtf8(readableName("\xff\xfe\x80")));
    EXPECT_NE(readableName("\xe9"), readableName("\xe8"));
}

TEST(Names, ComeApartAtSlashes) {
    EXPECT_THAT(foldersOf("./a//b c/d.png"), ElementsAre("a", "b c"));
    EXPECT_THAT(foldersOf("d.png"), ElementsAre());
    EXPECT_EQ(fileNameOf("a/b/d.png"), "d.png");
}

TEST(Names, TellWhatIsHiddenAndWhatLeadsOutside) {
    EXPECT_TRUE(isHidden("a/.git/x"));
    EXPECT_TRUE(isHidden("__MACOSX/x"));
    EXPECT_FALSE(isHidden("./a/b.c"));
    for (const auto path : {"/a"sv, "../a"sv, "a/.."sv, "a/../../b"sv, "C:/a"sv, "\\\\server\\a"sv})
        EXPECT_TRUE(leadsOutside(path)) << path;
    EXPECT_FALSE(leadsOutside("a/..b/c..png"));
}

TEST(Names, OfDataSetsAreTheFoldersOrTheArchives) {
    EXPECT_EQ(dataSetName("/x/omniglot/", false), "omniglot");
    EXPECT_EQ(dataSetName("/x/images.v2.zip", true), "images.v2");
    EXPECT_EQ(dataSetName("/x/images.TAR.gz", true), "images");
    EXPECT_EQ(dataSetName("/x/images.tgz", true), "images");
    EXPECT_EQ(dataSetName("/x/images.zip", false), "images.zip");
    EXPECT_EQ(dataSetName("/", false), "/");
}

}  // namespace
}  // namespace twinsight
