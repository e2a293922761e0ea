// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include <gmock/gmock.h>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::vector<std::string> namesOf(const std::vector<fs::directory_entry>& entries, const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : entries) names.push_back(utf8(entry.path().lexically_relative(folder)));
    return names;
}

TEST(Folders, AreReadOneLevelDeepOrAltogether) {
    const testing::TemporaryFolder folder;
    folder.write("a.png", "");
    folder.write("b/c.png", "");
    EXPECT_THAT(namesOf(entriesOf(folder.path()), folder.path()), UnorderedElementsAre("a.png", "b"));
    EXPECT_THAT(namesOf(entriesBelow(folder.path()), folder.path()),
                UnorderedElementsAre("a.png", "b", "b/c.png"));
}

TEST(Folders, ThatCannotBeReadHoldNothing) {
    const testing::TemporaryFolder folder;
    const fs::path itself = folder / "itself";
    fs::create_symlink(itself, itself);
    for (const fs::path& none : {folder / "nowhere", folder.write("file", ""), itself}) {
        EXPECT_THAT(entriesOf(none), IsEmpty()) << none;
        EXPECT_THAT(entriesBelow(none), IsEmpty()) << none;
    }
}

}  // namespace
}  // namespace twinsight
