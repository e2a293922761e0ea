// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/data/dataset.h"
#include "core/data/health/finding.h"

namespace twinsight {

/// How far a check is.
struct CheckProgress {
    double share = 0;  ///< 0..1
};

/// A line of `twinsight-cli dataset check --json --progress`: {"progress": 0.25}, and at the end the report.
using CheckLine = std::variant<CheckProgress, Findings>;

std::string toJsonLine(const CheckProgress& progress);
/// {"name", "drawings", "counts": {"blank": 1, ...}, "findings": [{"kind", "detail", "paths"}, ...]}
std::string toJsonLine(const Findings& findings, const Dataset& dataset);

/// Understands either. Paths that are not the data set's are passed over, as are findings of unknown kinds.
/// Throws Error Damaged when the line is neither.
CheckLine checkLineFromJson(std::string_view line, const Dataset& dataset);

}  // namespace twinsight
