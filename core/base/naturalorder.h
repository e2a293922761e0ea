// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace twinsight {

/// The order a person expects of names: runs of digits count as numbers ("character2" before "character10"),
/// ASCII letters compare without case; ties fall back to plain byte order, so the order is total.
bool naturalLess(std::string_view a, std::string_view b);

}  // namespace twinsight
