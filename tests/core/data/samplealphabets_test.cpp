// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplealphabets.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/data/scan.h"
#include "core/imaging/prepare.h"
#include "tests/support/errors.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using namespace testing;

constexpr SampleOptions kSmall{.alphabets = 3, .characters = 6, .drawings = 5, .seed = 1};

std::map<std::string, Image> drawn(const SampleOptions& options) {
    std::map<std::string, Image> drawings;
    drawSampleAlphabets(options,
                        [&](const std::string& path, const Image& drawing) { drawings[path] = drawing; });
    return drawings;
}

double inkShare(const Image& drawing) {
    const double ink =
        std::accumulate(drawing.pixels.begin(), drawing.pixels.end(), 0.0,
                        [](double sum, std::uint8_t pixel) { return sum + (255 - pixel) / 255.0; });
    return ink / static_cast<double>(drawing.pixels.size());
}

/// The drawing cut to its ink and brought to 16 x 16, so that place and size do not count.
Image outline(const Image& drawing) {
    int left = drawing.width, top = drawing.height, right = 0, bottom = 0;
    for (int y = 0; y < drawing.height; ++y)
        for (int x = 0; x < drawing.width; ++x) {
            if (drawing.at(x, y) > 127) continue;
            left = std::min(left, x), right = std::max(right, x), top = std::min(top, y),
            bottom = std::max(bottom, y);
        }
    Image cut = Image::filled(right - left + 1, bottom - top + 1, 1, 255);
    for (int y = 0; y < cut.height; ++y)
        for (int x = 0; x < cut.width; ++x)
            cut.pixels[static_cast<std::size_t>(y * cut.width + x)] = drawing.at(left + x, top + y);
    return prepareImage(cut, {.size = 16});
}

double difference(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
    return sum / static_cast<double>(a.pixels.size());
}

TEST(SampleAlphabets, AreTheSameForTheSameSeedOnly) {
    const auto first = drawn(kSmall);
    EXPECT_EQ(drawn(kSmall), first);
    SampleOptions other = kSmall;
    other.seed = 2;
    std::set<std::vector<std::uint8_t>> pictures;
    for (const auto& [path, drawing] : first) pictures.insert(drawing.pixels);
    for (const auto& [path, drawing] : drawn(other)) EXPECT_FALSE(pictures.contains(drawing.pixels)) << path;
}

TEST(SampleAlphabets, HaveAsManyDrawingsAsAskedUnderTheirNames) {
    const auto drawings = drawn(kSmall);
    EXPECT_EQ(drawings.size(), 3u * 6u * 5u);
    for (const auto& [path, drawing] : drawings)
        EXPECT_THAT(path, ::testing::MatchesRegex("[A-Z][a-z]+/character0[1-6]/0[1-3]0[1-6]_0[1-5]\\.png"));
}

TEST(SampleAlphabets, HaveMoreInkWhenTheyAreHard) {
    const auto ink = [](const SampleOptions& options) {
        double sum = 0;
        for (const auto& [path, drawing] : drawn(options)) sum += inkShare(drawing);
        return sum;
    };
    SampleOptions hard = kSmall;
    hard.hard = true;
    EXPECT_GT(ink(hard), 1.1 * ink(kSmall));
}

TEST(SampleAlphabets, KeepTheirDrawingsWhenMoreAreAsked) {
    SampleOptions more = kSmall;
    more.alphabets += 1, more.characters += 2, more.drawings += 2;
    const auto larger = drawn(more);
    for (const auto& [path, drawing] : drawn(kSmall)) EXPECT_EQ(larger.at(path), drawing) << path;
}

TEST(SampleAlphabets, AreInkOnPaper) {
    for (const auto& [path, drawing] : drawn(kSmall)) {
        ASSERT_EQ(drawing.width, 105);
        ASSERT_EQ(drawing.height, 105);
        ASSERT_EQ(drawing.channels, 1);
        EXPECT_GT(inkShare(drawing), 0.008) << path;
        EXPECT_LT(inkShare(drawing), 0.2) << path;
        for (int i = 0; i < 105; ++i)
            EXPECT_TRUE(drawing.at(i, 0) == 255 && drawing.at(i, 104) == 255 && drawing.at(0, i) == 255 &&
                        drawing.at(104, i) == 255)
                << path << " leaves the paper";
    }
}

TEST(SampleAlphabets, AreDrawnByDifferentHands) {
    std::set<std::vector<std::uint8_t>> pictures;
    const auto drawings = drawn(kSmall);
    for (const auto& [path, drawing] : drawings) pictures.insert(drawing.pixels);
    EXPECT_EQ(pictures.size(), drawings.size());
}

TEST(SampleAlphabets, DifferMoreBetweenCharactersThanWithin) {
    std::map<std::string, std::vector<Image>> characters;
    for (const auto& [path, drawing] : drawn({.alphabets = 2, .characters = 15, .drawings = 6}))
        characters[path.substr(0, path.rfind('/'))].push_back(outline(drawing));
    int nearestIsSame = 0, total = 0;
    for (const auto& [name, drawings] : characters) {
        double within = 1e9, between = 1e9;
        for (std::size_t i = 1; i < drawings.size(); ++i)
            within = std::min(within, difference(drawings[0], drawings[i]));
        for (const auto& [other, others] : characters)
            if (other != name)
                for (const Image& drawing : others)
                    between = std::min(between, difference(drawings[0], drawing));
        ++total;
        nearestIsSame += within < between;
    }
    EXPECT_GT(nearestIsSame * 2, total) << nearestIsSame << " of " << total;
}

TEST(SampleAlphabets, RefuseCountsOutOfRange) {
    for (const SampleOptions& options :
         {SampleOptions{.alphabets = 0}, {.characters = 1000}, {.drawings = -3}})
        EXPECT_EQ(kindOf([&] { drawn(options); }), ErrorKind::Invalid);
}

TEST(SampleAlphabets, StopWhenAsked) {
    std::stop_source source;
    int drawings = 0;
    const auto stopAfterTwo = [&](const std::string&, const Image&) {
        if (++drawings == 2) source.request_stop();
    };
    EXPECT_EQ(kindOf([&] { drawSampleAlphabets(kSmall, stopAfterTwo, source.get_token()); }),
              ErrorKind::Stopped);
    EXPECT_EQ(drawings, 2);
}

TEST(SampleAlphabets, ScanAsADataSet) {
    const TemporaryFolder folder;
    writeSampleSet(folder.path(), kSmall);
    const auto dataset = scanDataset(folder.path());
    EXPECT_EQ(dataset->layout(), Layout::Alphabets);
    EXPECT_EQ(dataset->alphabets().size(), 3u);
    EXPECT_EQ(dataset->characters().size(), 18u);
    EXPECT_EQ(dataset->drawings().size(), 90u);
    EXPECT_TRUE(dataset->skipped().empty());
}

}  // namespace
}  // namespace twinsight
