// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/data/health/finding.h"
#include "core/data/health/picturefacts.h"

namespace twinsight {

/// Blank, Inverted, OddSize and OddMode. The last three are found where at least nine tenths of the drawings
/// agree: among photos of many sizes none is odd. `facts`: by drawing.
Findings findOddOnes(std::span<const PictureFacts> facts);

}  // namespace twinsight
