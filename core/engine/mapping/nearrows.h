// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/base/watch.h"
#include "core/engine/mapping/tsne.h"

namespace twinsight {

/// The `count` nearest others of each of the unit vectors (rows of `dimension` numbers), found as KeyIndex
/// finds them. Blocks. Throws Error Stopped.
std::vector<NearRows> nearRows(std::span<const float> rows, std::size_t dimension, std::size_t count,
                               const Watch& watch = {});

}  // namespace twinsight
