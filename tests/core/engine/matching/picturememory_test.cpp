// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/picturememory.h"

#include <gtest/gtest.h>

#include <span>

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/imaging/codecs/codecs.h"
#include "tests/core/engine/freshmodel.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::bar;
using testing::freshModel;
using testing::TemporaryFolder;

struct PictureMemoryTest : ::testing::Test {
    const TemporaryFolder folder;
    const Matcher matcher{freshModel("cosine")};
    PictureMemory memory;

    static std::string pgm(int x) {
        const Image image = bar(x);
        return "P5 40 40 255\n" + std::string(image.pixels.begin(), image.pixels.end());
    }
    Image seen(const std::string& path) { return memory.see({path, {}, {}}, matcher).prepared; }
};

TEST_F(PictureMemoryTest, DecodesAFileOnceAndAgainWhenItHasChanged) {
    const auto file = folder.write("one.pgm", pgm(5));
    const auto time = std::filesystem::last_write_time(file);
    const Image first = seen(file.string());
    folder.write("one.pgm", pgm(25));
    std::filesystem::last_write_time(file, time);
    EXPECT_EQ(seen(file.string()), first);
    std::filesystem::last_write_time(file, time + std::chrono::seconds(1));
    EXPECT_NE(seen(file.string()), first);
}

TEST_F(PictureMemoryTest, TellsPicturesByContentApart) {
    const auto drawn = [this](int x) {
        const std::string bytes = pgm(x);
        return memory.see({{}, {}, toBase64(std::as_bytes(std::span(bytes)))}, matcher).prepared;
    };
    EXPECT_NE(drawn(5), drawn(25));
    EXPECT_EQ(drawn(5), drawn(5));
}

TEST_F(PictureMemoryTest, SeesNothingInAFileThatHasGone) {
    const auto file = folder.write("one.pgm", pgm(5));
    seen(file.string());
    std::filesystem::remove(file);
    EXPECT_THROW(seen(file.string()), Error);
}

TEST_F(PictureMemoryTest, SeesWhatTheMatcherSees) {
    const auto one = folder.write("one.pgm", pgm(5)), other = folder.write("other.pgm", pgm(12));
    const Match match = matcher.compare(memory.see({one.string(), {}, {}}, matcher),
                                        memory.see({other.string(), {}, {}}, matcher));
    EXPECT_EQ(match.logit, matcher.compare(bar(5), bar(12)).logit);
}

}  // namespace
}  // namespace twinsight
