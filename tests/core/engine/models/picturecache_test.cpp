// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/picturecache.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

class PictureCacheTest : public ::testing::Test {
protected:
    /// Keeps `bytes` bytes of `value` for two drawings, the second of which cannot be read.
    void keep(const PictureCache& cache, const std::string& key, std::uint8_t value,
              std::uint64_t bytes = 100) {
        const auto draft = cache.draft(key, bytes);
        ASSERT_TRUE(draft);
        std::ranges::fill(draft->pixels->writable(), value);
        cache.keep(*draft, {"", "is cut off"});
    }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), {}));
    }

    testing::TemporaryFolder folder;
    PictureCache cache{folder.path()};
};

TEST_F(PictureCacheTest, GivesBackWhatWasKept) {
    keep(cache, "key", 7);
    const auto entry = cache.find("key", 100, 2);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->pixels->bytes()[99], 7);
    EXPECT_THAT(entry->problems, ElementsAre("", "is cut off"));
}

TEST_F(PictureCacheTest, GivesNothingForAnotherKeySizeOrNumber) {
    keep(cache, "key", 7);
    EXPECT_FALSE(cache.find("other", 100, 2));
    EXPECT_FALSE(cache.find("key", 99, 2));
    EXPECT_FALSE(cache.find("key", 100, 3));
}

TEST_F(PictureCacheTest, LeavesNothingOfADraftThatIsNotKept) {
    cache.draft("key", 100);
    EXPECT_EQ(files(), 0u);
    EXPECT_FALSE(cache.find("key", 100, 2));
}

TEST_F(PictureCacheTest, ClearsAwayTheDraftOfAKilledProcess) {
    const auto child = ::fork();
    if (child == 0) {
        const auto draft = cache.draft("killed", 100);
        ::_exit(0);  // as if killed: nothing is cleared away
    }
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(files(), 1u);
    const auto mine = cache.draft("mine", 100);
    EXPECT_EQ(files(), 1u) << "the other one is gone";
    const auto another = cache.draft("another", 100);
    EXPECT_EQ(files(), 2u) << "this process lives";
}

TEST_F(PictureCacheTest, PassesOverADamagedFile) {
    keep(cache, "key", 7);
    const fs::path file = fs::directory_iterator(folder.path())->path();
    const std::string whole = readFile(file, 1 << 20);
    for (const std::size_t length : {whole.size() - 1, std::size_t{100}, std::size_t{50}, std::size_t{0}}) {
        writeFile(file, whole.substr(0, length));
        EXPECT_FALSE(cache.find("key", 100, 2)) << length;
    }
    std::string wrongLength = whole;
    wrongLength[whole.size() - 12] = 1;
    writeFile(file, wrongLength);
    EXPECT_FALSE(cache.find("key", 100, 2));
}

TEST_F(PictureCacheTest, DropsWhatWasUsedLongestAgo) {
    const PictureCache small(folder.path(), 2500);
    keep(small, "first", 1, 1000);
    keep(small, "second", 2, 1000);
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(1);
    for (const auto& entry : fs::directory_iterator(folder.path())) fs::last_write_time(entry.path(), old);
    ASSERT_TRUE(small.find("first", 1000, 2));  // used again
    keep(small, "third", 3, 1000);
    EXPECT_TRUE(small.find("first", 1000, 2));
    EXPECT_FALSE(small.find("second", 1000, 2));
    EXPECT_TRUE(small.find("third", 1000, 2));
}

TEST_F(PictureCacheTest, KeepsTheNewestThoughItIsLargerThanTheLimit) {
    const PictureCache tiny(folder.path(), 10);
    keep(tiny, "key", 1);
    EXPECT_TRUE(tiny.find("key", 100, 2));
}

TEST(PictureCache, WithoutAFolderKeepsNothing) {
    const PictureCache none{fs::path()};
    EXPECT_FALSE(none.draft("key", 10));
    EXPECT_FALSE(none.find("key", 10, 1));
}

}  // namespace
}  // namespace twinsight
