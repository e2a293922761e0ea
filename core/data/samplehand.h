// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/base/random.h"
#include "core/data/sampledifficulty.h"
#include "core/data/samplestroke.h"
#include "core/imaging/image.h"

namespace twinsight {

/// An invented person's way of writing.
struct Hand {
    double size;       ///< of a character, as a share of the paper's side
    double aspect;     ///< wider (over 1) or narrower than the model
    double slant;      ///< to the right, as a tangent
    double tilt;       ///< of the line, in radians
    double pen;        ///< in pixels
    double rounding;   ///< how far corners are cut, in characters' heights
    double overshoot;  ///< how far strokes run on past their end, in characters' heights; below 0: fall short
    double wobble;     ///< unsteadiness, in characters' heights
    double care;       ///< 0 careless, 1 exact: how well strokes keep their place, length and direction
    double stray;      ///< how far they stray then, times as far as the sample set's
};

Hand inventHand(const Difficulty& difficulty, Random& random);

/// One drawing of the glyph by the hand on paper of `side` x `side` pixels: one channel, black on white.
Image drawGlyph(const Glyph& glyph, const Hand& hand, int side, Random& random);

}  // namespace twinsight
