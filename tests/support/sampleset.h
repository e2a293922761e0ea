// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/data/samplealphabets.h"

namespace twinsight::testing {

/// Writes the sample data set as PNG files below `folder`.
///
///   writeSampleSet(folder.path(), {.alphabets = 2, .characters = 4, .drawings = 4});
void writeSampleSet(const std::filesystem::path& folder, const SampleOptions& options);

}  // namespace twinsight::testing
