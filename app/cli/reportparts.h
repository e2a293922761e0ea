// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/engine/evaluation/breakdown.h"

/// What the reports of `evaluate` share.
namespace twinsight {

/// How many pairs of characters are listed as confused.
inline constexpr std::size_t kMostConfused = 10;

/// "97.0 to 97.6 %"
std::string percent(const Interval& interval);
/// The shares that are left: of an accuracy, that of the error.
Interval complement(const Interval& interval);
/// "Greek/character01"
std::string characterName(const Dataset& dataset, std::uint32_t character);

/// A list of {"a", "b", "picture_a", "picture_b", "mistakes", "meetings"}.
nlohmann::json toJson(const std::vector<Confusion>& confused, const Dataset& dataset);
/// "most confused" and a line for each; nothing for none.
void print(std::ostream& out, const std::vector<Confusion>& confused, const Dataset& dataset);

}  // namespace twinsight
