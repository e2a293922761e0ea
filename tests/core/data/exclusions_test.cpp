// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/exclusions.h"

#include <gmock/gmock.h>

#include "core/base/error.h"
#include "tests/support/errors.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using namespace testing;
using ::testing::IsEmpty;

TEST(Exclusions, AreKeptForEachDataSet) {
    const TemporaryFolder folder;
    const ExclusionStore store(folder / "not/there/yet");
    const Exclusions greek = {"alpha/1.png", "new\nline/Ä.png"};
    store.save("/data/greek", greek);
    store.save("/data/runes", {"fehu/1.png"});
    EXPECT_EQ(store.load("/data/greek"), greek);
    EXPECT_EQ(store.load("/data/greek/"), greek);
    EXPECT_THAT(store.load("/data/hebrew"), IsEmpty());
}

TEST(Exclusions, LeaveNoFileWhenThereAreNone) {
    const TemporaryFolder folder;
    const ExclusionStore store(folder.path());
    store.save("/data/greek", {"alpha/1.png"});
    store.save("/data/greek", {});
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Exclusions, WithoutAHomeFolderAreNotWrittenAnywhere) {
    EXPECT_EQ(kindOf([] { ExclusionStore({}).save("/data/greek", {"alpha/1.png"}); }), ErrorKind::Unreadable);
}

TEST(Exclusions, OfADamagedFileAreRefused) {
    const TemporaryFolder folder;
    const ExclusionStore store(folder.path());
    store.save("/data/greek", {"alpha/1.png"});
    const fs::path file = fs::directory_iterator(folder.path())->path();
    for (const char* text : {"", "[]", "{\"version\": 1, \"excluded\": 3}"}) {
        folder.write(file.filename().string(), text);
        EXPECT_EQ(kindOf([&] { store.load("/data/greek"); }), ErrorKind::Damaged) << text;
    }
    folder.write(file.filename().string(), "{\"version\": 2}");
    EXPECT_EQ(kindOf([&] { store.load("/data/greek"); }), ErrorKind::Unsupported);
}

TEST(Exclusions, TakeDrawingsAndWhatIsLeftEmptyOutOfTheDataSet) {
    const auto all = datasetOf({{1, 3}, {1}, {2}});
    const Exclusions excluded = {all->drawings()[0].path, all->drawings()[2].path, all->drawings()[4].path};
    const auto rest = withoutExcluded(all, excluded);
    ASSERT_EQ(rest->drawings().size(), 4u);
    ASSERT_EQ(rest->characters().size(), 2u);
    ASSERT_EQ(rest->alphabets().size(), 2u);
    EXPECT_EQ(rest->fullName(rest->characters()[0]), "A/2");
    EXPECT_EQ(rest->fullName(rest->characters()[1]), "C/1");
    EXPECT_EQ(rest->drawingsOf(rest->characters()[0])[1].path, all->drawings()[3].path);
    for (const Drawing& drawing : rest->drawings()) EXPECT_LT(drawing.character, 2u);
    EXPECT_NE(rest->fingerprint(), all->fingerprint());
}

TEST(Exclusions, ThatConcernOthersChangeNothing) {
    const auto all = datasetOf({{2, 2}});
    EXPECT_EQ(withoutExcluded(all, {"elsewhere.png"}), all);
}

TEST(Exclusions, OfEverythingAreRefused) {
    const auto all = datasetOf({{1}});
    EXPECT_EQ(kindOf([&] { withoutExcluded(all, {all->drawings()[0].path}); }), ErrorKind::TooSmall);
}

}  // namespace
}  // namespace twinsight
