// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplecoverage.h"

#include <gmock/gmock.h>

namespace twinsight {
namespace {

using namespace testing;

Stroke line(Point from, Point to) {
    return {{from}, {to}};
}

const Stroke kStem = line({0.2, 0}, {0.2, 1}), kBar = line({0.2, 0}, {0.9, 0});
const Coverage kCorner(Glyph{{kStem, kBar}});

TEST(SampleCoverage, OfTheSameInkIsTheSame) {
    EXPECT_EQ(kCorner.likeness(kCorner), 1);
    EXPECT_EQ(kCorner.likeness(Coverage(Glyph{{kBar, kStem}})), 1);
}

TEST(SampleCoverage, HasNothingInCommonWithInkElsewhere) {
    EXPECT_EQ(kCorner.likeness(Coverage(Glyph{{line({0.9, 0.5}, {0.9, 1})}})), 0);
}

TEST(SampleCoverage, OverlooksASmallShift) {
    const Coverage shifted(Glyph{{line({0.25, 0.05}, {0.25, 1.05}), line({0.25, 0.05}, {0.95, 0.05})}});
    EXPECT_GT(kCorner.likeness(shifted), 0.8);
}

TEST(SampleCoverage, IsLessAlikeTheMoreInkDiffers) {
    const double without = kCorner.likeness(Coverage(Glyph{{kStem}}));
    EXPECT_THAT(without, AllOf(Gt(0.4), Lt(0.8)));
    const Stroke dot = line({0.7, 0.6}, {0.7, 0.64});
    EXPECT_THAT(kCorner.likeness(Coverage(Glyph{{kStem, kBar, dot}})), AllOf(Gt(without), Lt(1)));
}

TEST(SampleCoverage, KnowsHowFarAStrokeRunsOnInk) {
    EXPECT_EQ(kCorner.covered(kStem), 1);
    EXPECT_NEAR(kCorner.covered(line({0.2, 0.5}, {0.2, 1.5})), 0.55, 0.1);
    EXPECT_EQ(kCorner.covered(line({0.6, 0.4}, {0.6, 1})), 0);
}

}  // namespace
}  // namespace twinsight
