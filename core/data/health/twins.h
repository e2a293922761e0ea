// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/data/dataset.h"
#include "core/data/health/finding.h"
#include "core/data/health/picturefacts.h"

namespace twinsight {

/// Likeness from which two drawings of one character are near duplicates: copies that were saved again,
/// scaled or moved by a hair. Hands hardly ever repeat themselves so exactly: among the 183,160 pairs within
/// the characters of Omniglot's background set there are 9 groups of such drawings, of strokes and dots.
inline constexpr double kNearDuplicate = 0.98;

/// DoubleLabelled, Duplicate and NearDuplicate, a finding for each group of twins. Blank drawings are
/// nobody's twins. `facts`: by drawing.
Findings findTwins(const Dataset& dataset, std::span<const PictureFacts> facts);

}  // namespace twinsight
