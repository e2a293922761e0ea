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

/// The same across characters, where every stroke and every dot meets all others: 19,280 drawings make 186
/// million pairs. The most alike of Omniglot's come to 0.990, so that none of them is one; copies of its
/// drawings that are scaled or saved again with loss come to 0.999 and more.
inline constexpr double kNearDoubleLabelled = 0.995;

/// DoubleLabelled, NearDoubleLabelled, Duplicate and NearDuplicate, a finding for each group of twins. Blank
/// drawings are nobody's twins. `facts`: by drawing.
Findings findTwins(const Dataset& dataset, std::span<const PictureFacts> facts);

}  // namespace twinsight
