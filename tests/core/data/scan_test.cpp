// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/scan.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

#include "core/base/base64.h"
#include "core/data/drawingfiles.h"
#include "tests/support/errors.h"
#include "tests/support/ordinaryperson.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

namespace fs = std::filesystem;
using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

void writePictures(const TemporaryFolder& folder, const std::vector<std::string>& names) {
    for (const std::string& name : names) folder.write(name, pngStart());
}

std::vector<std::string> characterNames(const Dataset& dataset) {
    std::vector<std::string> names;
    for (const Character& character : dataset.characters()) names.push_back(dataset.fullName(character));
    return names;
}

std::vector<std::string> paths(const Dataset& dataset) {
    std::vector<std::string> paths;
    for (const Drawing& drawing : dataset.drawings()) paths.push_back(drawing.path);
    return paths;
}

std::vector<std::string> skipped(const Dataset& dataset) {
    std::vector<std::string> lines;
    for (const SkippedFile& file : dataset.skipped()) lines.push_back(file.path + " " + file.reason);
    return lines;
}

TEST(Scan, FindsAlphabetsAndCharactersInNaturalOrder) {
    const TemporaryFolder folder;
    writePictures(folder, {"Greek/beta/10.png", "Greek/beta/9.png", "Greek/alpha/1.png", "Arcadian/c10/1.png",
                           "Arcadian/c2/1.png"});
    const auto dataset = scanDataset(folder.path());
    EXPECT_EQ(dataset->layout(), Layout::Alphabets);
    EXPECT_THAT(characterNames(*dataset),
                ElementsAre("Arcadian/c2", "Arcadian/c10", "Greek/alpha", "Greek/beta"));
    EXPECT_THAT(paths(*dataset), ElementsAre("Arcadian/c2/1.png", "Arcadian/c10/1.png", "Greek/alpha/1.png",
                                             "Greek/beta/9.png", "Greek/beta/10.png"));
    EXPECT_THAT(skipped(*dataset), IsEmpty());
    const Alphabet& greek = dataset->alphabets()[1];
    EXPECT_EQ(dataset->charactersOf(greek).size(), 2u);
    EXPECT_EQ(dataset->drawingsOf(dataset->charactersOf(greek)[1]).size(), 2u);
}

TEST(Scan, TellsClassesFromAlphabets) {
    const TemporaryFolder folder;
    writePictures(folder, {"animals/cat/1.jpg.png", "animals/dog/1.png", "animals/dog/young/1.png"});
    const auto dataset = scanDataset(folder / "animals");
    EXPECT_EQ(dataset->layout(), Layout::Classes);
    EXPECT_THAT(characterNames(*dataset), ElementsAre("animals/cat", "animals/dog", "animals/dog/young"));
    EXPECT_EQ(dataset->name(), "animals");
}

TEST(Scan, PassesThroughFoldersThatOnlyWrapAnother) {
    const TemporaryFolder folder;
    writePictures(folder, {"outer/images/A/1/1.png", "outer/images/A/2/1.png", "outer/images/B/1/1.png",
                           "outer/cover.png"});
    const auto dataset = scanDataset(folder.path());
    EXPECT_THAT(characterNames(*dataset), ElementsAre("A/1", "A/2", "B/1"));
    EXPECT_THAT(skipped(*dataset), ElementsAre("outer/cover.png lies in no character's folder"));
}

TEST(Scan, NamesTheAlphabetOfClassesAfterTheFolderThatHoldsThem) {
    const TemporaryFolder folder;
    writePictures(folder, {"Greek/alpha/1.png", "Greek/beta/1.png"});
    EXPECT_THAT(characterNames(*scanDataset(folder.path())), ElementsAre("Greek/alpha", "Greek/beta"));
}

TEST(Scan, TakesFurtherFoldersAsPartOfTheCharacter) {
    const TemporaryFolder folder;
    writePictures(folder, {"A/1/train/x.png", "A/1/test/x.png", "B/1/train/x.png"});
    EXPECT_THAT(characterNames(*scanDataset(folder.path())),
                ElementsAre("A/1/test", "A/1/train", "B/1/train"));
}

TEST(Scan, GivesTheReasonForWhatItSkips) {
    const TemporaryFolder folder;
    writePictures(folder, {"A/1/1.png", "A/1/2.PNG", "A/2/1.png", "B/1/1.png", "A/stray.png", "root.png"});
    folder.write("A/1/text.png", "This is text.");
    folder.write("A/1/empty.jpg", "");
    folder.write("A/1/anim.heic", "....ftypheic");
    folder.write("readme.txt", "hello");
    folder.write(".hidden/1.png", pngStart());
    folder.write("A/1/.DS_Store", "x");
    folder.write("__MACOSX/A/1/1.png", pngStart());
    const auto dataset = scanDataset(folder.path());
    EXPECT_EQ(dataset->drawings().size(), 4u);
    EXPECT_THAT(skipped(*dataset),
                ElementsAre("A/1/anim.heic is in a format that is not supported", "A/1/empty.jpg is empty",
                            "A/1/text.png is not an image although its name ends in .png",
                            "A/stray.png lies in an alphabet's folder but in no character's",
                            "readme.txt is not an image file", "root.png lies in no character's folder"));
}

TEST(Scan, SaysHowPicturesMustBeArranged) {
    const TemporaryFolder empty, flat;
    writePictures(flat, {"1.png", "2.png"});
    const Error none = errorOf([&] { scanDataset(empty.path()); });
    EXPECT_EQ(none.kind(), ErrorKind::TooSmall);
    EXPECT_THAT(none.what(), HasSubstr("no picture"));
    const Error loose = errorOf([&] { scanDataset(flat.path()); });
    EXPECT_EQ(loose.kind(), ErrorKind::TooSmall);
    EXPECT_THAT(loose.what(), HasSubstr("alphabet/character/image"));
}

TEST(Scan, TellsAMissingPlaceFromAWrongFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(kindOf([&] { scanDataset(folder / "missing"); }), ErrorKind::NotFound);
    EXPECT_EQ(kindOf([&] { scanDataset(folder.write("list.txt", "hello, this is no archive")); }),
              ErrorKind::Unsupported);
    EXPECT_EQ(kindOf([&] { scanDataset(folder.write("empty.zip", "")); }), ErrorKind::Unsupported);
}

TEST(Scan, FollowsLinksButNotInCircles) {
    const TemporaryFolder folder;
    const TemporaryFolder elsewhere;
    writePictures(folder, {"A/1/1.png", "A/2/1.png"});
    elsewhere.write("1/1.png", pngStart());
    fs::create_directory_symlink(elsewhere.path(), folder / "B");
    fs::create_directory_symlink(folder.path(), folder / "A/2/around");
    fs::create_symlink("nowhere.png", folder / "A/1/broken.png");
    const auto dataset = scanDataset(folder.path());
    EXPECT_THAT(characterNames(*dataset), ElementsAre("A/1", "A/2", "B/1"));
    EXPECT_THAT(skipped(*dataset), ElementsAre("A/1/broken.png is a link that leads nowhere",
                                               "A/2/around leads to a folder that was met already"));
}

TEST(Scan, NeverWaitsForAPipe) {
    const TemporaryFolder folder;
    writePictures(folder, {"A/1/1.png", "B/1/1.png"});
    ASSERT_EQ(mkfifo((folder / "A/1/pipe.png").c_str(), 0600), 0);
    EXPECT_THAT(skipped(*scanDataset(folder.path())), ElementsAre("A/1/pipe.png is not a file"));
}

TEST(Scan, ListsWhatItMayNotRead) {
    const TemporaryFolder folder;
    writePictures(folder, {"A/1/1.png", "A/1/2.png", "B/1/1.png", "C/1/1.png"});
    fs::permissions(folder / "A/1/2.png", fs::perms::none);
    fs::permissions(folder / "C", fs::perms::none);
    const OrdinaryPerson person(folder.path());
    if (!person.isOrdinary()) GTEST_SKIP() << "root cannot become anybody else here";
    const auto dataset = scanDataset(folder.path());
    EXPECT_THAT(paths(*dataset), ElementsAre("A/1/1.png", "B/1/1.png"));
    EXPECT_THAT(skipped(*dataset),
                UnorderedElementsAre(HasSubstr("C cannot be read"), HasSubstr("A/1/2.png cannot be read")));
}

TEST(Scan, SaysThatItMayNotReadTheDataSet) {
    const TemporaryFolder folder;
    writePictures(folder, {"set/A/1/1.png"});
    fs::permissions(folder / "set", fs::perms::none);
    const OrdinaryPerson person(folder.path());
    if (!person.isOrdinary()) GTEST_SKIP() << "root cannot become anybody else here";
    EXPECT_EQ(kindOf([&] { scanDataset(folder / "set"); }), ErrorKind::Unreadable);
    EXPECT_EQ(kindOf([&] { scanDataset(folder / "set/A"); }), ErrorKind::Unreadable);
}

TEST(Scan, TakesUnicodeAndSpacesAndListsOtherNames) {
    const TemporaryFolder folder;
    writePictures(folder, {"Ελληνικά/άλφα βήτα/1 ü.png", "B/1/1.png"});
    std::ofstream(folder.path() / "B" / "1" / "caf\xe9.png") << pngStart();
    const auto dataset = scanDataset(folder.path());
    EXPECT_THAT(paths(*dataset), ElementsAre("B/1/1.png", "Ελληνικά/άλφα βήτα/1 ü.png"));
    EXPECT_THAT(skipped(*dataset), ElementsAre("B/1/café.png has a name that is not UTF-8"));
}

/// A/1/1.pbm, stored, and A/1/2.pbm, by LZMA.
constexpr std::string_view kLzmaZip =
    "UEsDBBQAAAAAAAAAIQAsaUpHDwAAAA8AAAAJAAAAQS8xLzEucGJtUDEgMiAyIDAgMSAxIDAKUEsDBD8AAgAOAAAAIQAsaUpH"
    "HwAAAA8AAAAJAAAAQS8xLzIucGJtCQQFAF0AAIAAACgMQANcB7yO4615cc2/a///gIgAAFBLAQIUAxQAAAAAAAAAIQAsaUpH"
    "DwAAAA8AAAAJAAAAAAAAAAAAAACAAQAAAABBLzEvMS5wYm1QSwECPwM/AAIADgAAACEALGlKRx8AAAAPAAAACQAAAAAAAAAA"
    "AAAAgAE2AAAAQS8xLzIucGJtUEsFBgAAAAACAAIAbgAAAHwAAAAAAA==";

TEST(ScanArchive, LeavesOutWhatMightAskForAnyAmountOfMemory) {
    const TemporaryFolder folder;
    const std::vector<std::byte> bytes = fromBase64(kLzmaZip);
    const auto archive = folder.write("set.zip", {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    const auto dataset = scanDataset(archive);
    EXPECT_THAT(paths(*dataset), ElementsAre("A/1/1.pbm"));
    EXPECT_THAT(skipped(*dataset), ElementsAre(HasSubstr("A/1/2.pbm is compressed by LZMA")));
    EXPECT_EQ(kindOf([&] { readArchiveMember(archive, "A/1/2.pbm"); }), ErrorKind::Damaged);
}

TEST(Scan, StopsWhenAsked) {
    const TemporaryFolder folder;
    writePictures(folder, {"A/1/1.png"});
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(kindOf([&] { scanDataset(folder.path(), {}, source.get_token()); }), ErrorKind::Stopped);
}

TEST(Scan, ReportsHowManyFilesItMet) {
    const TemporaryFolder folder;
    writePictures(folder, {"A/1/1.png", "A/1/2.png", "B/1/1.png"});
    std::size_t met = 0;
    scanDataset(folder.path(), [&](std::size_t files) { met = files; });
    EXPECT_EQ(met, 3u);
}

TEST(ScanArchive, FindsTheSameAsInTheFolder) {
    const TemporaryFolder folder;
    writePictures(folder, {"set/A/1/1.png", "set/A/2/1.png", "set/B/1/1.png"});
    writeZip(folder / "Set.ZIP", {{"set/", ""},
                                  {"set/A/1/1.png", pngStart()},
                                  {"set/B/1/1.png", pngStart()},
                                  {"set/A/2/1.png", pngStart()}});
    const auto fromFolder = scanDataset(folder / "set"), fromArchive = scanDataset(folder / "Set.ZIP");
    EXPECT_TRUE(fromArchive->isArchive());
    EXPECT_EQ(fromArchive->name(), "Set");
    EXPECT_THAT(characterNames(*fromArchive), ElementsAre("A/1", "A/2", "B/1"));
    EXPECT_EQ(fromArchive->fingerprint(), fromFolder->fingerprint());
    EXPECT_EQ(fromFolder->fingerprint().size(), 16u);
}

TEST(ScanArchive, SkipsMembersThatLeadOutside) {
    const TemporaryFolder folder;
    writeZip(folder / "set.zip", {{"A/1/1.png", pngStart()},
                                  {"B/1/1.png", pngStart()},
                                  {"../A/1/2.png", pngStart()},
                                  {"A/../../2.png", pngStart()},
                                  {"/etc/1/3.png", pngStart()},
                                  {"A/1/1.png", pngStart()}});
    const auto dataset = scanDataset(folder / "set.zip");
    EXPECT_THAT(paths(*dataset), ElementsAre("A/1/1.png", "B/1/1.png"));
    EXPECT_EQ(dataset->skipped().size(), 4u);
    EXPECT_THAT(skipped(*dataset),
                ::testing::Contains("../A/1/2.png has a name that leads out of the archive"));
    EXPECT_THAT(skipped(*dataset), ::testing::Contains("A/1/1.png is in the archive a second time"));
}

TEST(ScanArchive, NoticesATarThatIsCutOffBeforeItsFirstMember) {
    const TemporaryFolder folder;
    const auto file = folder.write("cut.tar.gz", "\x1f\x8b\x08");
    const Error error = errorOf([&] { scanDataset(file); });
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    EXPECT_THAT(error.what(), HasSubstr("cut off"));
}

TEST(ScanArchive, NoticesThatItIsCutOff) {
    const TemporaryFolder folder;
    writeZip(folder / "set.zip", {{"A/1/1.png", pngStart(std::string(500, 'x'))}, {"B/1/1.png", pngStart()}});
    const auto whole = fs::file_size(folder / "set.zip");
    for (const std::uintmax_t size : {whole - 1, whole - 30, whole / 2, std::uintmax_t{40}}) {
        fs::copy_file(folder / "set.zip", folder / "cut.zip", fs::copy_options::overwrite_existing);
        fs::resize_file(folder / "cut.zip", size);
        const Error error = errorOf([&] { scanDataset(folder / "cut.zip"); });
        EXPECT_EQ(error.kind(), ErrorKind::Damaged) << size;
        EXPECT_THAT(error.what(), HasSubstr("cut off")) << size;
    }
}

TEST(Scan, ReadsTarsAsTheyAreMade) {
    const TemporaryFolder folder;
    writeTar(folder / "set.tar.gz", {{"./", ""}, {"./A/1/1.png", pngStart()}, {"./B/1/1.png", pngStart()}});
    const auto dataset = scanDataset(folder / "set.tar.gz");
    EXPECT_THAT(paths(*dataset), ElementsAre("./A/1/1.png", "./B/1/1.png"));
    EXPECT_EQ(dataset->alphabets().size(), 2u);
}

TEST(Scan, RefusesATarThatIsCutOff) {
    const TemporaryFolder folder;
    writeTar(folder / "set.tar",
             {{"A/1/1.png", pngStart(std::string(5000, 'x'))}, {"B/1/1.png", pngStart()}});
    fs::resize_file(folder / "set.tar", 3000);
    EXPECT_EQ(kindOf([&] { scanDataset(folder / "set.tar"); }), ErrorKind::Damaged);
}

TEST(ScanArchive, SaysThatItIsEmpty) {
    const TemporaryFolder folder;
    writeZip(folder / "set.zip", {});
    EXPECT_EQ(kindOf([&] { scanDataset(folder / "set.zip"); }), ErrorKind::TooSmall);
}

TEST(ScanArchive, SkipsEncryptedMembers) {
    const TemporaryFolder folder;
    writeEncryptedZip(folder / "set.zip", {{"A/1/1.png", pngStart()}});
    EXPECT_EQ(kindOf([&] { scanDataset(folder / "set.zip"); }), ErrorKind::TooSmall);
}

TEST(ScanArchive, TakesUnicodeNames) {
    const TemporaryFolder folder;
    writeZip(folder / "set.zip", {{"Ελληνικά/άλφα/1.png", pngStart()}, {"B/1/1.png", pngStart()}});
    EXPECT_THAT(paths(*scanDataset(folder / "set.zip")), ElementsAre("B/1/1.png", "Ελληνικά/άλφα/1.png"));
}

TEST(ScanArchive, ReadsOmniglot) {
    const char* omniglot = std::getenv("TWINSIGHT_OMNIGLOT");
    if (!omniglot) GTEST_SKIP() << "TWINSIGHT_OMNIGLOT does not name images_background.zip";
    const auto dataset = scanDataset(omniglot);
    EXPECT_EQ(dataset->alphabets().size(), 30u);
    EXPECT_EQ(dataset->characters().size(), 964u);
    EXPECT_EQ(dataset->drawings().size(), 19280u);
    EXPECT_THAT(skipped(*dataset), IsEmpty());
}

}  // namespace
}  // namespace twinsight
