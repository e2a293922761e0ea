// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace twinsight {

/// A line of a CSV file and its end, "\n": cells that hold a comma, a quote or a line's end are quoted, and
/// quotes doubled (RFC 4180).
std::string csvLine(const std::vector<std::string>& cells);

/// The shortest decimal that reads back as the same number, with a point whatever the locale.
std::string csvNumber(double number);

}  // namespace twinsight
