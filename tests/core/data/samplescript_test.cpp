// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplescript.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "core/data/sampleparts.h"

namespace twinsight {
namespace {

using namespace testing;

std::vector<ScriptStyle> styles(const Difficulty& difficulty) {
    std::vector<ScriptStyle> invented;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        invented.push_back(inventStyle(difficulty, random));
    }
    return invented;
}

bool isJoined(const ScriptStyle& style) {
    return !style.parts.empty();
}

ScriptStyle someStyle(bool (*kind)(const ScriptStyle&)) {
    const std::vector<ScriptStyle> hard = styles(kHard);
    return *std::ranges::find_if(hard, kind);
}

TEST(SampleScript, JoinsCharactersOfPartsInSomeHardAlphabetsAndNoEasyOnes) {
    EXPECT_EQ(std::ranges::count_if(styles(kEasy), isJoined), 0);
    EXPECT_THAT(std::ranges::count_if(styles(kHard), isJoined), AllOf(Gt(80), Lt(160)));
}

TEST(SampleScript, SetsDotsInFewHardAlphabetsAndNoEasyOnes) {
    EXPECT_EQ(std::ranges::count_if(styles(kEasy), &ScriptStyle::dotted), 0);
    EXPECT_THAT(std::ranges::count_if(styles(kHard), &ScriptStyle::dotted), AllOf(Gt(2), Lt(30)));
}

TEST(SampleScript, JoinsPartsIntoOneLineWithinTheCharactersBox) {
    const ScriptStyle style = someStyle(isJoined);
    Random random(1);
    for (int i = 0; i < 100; ++i) {
        const Stroke line = joinParts(style, random);
        Box nodes;
        for (const Node& node : line) nodes.add(node.at);
        EXPECT_GE(line.size(), 4u);  // of two parts with two nodes each
        EXPECT_THAT(nodes.low.x, DoubleNear(0, 0.3));
        EXPECT_THAT(nodes.high.x, Lt(style.width + 0.3));
        EXPECT_THAT(nodes.height(), AllOf(Gt(0.2), Lt(1.01)));
    }
}

TEST(SampleScript, DrawsADottedAlphabetOfDotsAlone) {
    Random random(1);
    const std::vector<Glyph> glyphs =
        inventGlyphs(someStyle([](const ScriptStyle& style) { return style.dotted; }), 20, random);
    ASSERT_EQ(glyphs.size(), 20u);
    for (const Glyph& glyph : glyphs) {
        EXPECT_GE(glyph.strokes.size(), 2u);
        for (const Stroke& dot : glyph.strokes) EXPECT_LT(length(traceOf(dot)), 0.1);
    }
}

}  // namespace
}  // namespace twinsight
