// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/base/random.h"
#include "core/data/sampledifficulty.h"
#include "core/data/samplestroke.h"

namespace twinsight {

/// What the characters of one invented alphabet have in common.
struct ScriptStyle {
    double width;        ///< of a character, in heights
    double curviness;    ///< 0 angular as runes, 1 round as Burmese
    double hooks;        ///< how often a stroke ends in a hook
    double loops;        ///< how often in a small loop
    double dots;         ///< how often a dot is set beside a character
    double meanStrokes;  ///< 1.3 and more
    int mostStrokes;
    double mostAlike;    ///< as Difficulty has it
    double leastInk;     ///< length of all strokes together, in heights
    double frame;        ///< how often a character hangs from, stands on or leans at the common bar or stem
    Stroke frameStroke;  ///< that bar or stem
    bool dotted;         ///< characters are dots on a grid and nothing else
    std::vector<Stroke> parts;        ///< of which a character's line is joined; none: of a body's kind
    std::array<double, 7> bodies;     ///< weights: stem, bowl, arch, wave, path, ring, curl
    std::array<double, 6> additions;  ///< weights: bar, branch, bay, ring, twin, cut
};

ScriptStyle inventStyle(const Difficulty& difficulty, Random& random);

/// `count` characters of the style, each unlike the others. Drawn within a box of one unit's height.
std::vector<Glyph> inventGlyphs(const ScriptStyle& style, int count, Random& random);

}  // namespace twinsight
