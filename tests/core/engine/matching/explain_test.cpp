// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/explain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/installation.h"
#include "core/data/samplealphabets.h"
#include "tests/core/engine/freshmodel.h"
#include "tests/support/errors.h"

namespace twinsight {
namespace {

using testing::freshModel;

/// White with a black L in the upper left corner of a larger sheet.
Image corner(int width, int height, int thick = 4) {
    Image image = Image::filled(width, height, 1, 255);
    for (int y = 10; y < 40; ++y)
        for (int x = 10; x < (y < 36 ? 10 + thick : 34); ++x)
            image.pixels[static_cast<std::size_t>(y * width + x)] = 0;
    return image;
}

/// Values that are not 0 lie within the network's square where something is drawn.
void expectOnInk(const EvidenceMap& map, const Image& picture) {
    for (int row = 0; row < map.side; ++row)
        for (int column = 0; column < map.side; ++column) {
            if (map.values[static_cast<std::size_t>(row * map.side + column)] == 0) continue;
            const double x = (map.square.x + (column + 0.5) / map.side * map.square.width) * picture.width;
            const double y = (map.square.y + (row + 0.5) / map.side * map.square.height) * picture.height;
            EXPECT_TRUE(x > 8 && x < 36 && y > 8 && y < 42) << x << ", " << y;
        }
}

TEST(Explain, MapsLieOnWhatIsDrawnWhateverTheSheetAndTheRule) {
    for (const ResizeRule rule : {ResizeRule::Frame, ResizeRule::Letterbox})
        for (const char* head : {"local", "cosine", "l1-fc"}) {
            const Matcher matcher(freshModel(head, rule));
            const Image a = corner(60, 60), b = corner(90, 60, 6);
            const Explanation e = explain(matcher, a, b);
            expectOnInk(e.a, a);
            expectOnInk(e.b, b);
            EXPECT_NEAR(e.probability, matcher.compare(a, b).probability, 1e-4);
            const auto strongest = [](const EvidenceMap& map) {
                return std::abs(
                    *std::ranges::max_element(map.values, {}, [](float value) { return std::abs(value); }));
            };
            EXPECT_NEAR(std::max(strongest(e.a), strongest(e.b)), 1, 1e-5);
        }
}

TEST(Explain, AFieldOfAPictureIsMostLikeItselfInTheSamePicture) {
    const Matcher matcher(freshModel("local", ResizeRule::Frame));
    const Explanation e = explain(matcher, corner(60, 60), corner(60, 60));
    int drawn = 0;
    for (int i = 0; i < e.a.fields * e.a.fields; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (e.a.partners[at] < 0) continue;
        ++drawn;
        EXPECT_NEAR(e.a.likeness[at], 1, 1e-5);
    }
    EXPECT_GT(drawn, 0);
    EXPECT_LT(drawn, e.a.fields * e.a.fields);
}

TEST(Explain, IsTheSameEveryTime) {
    const Matcher matcher(freshModel("local", ResizeRule::Frame));
    const Explanation one = explain(matcher, corner(60, 60), corner(90, 60, 6)),
                      again = explain(matcher, corner(60, 60), corner(90, 60, 6));
    EXPECT_EQ(one.alike.random, again.alike.random);
    EXPECT_EQ(one.alike.marked, again.alike.marked);
}

TEST(Explain, TakesBlankPictures) {
    const Matcher matcher(freshModel("local", ResizeRule::Frame));
    const Image blank = Image::filled(30, 20, 1, 255);
    const Explanation e = explain(matcher, blank, blank);
    EXPECT_FALSE(e.alike.holds);
    EXPECT_FALSE(e.apart);
    EXPECT_THAT(e.a.partners, ::testing::Each(-1));
}

TEST(Explain, StopsWhenAskedTo) {
    const Matcher matcher(freshModel("local", ResizeRule::Frame));
    std::stop_source source;
    const auto stopAtOnce = [&](double) { source.request_stop(); };
    EXPECT_EQ(testing::kindOf(
                  [&] { explain(matcher, corner(60, 60), corner(60, 60), stopAtOnce, source.get_token()); }),
              ErrorKind::Stopped);
}

/// The truth test on the model that people get, with characters that it cannot have seen: what is marked
/// counts for more than chance. In one pair in ten it does not.
TEST(Explain, MapsOfTheModelThatComesWithTwinsightHold) {
    const auto shipped = shippedModel();
    if (!shipped) GTEST_SKIP() << "no shipped model beside this program";
    const Matcher matcher(Model::load(*shipped, "cpu"));
    std::vector<Image> drawings;
    drawSampleAlphabets({.alphabets = 1, .characters = 8, .drawings = 2},
                        [&](const std::string&, const Image& drawing) { drawings.push_back(drawing); });
    int holding = 0;
    for (std::size_t i = 0; i + 1 < drawings.size(); i += 2)
        holding += explain(matcher, drawings[i], drawings[i + 1]).alike.holds;
    EXPECT_GE(holding, 5) << "of 8";
}

}  // namespace
}  // namespace twinsight
