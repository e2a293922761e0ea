// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/picturebank.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "core/base/files.h"
#include "core/data/scan.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using testing::TemporaryFolder;

constexpr Preparation kSmall{.size = 28, .resize = ResizeRule::Frame};

/// While it lives, this process cannot get more than `bytes` of memory of its own on top of what it has;
/// files seen as memory do not count.
class MemoryLimit {
public:
    explicit MemoryLimit(std::uint64_t bytes) {
        ::getrlimit(RLIMIT_DATA, &before_);
        rlimit tight = before_;
        tight.rlim_cur = inUse() + bytes;
        ::setrlimit(RLIMIT_DATA, &tight);
    }
    ~MemoryLimit() { ::setrlimit(RLIMIT_DATA, &before_); }

private:
    static std::uint64_t inUse() {
        std::ifstream status("/proc/self/status");
        std::string word;
        std::uint64_t kilobytes = 0;
        while (status >> word)
            if (word == "VmData:") status >> kilobytes;
        return kilobytes * 1024;
    }
    rlimit before_{};
};

/// 1,200 drawings: enough to be cached.
class PictureBankTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        set_ = new TemporaryFolder;
        testing::writeSampleSet(set_->path(), {.alphabets = 3, .characters = 20, .drawings = 20, .seed = 1});
    }
    static void TearDownTestSuite() { delete set_; }

    LoadedDataset load(const Preparation& preparation = kSmall) const {
        return loadPictures(scanDataset(set_->path()), preparation, 2, {}, {}, PictureCache(cache.path()));
    }
    std::size_t cached() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(cache.path()), {}));
    }

    static TemporaryFolder* set_;
    TemporaryFolder cache;
};

TemporaryFolder* PictureBankTest::set_ = nullptr;

TEST_F(PictureBankTest, IsTheSameOutOfTheCache) {
    const LoadedDataset decoded = load();
    EXPECT_EQ(cached(), 1u);
    const LoadedDataset found = load();
    const LoadedDataset uncached =
        loadPictures(scanDataset(set_->path()), kSmall, 1, {}, {}, PictureCache(fs::path()));
    EXPECT_TRUE(std::ranges::equal(decoded.bank.pixels(), uncached.bank.pixels()));
    EXPECT_TRUE(std::ranges::equal(found.bank.pixels(), uncached.bank.pixels()));
    EXPECT_EQ(found.readable, uncached.readable);
}

TEST_F(PictureBankTest, KeepsAnEntryForEachPreparation) {
    load();
    load({.size = 20, .resize = ResizeRule::Frame});
    load({.size = 28, .resize = ResizeRule::Letterbox});
    EXPECT_EQ(cached(), 3u);
}

TEST_F(PictureBankTest, DecodesAgainWhenADrawingHasChanged) {
    const LoadedDataset before = load();
    const auto dataset = scanDataset(set_->path());
    const fs::path first = set_->path() / dataset->drawings()[0].path;
    const std::string bytes = readFile(first, 1 << 20);
    writeFile(first, bytes.substr(0, 20));
    const LoadedDataset after = load();
    EXPECT_TRUE(before.unreadable.empty());
    ASSERT_EQ(after.unreadable.size(), 1u);
    const LoadedDataset again = load();
    EXPECT_EQ(again.unreadable.size(), 1u);
    EXPECT_EQ(again.unreadable.front().reason, after.unreadable.front().reason);
    EXPECT_FALSE(again.readable.front());
    writeFile(first, bytes);
}

#ifndef __SANITIZE_ADDRESS__
TEST_F(PictureBankTest, NeedsLittleMemoryForManyPictures) {
    const Preparation large{.size = 512, .resize = ResizeRule::Letterbox};
    const MemoryLimit tight(std::uint64_t{200} << 20);  // the bank has 315 MB
    const LoadedDataset loaded = load(large);
    EXPECT_EQ(loaded.bank.pixels().size(), 1200u * 512 * 512);
    EXPECT_THROW(loadPictures(scanDataset(set_->path()), large, 1, {}, {}, PictureCache(fs::path())),
                 std::bad_alloc);
}
#endif

}  // namespace
}  // namespace twinsight
