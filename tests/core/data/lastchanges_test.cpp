// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/lastchanges.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>

#include "core/data/scan.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

TEST(LastChanges, AreThoseOfTheNewestDrawing) {
    const testing::TemporaryFolder folder;
    const auto now = std::chrono::file_clock::now();
    for (const auto& [name, hoursAgo] : {std::pair{"A/1/a.png", 30}, {"A/1/b.png", 20}, {"A/2/a.png", 25}})
        fs::last_write_time(folder.write(name, testing::pngStart()), now - std::chrono::hours(hoursAgo));
    const auto times = lastChanges(*scanDataset(folder.path()));
    ASSERT_EQ(times.size(), 2u);
    EXPECT_EQ(times[0] - times[1], 5 * 3600);
}

TEST(LastChanges, AreUnknownWhereTheFilesHaveGone) {
    const testing::TemporaryFolder folder;
    for (const char* name : {"A/1/a.png", "A/2/a.png"}) folder.write(name, testing::pngStart());
    const auto dataset = scanDataset(folder.path());
    fs::remove_all(folder / "A/1");
    const auto times = lastChanges(*dataset);
    EXPECT_EQ(times[0], 0);
    EXPECT_GT(times[1], 0);
}

TEST(LastChanges, AreToldByAnArchivesMembers) {
    const testing::TemporaryFolder folder;
    testing::writeZip(folder / "a.zip",
                      {{"A/1/a.png", testing::pngStart()}, {"A/2/a.png", testing::pngStart()}});
    const auto dataset = scanDataset(folder / "a.zip");
    const auto times = lastChanges(*dataset);
    EXPECT_GT(times.at(0), 0);
    EXPECT_GT(times.at(1), 0);
    fs::remove(folder / "a.zip");
    EXPECT_THAT(lastChanges(*dataset), ElementsAre(0, 0));
}

TEST(LastChanges, StayUnknownWhenToldToStop) {
    const testing::TemporaryFolder folder;
    folder.write("A/1/a.png", testing::pngStart());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THAT(lastChanges(*scanDataset(folder.path()), stop.get_token()), ElementsAre(0));
}

}  // namespace
}  // namespace twinsight
