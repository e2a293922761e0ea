// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/check.h"

#include <gmock/gmock.h>

#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/data/drawingfiles.h"
#include "core/data/scan.h"
#include "core/imaging/codecs/codecs.h"
#include "tests/support/errors.h"
#include "tests/support/ordinaryperson.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/zip.h"

namespace twinsight {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr int kSide = 60;

/// A cross whose place the number decides: no two are alike.
Image cross(int number, std::uint8_t ink = 0, std::uint8_t paper = 255, int channels = 1) {
    Image image = Image::filled(kSide, kSide, channels, paper);
    const auto dot = [&](int x, int y) {
        for (int channel = 0; channel < channels; ++channel)
            image.pixels[(static_cast<std::size_t>(y) * kSide + x) * channels + channel] = ink;
    };
    const int x = 8 + number * 13 % 44, y = 8 + number * 29 % 44;
    for (int along = 4; along < kSide - 4; ++along)
        for (int across = 0; across < 3; ++across) dot(x + across, along), dot(along, y + across);
    return image;
}

/// Two alphabets of two characters with eight drawings each, all sound; tests spoil it.
class HealthTest : public ::testing::Test {
protected:
    HealthTest() {
        int number = 0;
        for (const char* character : {"A/1", "A/2", "B/1", "B/2"})
            for (int drawing = 1; drawing <= 8; ++drawing)
                put(std::string(character) + "/" + std::to_string(drawing) + ".png", cross(number++));
    }
    void put(const std::string& path, const Image& image) { folder.write(path, encodePng(image)); }

    Findings check() {
        dataset = scanDataset(folder.path());
        return checkDataset(dataset, decodeImage, 2).findings;
    }
    /// Of a finding, as a person would name them.
    std::vector<std::string> pathsOf(const Finding& finding) const {
        std::vector<std::string> paths;
        for (const std::uint32_t drawing : finding.drawings)
            paths.push_back(dataset->drawings()[drawing].path);
        if (!finding.file.empty()) paths.push_back(finding.file);
        return paths;
    }
    /// The only finding there is, which must be of this kind.
    Finding only(FindingKind kind) {
        const Findings findings = check();
        EXPECT_EQ(findings.size(), 1u);
        if (findings.empty()) return {};
        EXPECT_EQ(nameOf(findings[0].kind), nameOf(kind));
        return findings[0];
    }

    TemporaryFolder folder;
    std::shared_ptr<const Dataset> dataset;
};

TEST_F(HealthTest, FindsNothingInASoundSet) {
    EXPECT_THAT(check(), IsEmpty());
}

TEST_F(HealthTest, FindsTheSamePictureTwiceInACharacter) {
    put("A/2/9.png", cross(8));
    EXPECT_THAT(pathsOf(only(FindingKind::Duplicate)), ElementsAre("A/2/1.png", "A/2/9.png"));
}

TEST_F(HealthTest, FindsTheSamePictureUnderTwoCharacters) {
    put("B/2/9.png", cross(0));
    const Finding finding = only(FindingKind::DoubleLabelled);
    EXPECT_THAT(pathsOf(finding), ElementsAre("A/1/1.png", "B/2/9.png"));
    EXPECT_THAT(finding.detail, HasSubstr("A/1 and B/2"));
}

TEST_F(HealthTest, ComparesPixelsAndNotFiles) {
    const Image image = cross(8);
    std::vector<std::uint8_t> bmp;
    cv::imencode(".bmp", cv::Mat(kSide, kSide, CV_8UC1, const_cast<std::uint8_t*>(image.pixels.data())), bmp);
    folder.write("A/2/9.bmp", std::string(bmp.begin(), bmp.end()));
    EXPECT_THAT(pathsOf(only(FindingKind::Duplicate)), ElementsAre("A/2/1.png", "A/2/9.bmp"));
}

TEST_F(HealthTest, FindsACopyThatWasSavedAgainWithLoss) {
    const Image image = cross(8);
    std::vector<std::uint8_t> jpeg;
    cv::imencode(".jpg", cv::Mat(kSide, kSide, CV_8UC1, const_cast<std::uint8_t*>(image.pixels.data())), jpeg,
                 {cv::IMWRITE_JPEG_QUALITY, 70});
    folder.write("A/2/9.jpg", std::string(jpeg.begin(), jpeg.end()));
    EXPECT_THAT(pathsOf(only(FindingKind::NearDuplicate)), ElementsAre("A/2/1.png", "A/2/9.jpg"));
}

TEST_F(HealthTest, FindsASavedCopyUnderAnotherCharacter) {
    const Image image = cross(8);
    std::vector<std::uint8_t> jpeg;
    cv::imencode(".jpg", cv::Mat(kSide, kSide, CV_8UC1, const_cast<std::uint8_t*>(image.pixels.data())), jpeg,
                 {cv::IMWRITE_JPEG_QUALITY, 70});
    folder.write("B/2/9.jpg", std::string(jpeg.begin(), jpeg.end()));
    const Finding finding = only(FindingKind::NearDoubleLabelled);
    EXPECT_THAT(pathsOf(finding), ElementsAre("A/2/1.png", "B/2/9.jpg"));
    EXPECT_THAT(finding.detail, HasSubstr("A/2 and B/2"));
}

TEST_F(HealthTest, FindsACopyAtAnotherSizeAndTellsTheSize) {
    const Image image = cross(8);
    Image large = Image::filled(2 * kSide, 2 * kSide, 1, 0);
    cv::resize(cv::Mat(kSide, kSide, CV_8UC1, const_cast<std::uint8_t*>(image.pixels.data())),
               cv::Mat(2 * kSide, 2 * kSide, CV_8UC1, large.pixels.data()), {2 * kSide, 2 * kSide});
    put("A/2/9.png", large);
    const Findings findings = check();
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].kind, FindingKind::NearDuplicate);
    EXPECT_EQ(findings[1].kind, FindingKind::OddSize);
    EXPECT_THAT(pathsOf(findings[1]), ElementsAre("A/2/9.png"));
    EXPECT_THAT(findings[1].detail, HasSubstr("120 x 120 where nearly all are 60 x 60"));
}

TEST_F(HealthTest, FindsBlankDrawingsAndDoesNotCallThemTwins) {
    put("A/1/9.png", Image::filled(kSide, kSide, 1, 255));
    put("B/1/9.png", Image::filled(kSide, kSide, 1, 255));
    const Findings findings = check();
    ASSERT_EQ(findings.size(), 2u);
    for (const Finding& finding : findings) EXPECT_EQ(finding.kind, FindingKind::Blank);
}

TEST_F(HealthTest, FindsInvertedDrawings) {
    put("A/1/9.png", cross(40, 255, 0));
    EXPECT_THAT(pathsOf(only(FindingKind::Inverted)), ElementsAre("A/1/9.png"));
}

TEST_F(HealthTest, FindsColourAmongGrey) {
    put("A/1/9.png", cross(40, 0, 255, 3));
    EXPECT_THAT(pathsOf(only(FindingKind::OddMode)), ElementsAre("A/1/9.png"));
}

TEST_F(HealthTest, CallsNoSizeOddWhereSizesAreMixed) {
    for (int drawing = 1; drawing <= 8; ++drawing) {
        Image image = Image::filled(kSide + drawing, kSide, 1, 255);
        std::fill_n(image.pixels.begin() + 500 * drawing % 2000 + 100, 300, 0);
        put("C/1/" + std::to_string(drawing) + ".png", image);
    }
    for (const Finding& finding : check()) EXPECT_NE(finding.kind, FindingKind::OddSize);
}

TEST_F(HealthTest, FindsACharacterWithOneDrawing) {
    put("B/3/1.png", cross(40));
    EXPECT_THAT(pathsOf(only(FindingKind::TooFew)), ElementsAre("B/3/1.png"));
}

TEST_F(HealthTest, FindsAPictureThatIsCutOff) {
    folder.write("A/1/9.png", encodePng(cross(40)).substr(0, 80));
    const Finding finding = only(FindingKind::Unreadable);
    EXPECT_THAT(pathsOf(finding), ElementsAre("A/1/9.png"));
    EXPECT_THAT(finding.detail,
                ::testing::AllOf(HasSubstr("is cut off"), ::testing::Not(HasSubstr("9.png"))));
}

TEST_F(HealthTest, FindsAFileThatIsGoneSinceTheScan) {
    dataset = scanDataset(folder.path());
    std::filesystem::remove(folder / "A/1/3.png");
    const Findings findings = checkDataset(dataset, decodeImage, 2).findings;
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].kind, FindingKind::Unreadable);
    EXPECT_THAT(pathsOf(findings[0]), ElementsAre("A/1/3.png"));
}

TEST_F(HealthTest, ListsWhatMayNotBeRead) {
    std::filesystem::permissions(folder / "A/2", std::filesystem::perms::none);
    const OrdinaryPerson person(folder.path());
    if (!person.isOrdinary()) GTEST_SKIP() << "root cannot become anybody else here";
    const Finding finding = only(FindingKind::LeftOut);
    EXPECT_THAT(pathsOf(finding), ElementsAre("A/2"));
    EXPECT_THAT(finding.detail, HasSubstr("cannot be read"));
}

TEST_F(HealthTest, ListsWhatTheScanLeftOut) {
    folder.write("A/1/notes.txt", "Dear Ann");
    EXPECT_THAT(pathsOf(only(FindingKind::LeftOut)), ElementsAre("A/1/notes.txt"));
}

TEST_F(HealthTest, FindsAPictureThatClaimsToBeHuge) {
    std::string bomb = encodePng(cross(40));
    for (const std::size_t side : {16, 20}) bomb.replace(side, 4, {'\0', '\1', '\x86', '\xa0'});  // 100,000
    folder.write("A/1/9.png", bomb);
    const Finding finding = only(FindingKind::Unreadable);
    EXPECT_THAT(pathsOf(finding), ElementsAre("A/1/9.png"));
    EXPECT_THAT(finding.detail, HasSubstr("100000 x 100000"));
}

TEST_F(HealthTest, ListsLinksThatLeadInCircles) {
    std::filesystem::create_directory_symlink(folder.path(), folder / "A/1/again");
    EXPECT_THAT(pathsOf(only(FindingKind::LeftOut)), ElementsAre("A/1/again"));
}

TEST_F(HealthTest, NamesFilesWhateverTheirNamesHold) {
    put("A/1/new\nline\x1b[2J.png", Image::filled(kSide, kSide, 1, 255));
    EXPECT_THAT(pathsOf(only(FindingKind::Blank)), ElementsAre("A/1/new\nline\x1b[2J.png"));
}

TEST(Health, OfAnArchiveListsWhatLeadsOutAndWhatInflatesBeyondMeasure) {
    const TemporaryFolder folder;
    std::string inflating = encodePng(cross(3));
    inflating.resize(kMaximumFileBytes + 1);
    writeZip(folder / "set.zip", {{"A/1/1.png", encodePng(cross(1))},
                                  {"A/1/2.png", encodePng(cross(2))},
                                  {"A/1/3.png", std::move(inflating)},
                                  {"../../etc/4.png", encodePng(cross(4))},
                                  {"B/1/5.png", encodePng(cross(5))},
                                  {"B/1/6.png", encodePng(cross(6))}});
    const auto dataset = scanDataset(folder / "set.zip");
    const Findings findings = checkDataset(dataset, decodeImage, 2).findings;
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].kind, FindingKind::Unreadable);
    EXPECT_EQ(dataset->drawings()[findings[0].drawings.at(0)].path, "A/1/3.png");
    EXPECT_THAT(findings[0].detail, HasSubstr("inflates to more than a picture can hold"));
    EXPECT_EQ(findings[1].kind, FindingKind::LeftOut);
    EXPECT_EQ(findings[1].file, "../../etc/4.png");
}

TEST_F(HealthTest, TellsUprightSizesFromLyingOnes) {
    put("A/1/9.png", Image::filled(100, 200, 1, 255));
    put("A/1/10.png", Image::filled(200, 100, 1, 255));
    put("A/1/11.png", Image::filled(2, 1, 1, 255));
    put("A/1/12.png", Image::filled(1, 2, 1, 255));
    const Census census = checkDataset(scanDataset(folder.path()), decodeImage, 2).census;
    EXPECT_EQ(census.smallest, (PictureSize{1, 2}));
    EXPECT_EQ(census.largest, (PictureSize{200, 100}));
}

TEST_F(HealthTest, TellsSizesAndModesOfWhatCanBeRead) {
    put("A/1/9.png", Image::filled(200, 100, 3, 255));
    put("A/1/10.png", Image::filled(20, 10, 1, 255));
    folder.write("A/1/11.png", encodePng(cross(40)).substr(0, 60));
    const Census census = checkDataset(scanDataset(folder.path()), decodeImage, 2).census;
    EXPECT_EQ(census.drawings, 34u);
    EXPECT_EQ(census.sizes, 3u);
    EXPECT_EQ(census.smallest, (PictureSize{20, 10}));
    EXPECT_EQ(census.largest, (PictureSize{200, 100}));
    EXPECT_EQ(census.usual, (PictureSize{kSide, kSide}));
    EXPECT_EQ(census.ofUsualSize, 32u);
    const ImageMode grey{ImageMode::Kind::Grey, false, 8}, colour{ImageMode::Kind::Colour, false, 8};
    EXPECT_THAT(census.modes, ElementsAre(std::pair(grey, 33u), std::pair(colour, 1u)));
}

TEST_F(HealthTest, Stops) {
    std::stop_source stop;
    stop.request_stop();
    const auto check = [&] {
        checkDataset(scanDataset(folder.path()), decodeImage, 2, {}, stop.get_token());
    };
    EXPECT_EQ(kindOf(check), ErrorKind::Stopped);
}

}  // namespace
}  // namespace twinsight
