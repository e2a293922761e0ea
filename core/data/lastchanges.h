// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// By character: when the newest of its drawings was written, in seconds since 1970, by the times of the
/// files or of the archive's members; 0 where nothing is known. An archive that is damaged tells what it can.
///
/// Blocks: 19,280 files that the system knows of take about 40 ms; a compressed .tar is gone through. When it
/// is told to stop, what is not known by then stays 0. Never throws an Error.
std::vector<std::int64_t> lastChanges(const Dataset& dataset, const std::stop_token& stop = {});

}  // namespace twinsight
