// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/data/dataset.h"
#include "core/data/health/report.h"

namespace twinsight {

/// How far a check is.
struct CheckProgress {
    double share = 0;  ///< 0..1
};

/// A line of `twinsight-cli dataset check --json --progress`: {"progress": 0.25}, and at the end the report.
using CheckLine = std::variant<CheckProgress, HealthReport>;

std::string toJsonLine(const CheckProgress& progress);
/// {"name", "drawings", "counts": {"blank": 1, ...}, "findings": [{"kind", "detail", "paths"}, ...], "sizes":
/// {"different", "smallest": [105, 105], "largest", "most_frequent", "of_most_frequent"}, "modes": [{"kind",
/// "transparency", "bits", "drawings"}, ...]}; "sizes" and "modes" unless nothing can be read.
std::string toJsonLine(const HealthReport& report, const Dataset& dataset);

/// Understands either. Paths that are not the data set's are passed over, as are findings of unknown kinds.
/// Throws Error Damaged when the line is neither.
CheckLine checkLineFromJson(std::string_view line, const Dataset& dataset);

}  // namespace twinsight
