// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"

#include <gmock/gmock.h>

#include "core/base/files.h"
#include "core/data/scan.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using namespace testing;

/// A small set whose folders were last written to an hour ago, and a cache that keeps also such a small one.
class CatalogueTest : public ::testing::Test {
protected:
    CatalogueTest() {
        for (const char* path : {"A/1/1.png", "A/1/2.png", "A/2/1.png", "B/1/1.png"})
            set.write(path, pngStart());
        set.write("B/1/notes.txt", "Dear Ann");
        age();
    }
    void age() {
        const auto hourAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
        for (const auto& entry : fs::recursive_directory_iterator(set.path()))
            if (entry.is_directory()) fs::last_write_time(entry.path(), hourAgo);
        fs::last_write_time(set.path(), hourAgo);
    }
    std::shared_ptr<const Dataset> scan() { return scanDataset(set.path(), {}, {}, cache); }
    std::shared_ptr<const Dataset> cached() { return cache.find(set.path()); }

    TemporaryFolder set, folder;
    CatalogueCache cache{folder.path(), 1};
};

TEST_F(CatalogueTest, GivesWhatTheScanGave) {
    EXPECT_EQ(cached(), nullptr);
    const auto scanned = scan();
    const auto known = cached();
    ASSERT_NE(known, nullptr);
    EXPECT_EQ(known->fingerprint(), scanned->fingerprint());
    EXPECT_EQ(known->layout(), scanned->layout());
    ASSERT_EQ(known->skipped().size(), 1u);
    EXPECT_EQ(known->skipped()[0].path, "B/1/notes.txt");
    ASSERT_EQ(known->characters().size(), 3u);
    EXPECT_EQ(known->fullName(known->characters()[2]), "B/1");
    EXPECT_EQ(known->drawingsOf(known->characters()[2])[0].path, "B/1/1.png");
    EXPECT_EQ(known->drawings()[3].character, 2u);
}

TEST_F(CatalogueTest, IsUsedByTheScan) {
    scan();
    bool met = false;
    scanDataset(
        set.path(), [&](std::size_t) { met = true; }, {}, cache);
    EXPECT_FALSE(met) << "nothing had to be met again";
}

TEST_F(CatalogueTest, NoticesWhatComesAndGoes) {
    scan();
    set.write("A/2/2.png", pngStart());
    EXPECT_EQ(cached(), nullptr);
    EXPECT_EQ(scan()->drawings().size(), 5u);
    fs::remove_all(set / "B");
    EXPECT_EQ(cached(), nullptr);
}

TEST_F(CatalogueTest, ForgetsWhatItIsTold) {
    scan();
    cache.forget(set.path());
    EXPECT_EQ(cached(), nullptr);
    cache.forget(set.path() / "nowhere");
}

TEST_F(CatalogueTest, KeepsNothingOfFoldersThatAreBeingWrittenTo) {
    set.write("A/2/2.png", pngStart());
    scan();
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

/// A file's permissions, and a server that is away, are in no folder's stamp.
TEST_F(CatalogueTest, KeepsNothingWhereSomethingMayBeReadAnotherTime) {
    for (const char* reason : {"cannot be read", "cannot be read: Permission denied", "is empty"}) {
        DatasetContents contents{.root = set.path(),
                                 .alphabets = {{"A", 0, 1}},
                                 .characters = {{"1", 0, 0, 1}},
                                 .drawings = {{"A/1/1.png", 0}},
                                 .skipped = {{"A/1/2.png", reason}}};
        cache.keep(Dataset(contents), {stampOf(set.path(), "")});
        EXPECT_EQ(cached() != nullptr, std::string(reason) == "is empty") << reason;
    }
}

TEST_F(CatalogueTest, KeepsNothingOfSmallSets) {
    const CatalogueCache usual(folder.path());
    scanDataset(set.path(), {}, {}, usual);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST_F(CatalogueTest, NoticesThatAnArchiveHasChanged) {
    const fs::path archive = set / "set.zip";
    const auto writeOld = [&](std::vector<ZipMember> members) {
        writeZip(archive, members);
        fs::last_write_time(archive, fs::file_time_type::clock::now() - std::chrono::hours(1));
    };
    writeOld({{"A/1/1.png", pngStart()}, {"B/1/1.png", pngStart()}});
    scanDataset(archive, {}, {}, cache);
    ASSERT_NE(cache.find(archive), nullptr);
    EXPECT_TRUE(cache.find(archive)->isArchive());
    writeOld({{"A/1/1.png", pngStart()}});
    EXPECT_EQ(cache.find(archive), nullptr);
}

TEST_F(CatalogueTest, IsAsIfItWereNotThereWhenItIsDamaged) {
    scan();
    const fs::path file = fs::directory_iterator(folder.path())->path();
    const std::string sound = readFile(file, 1 << 20);
    for (std::size_t at = 0; at < sound.size(); ++at) {
        std::string damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
        folder.write(file.filename().string(), damaged);
        if (const auto known = cached()) {
            for (const Drawing& drawing : known->drawings())
                EXPECT_LT(drawing.character, known->characters().size());
        }
        folder.write(file.filename().string(), sound.substr(0, at));
        EXPECT_EQ(cached(), nullptr) << at;
    }
}

}  // namespace
}  // namespace twinsight
