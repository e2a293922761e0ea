// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"

namespace twinsight {

/// What a picture looks like beside drawings of ink on paper.
enum class Look { DarkInk, LightInk, Blank, Photo };

/// Blank: fewer than 24 of 255 levels between the darkest and the lightest pixel, single ones left out.
/// Photo: a quarter of the pixels are neither near the ink's mean nor near the paper's (parted by Otsu's
/// threshold, 1979). Else ink is dark when most of the picture's edge is light. Large pictures are looked at
/// small. Any thread. `image` must not be empty.
Look lookOf(const Image& image);

}  // namespace twinsight
