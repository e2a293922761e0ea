// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mappedfile.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::TemporaryFolder;

TEST(MappedFile, WhatIsWrittenIsInTheFile) {
    const TemporaryFolder folder;
    const auto file = MappedFile::create(folder / "new", 5000);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->bytes()[4999], 0);
    file->writable()[4999] = 7;
    EXPECT_EQ(readFile(folder / "new", 10000).back(), 7);
    EXPECT_EQ(MappedFile::read(folder / "new", 5000)->bytes()[4999], 7);
}

TEST(MappedFile, TakesNoFileThatIsThereAlready) {
    TemporaryFolder folder;
    folder.write("old", "somebody's");
    EXPECT_FALSE(MappedFile::create(folder / "old", 10));
    EXPECT_EQ(readFile(folder / "old", 100), "somebody's");
}

TEST(MappedFile, IsNullForWhatIsNotThereTooShortOrNoFile) {
    TemporaryFolder folder;
    folder.write("short", "four");
    EXPECT_FALSE(MappedFile::read(folder / "none", 4));
    EXPECT_FALSE(MappedFile::read(folder / "short", 5));
    EXPECT_FALSE(MappedFile::read(folder.path(), 1));
    EXPECT_FALSE(MappedFile::create(folder / "no folder" / "file", 4));
}

TEST(MappedFile, LeavesNothingWhenTheDiskHasNoRoom) {
    const TemporaryFolder folder;
    EXPECT_FALSE(MappedFile::create(folder / "huge", std::uint64_t{1} << 60));
    EXPECT_FALSE(std::filesystem::exists(folder / "huge"));
}

}  // namespace
}  // namespace twinsight
