// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/random.h"
#include "core/data/samplescript.h"
#include "core/data/samplestroke.h"

namespace twinsight {

/// The main stroke of a character, within style.width x 1: of a kind that the style prefers, or joined of its
/// parts where it has some.
Stroke inventBody(const ScriptStyle& style, Random& random);

/// A handful of short pieces of a line, from left to right, and some that are nearly like another.
std::vector<Stroke> inventParts(const ScriptStyle& style, Random& random);

/// Two or three of the style's parts in one line, within style.width x 1.
Stroke joinParts(const ScriptStyle& style, Random& random);

/// Two dots or more on places of a grid of three by three.
Glyph inventDots(Random& random);

/// A stroke that goes with those that are there: it crosses one, starts on one or joins two of its points.
Stroke inventAddition(const ScriptStyle& style, const Glyph& glyph, Random& random);

/// A short stroke beside the others or within them.
Stroke inventDot(const Glyph& glyph, Random& random);

}  // namespace twinsight
