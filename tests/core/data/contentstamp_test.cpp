// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/contentstamp.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/data/scan.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

class ContentStamp : public ::testing::Test {
protected:
    ContentStamp() {
        for (const char* name : {"A/1/a.png", "A/1/b.png", "A/2/a.png", "A/2/b.png"})
            folder.write(name, testing::pngStart(name));
    }
    std::string stamp() const { return contentStamp(*scanDataset(folder.path())); }

    testing::TemporaryFolder folder;
};

TEST_F(ContentStamp, StaysWhileNothingChanges) {
    EXPECT_EQ(stamp(), stamp());
    EXPECT_EQ(stamp().size(), 16u);
}

TEST_F(ContentStamp, ChangesWithADrawingOfTheSameNameAndLength) {
    const std::string before = stamp();
    folder.write("A/1/a.png", testing::pngStart("A/9/a.png"));
    EXPECT_NE(stamp(), before);
}

TEST_F(ContentStamp, OfOneDrawingChangesWithThatDrawingOnly) {
    const auto dataset = scanDataset(folder.path());
    const DrawingStamp first = drawingStamp(*dataset, 0), second = drawingStamp(*dataset, 1);
    EXPECT_NE(first.digits, second.digits);
    EXPECT_EQ(first.bytes, std::filesystem::file_size(folder / "A/1/a.png"));
    folder.write("A/1/a.png", testing::pngStart("A/9/a.png"));
    EXPECT_NE(drawingStamp(*dataset, 0).digits, first.digits);
    EXPECT_EQ(drawingStamp(*dataset, 1).digits, second.digits);
    std::filesystem::remove(folder / "A/1/a.png");
    EXPECT_EQ(drawingStamp(*dataset, 0).bytes, 0u);
}

TEST_F(ContentStamp, ChangesWithADrawingMore) {
    const std::string before = stamp();
    folder.write("A/2/c.png", testing::pngStart());
    EXPECT_NE(stamp(), before);
}

}  // namespace
}  // namespace twinsight
