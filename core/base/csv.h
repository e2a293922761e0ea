// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace twinsight {

/// A line of a CSV file and its end, "\n": cells that hold a comma, a quote or a line's end are quoted, and
/// quotes doubled (RFC 4180).
std::string csvLine(const std::vector<std::string>& cells);

/// The rows of a CSV file, cell by cell: commas between cells, either line's end, quoted cells with doubled
/// quotes, a byte order mark passed over, empty lines left out. Throws Error Damaged for a quote
/// that is never closed, naming its row.
std::vector<std::vector<std::string>> csvRows(std::string_view text);

/// The shortest decimal that reads back as the same number, with a point whatever the locale.
std::string csvNumber(double number);

}  // namespace twinsight
