// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <iterator>
#include <string>

#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using testing::kindOf;
using testing::TemporaryFolder;

std::size_t entriesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

TEST(Files, ReadsWhatWasWritten) {
    const TemporaryFolder folder;
    const std::string bytes = std::string(100000, 'x') + '\0' + "end";
    writeFileAtomically(folder / "file", bytes);
    EXPECT_EQ(readFile(folder / "file", 1 << 20), bytes);
}

TEST(Files, ReplacesAFileAndLeavesNothingElse) {
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", "old");
    writeFileAtomically(folder / "file", "new");
    EXPECT_EQ(readFile(folder / "file", 10), "new");
    EXPECT_EQ(entriesIn(folder.path()), 1u);
}

TEST(Files, SayWhatIsWrong) {
    const TemporaryFolder folder;
    folder.write("large", "12345");
    EXPECT_EQ(kindOf([&] { readFile(folder / "missing", 10); }), ErrorKind::NotFound);
    EXPECT_EQ(kindOf([&] { readFile(folder / "large", 4); }), ErrorKind::Invalid);
    EXPECT_EQ(kindOf([&] { readFile(folder.path(), 4); }), ErrorKind::Unreadable);
    EXPECT_EQ(kindOf([&] { writeFileAtomically(folder / "missing/file", "x"); }), ErrorKind::Unreadable);
}

TEST(Files, TellBeforehandWhetherTheyCanBeWritten) {
    const TemporaryFolder folder;
    folder.write("file", "kept");
    requireWritable(folder / "file");
    requireWritable(folder / "new");
    EXPECT_EQ(readFile(folder / "file", 10), "kept");
    EXPECT_EQ(entriesIn(folder.path()), 1u);
    EXPECT_EQ(kindOf([&] { requireWritable(folder / "missing/file"); }), ErrorKind::Unreadable);
    EXPECT_EQ(kindOf([&] { requireWritable(folder.path()); }), ErrorKind::Unreadable);
}

TEST(Files, DoNotWaitForTheOtherEndOfAPipe) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(kindOf([&] { readFile(folder / "pipe", 4); }), ErrorKind::Unreadable);
}

TEST(Files, KeepTheOldFileWhenItCannotBeReplaced) {
    const TemporaryFolder folder;
    folder.write("taken/inside", "kept");
    EXPECT_EQ(kindOf([&] { writeFileAtomically(folder / "taken", "x"); }), ErrorKind::Unreadable);
    EXPECT_EQ(readFile(folder / "taken/inside", 10), "kept");
    EXPECT_EQ(entriesIn(folder.path()), 1u);
}

TEST(Files, ReplaceWhatALinkStandsForAndNotTheLink) {
    const TemporaryFolder folder;
    const fs::path target = folder.write("elsewhere/table.csv", "old");
    fs::create_symlink(target, folder / "link");
    requireWritable(folder / "link");
    writeFileAtomically(folder / "link", "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(readFile(target, 10), "new");
}

TEST(Files, WriteIntoDevicesAndDoNotReplaceThem) {
    const TemporaryFolder folder;
    fs::create_symlink("/dev/null", folder / "device");
    requireWritable(folder / "device");
    writeFileAtomically(folder / "device", "x");
    EXPECT_TRUE(fs::is_symlink(folder / "device"));
    EXPECT_TRUE(fs::is_character_file(folder / "device"));
    fs::create_symlink("/dev/full", folder / "full");
    EXPECT_EQ(kindOf([&] { writeFileAtomically(folder / "full", "x"); }), ErrorKind::Unreadable);
    EXPECT_TRUE(fs::is_character_file(folder / "full"));
}

TEST(Files, TakeUnicodeNames) {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / pathFromUtf8("α β.txt");
    writeFileAtomically(file, "x");
    EXPECT_EQ(utf8(file.filename()), "α β.txt");
    EXPECT_EQ(readFile(file, 10), "x");
}

TEST(AppendToFile, AddsAtTheEndOfWhatIsThere) {
    testing::TemporaryFolder folder;
    const auto file = folder.write("file", "one");
    appendToFile(file, " two");
    EXPECT_EQ(readFile(file, 100), "one two");
}

TEST(AppendToFile, MakesNoFile) {
    const testing::TemporaryFolder folder;
    EXPECT_THROW(appendToFile(folder / "none", "text"), Error);
    EXPECT_FALSE(std::filesystem::exists(folder / "none"));
}

}  // namespace
}  // namespace twinsight
