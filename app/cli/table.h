// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace twinsight {

/// Words and figures in aligned columns, two spaces apart.
///
///   Table table({Align::Left, Align::Right});
///   table.add({"alphabet", "error"});
///   table.add({"Balinese", "32.5 %"});
enum class Align { Left, Right };
class Table {
public:
    explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}

    /// A cell for each column, or fewer: the others stay empty. UTF-8.
    void add(std::vector<std::string> cells);
    /// Each row with `indent` before it and nothing behind its last word.
    void print(std::ostream& out, const std::string& indent = "  ") const;

private:
    std::vector<Align> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace twinsight
