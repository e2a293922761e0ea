// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/splitfolders.h"

#include <gmock/gmock.h>

#include "core/data/scan.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using ::testing::HasSubstr;

std::string wordsOf(std::initializer_list<const char*> characters) {
    const testing::TemporaryFolder folder;
    for (const char* character : characters)
        folder.write(std::string(character) + "/1.png", testing::pngStart());
    return splitFolderWords(*scanDataset(folder.path()));
}

TEST(SplitFolders, AreNamedWhereTheSameThingsLieInBoth) {
    EXPECT_THAT(wordsOf({"Train/bolt", "Train/nut", "val/bolt"}), HasSubstr("The folders Train and val"));
}

TEST(SplitFolders, MayHoldDifferentThings) {
    EXPECT_EQ(wordsOf({"train/bolt", "train/nut", "val/lid"}), "");
}

TEST(SplitFolders, AreNoAlphabetsThatNumberTheirCharactersAlike) {
    EXPECT_EQ(wordsOf({"Greek/character01", "Latin/character01", "test/character01"}), "");
}

}  // namespace
}  // namespace twinsight
