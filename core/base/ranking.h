// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace twinsight {

/// The numbers of these values, 0 and up, each once: by falling value, or by rising. Equal ones keep their
/// order; what is not a number comes last either way.
std::vector<std::uint32_t> rankingBy(std::span<const float> values, bool falling);

}  // namespace twinsight
