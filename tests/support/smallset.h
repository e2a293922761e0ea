// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight::testing {

/// Bytes that pass for the start of a PNG file, followed by `rest`.
std::string pngStart(std::string_view rest = "");

/// A data set that exists in memory only: one alphabet an entry, which lists how many drawings each character
/// has. Alphabets are called "A", "B" and so on, characters "1", "2" and so on.
std::shared_ptr<const Dataset> datasetOf(const std::vector<std::vector<int>>& drawingsOfCharacters);

}  // namespace twinsight::testing
