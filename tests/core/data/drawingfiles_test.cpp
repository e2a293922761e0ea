// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/drawingfiles.h"

#include <gmock/gmock.h>

#include <atomic>
#include <map>
#include <thread>

#include "core/base/files.h"
#include "core/data/scan.h"
#include "tests/support/errors.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using namespace testing;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string text(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Two characters with a drawing each, and what they hold.
const std::vector<ZipMember> kMembers = {{"B/1/1.png", pngStart("second")}, {"A/1/1.png", pngStart("first")}};

struct OnDisk {
    TemporaryFolder folder;
    fs::path asFolder = folder / "set", asArchive = folder / "set.zip";
    OnDisk() {
        for (const ZipMember& member : kMembers) folder.write("set/" + member.name, member.bytes);
        writeZip(asArchive, kMembers);
    }
};

TEST(DrawingFiles, ReadEachDrawingFromFolderAndArchive) {
    const OnDisk disk;
    for (const fs::path& place : {disk.asFolder, disk.asArchive}) {
        const DrawingFiles files(scanDataset(place));
        EXPECT_EQ(text(files.read(0)), pngStart("first"));
        EXPECT_EQ(text(files.read(1)), pngStart("second"));
    }
}

TEST(DrawingFiles, ReadEachDrawingFromTarsToo) {
    const TemporaryFolder folder;
    for (const char* name : {"set.tar", "set.tar.gz"}) {
        writeTar(folder / name, kMembers);
        const auto dataset = scanDataset(folder / name);
        EXPECT_EQ(dataset->name(), "set");
        EXPECT_EQ(text(DrawingFiles(dataset).read(0)), pngStart("first"));
        EXPECT_EQ(text(readArchiveMember(folder / name, "B/1/1.png")), pngStart("second"));
    }
}

TEST(DrawingFiles, HandOverAllOfThemOnce) {
    const OnDisk disk;
    for (const fs::path& place : {disk.asFolder, disk.asArchive}) {
        std::multimap<std::size_t, std::string> seen;
        DrawingFiles(scanDataset(place))
            .readAll([&](std::size_t drawing, std::vector<std::byte> bytes, const Error* error) {
                EXPECT_EQ(error, nullptr);
                seen.emplace(drawing, text(bytes));
            });
        EXPECT_EQ(seen,
                  (std::multimap<std::size_t, std::string>{{0, pngStart("first")}, {1, pngStart("second")}}));
    }
}

TEST(DrawingFiles, SayWhichDrawingIsGoneAndGoOn) {
    const OnDisk disk;
    const DrawingFiles files(scanDataset(disk.asFolder));
    fs::remove(disk.asFolder / "A/1/1.png");
    EXPECT_EQ(kindOf([&] { files.read(0); }), ErrorKind::NotFound);
    std::vector<std::string> errors;
    files.readAll([&](std::size_t, std::vector<std::byte>, const Error* error) {
        errors.emplace_back(error ? error->what() : "");
    });
    EXPECT_THAT(errors, ::testing::ElementsAre(HasSubstr("A/1/1.png"), ""));
}

TEST(DrawingFiles, SayThatTheArchiveIsGone) {
    const OnDisk disk;
    const DrawingFiles files(scanDataset(disk.asArchive));
    fs::remove(disk.asArchive);
    EXPECT_EQ(kindOf([&] { files.read(1); }), ErrorKind::NotFound);
    int errors = 0;
    files.readAll(
        [&](std::size_t, std::vector<std::byte>, const Error* error) { errors += error != nullptr; });
    EXPECT_EQ(errors, 2);
}

TEST(DrawingFiles, NeverGiveBytesThatChangedInTheArchive) {
    const TemporaryFolder folder;
    const std::string sound = pngStart("qwzxjvkpfbgh0918273645");
    writeZip(folder / "set.zip", {{"A/1/1.png", sound}, {"B/1/1.png", pngStart()}});
    const auto dataset = scanDataset(folder / "set.zip");
    const std::string archive = readFile(folder / "set.zip", 1 << 20);
    int refused = 0;
    for (std::size_t place = archive.find("A/1/1.png") + 9; place < archive.find("B/1/1.png"); ++place) {
        std::string changed = archive;
        changed[place] = static_cast<char>(changed[place] ^ 0x55);
        folder.write("set.zip", changed);
        try {
            EXPECT_EQ(text(DrawingFiles(dataset).read(0)), sound) << place;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Damaged);
            ++refused;
        }
    }
    EXPECT_GE(refused, 20);
}

TEST(DrawingFiles, RefuseAMemberThatInflatesWithoutEnd) {
    const TemporaryFolder folder;
    writeZip(folder / "set.zip",
             {{"A/1/1.png", pngStart(std::string(kMaximumFileBytes, 'x'))}, {"B/1/1.png", pngStart()}});
    ASSERT_LT(fs::file_size(folder / "set.zip"), std::uintmax_t{4} << 20);
    const DrawingFiles files(scanDataset(folder / "set.zip"));
    EXPECT_EQ(kindOf([&] { files.read(0); }), ErrorKind::Damaged);
}

TEST(DrawingFiles, StopWhenAsked) {
    const OnDisk disk;
    for (const fs::path& place : {disk.asFolder, disk.asArchive}) {
        std::stop_source source;
        int visited = 0;
        DrawingFiles(scanDataset(place))
            .readAll(
                [&](auto, auto, auto) {
                    ++visited;
                    source.request_stop();
                },
                source.get_token());
        EXPECT_EQ(visited, 1);
    }
}

TEST(DrawingFiles, MayBeReadByManyThreads) {
    const OnDisk disk;
    const DrawingFiles files(scanDataset(disk.asArchive));
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back(
                [&, i] { right += text(files.read(i % 2u)) == pngStart(i % 2 ? "second" : "first"); });
    }
    EXPECT_EQ(right, 8);
}

TEST(ReadArchiveMember, FindsItByName) {
    const OnDisk disk;
    EXPECT_EQ(text(readArchiveMember(disk.asArchive, "B/1/1.png")), pngStart("second"));
    EXPECT_EQ(kindOf([&] { readArchiveMember(disk.asArchive, "C"); }), ErrorKind::NotFound);
    EXPECT_EQ(kindOf([&] { readArchiveMember(disk.folder / "none.zip", "C"); }), ErrorKind::NotFound);
}

}  // namespace
}  // namespace twinsight
