// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine/matching/matcher.h"

namespace twinsight {

/// Pairs of pictures out of a table, with the table's own cells.
struct PairList {
    std::vector<std::string> heading;  ///< of the columns; empty when the table had none
    struct Row {
        std::vector<std::string> cells;  ///< the first two name the pictures
        std::filesystem::path a, b;
        std::string problem;  ///< why it names no pair; then a and b are empty
    };
    std::vector<Row> rows;
};

/// Reads a CSV file whose first two columns are paths, relative to its folder or absolute. Its first line is
/// a heading when neither names a file there. A row with fewer than two cells stays, with its problem. Throws
/// Error: NotFound, Unreadable, TooSmall when there is no row.
PairList readPairList(const std::filesystem::path& file);

/// Each picture in one folder with each in the other, files below them in natural order; names tell which are
/// pictures. Throws Error: NotFound, TooSmall when one holds none.
PairList pairFolders(const std::filesystem::path& a, const std::filesystem::path& b);

/// What the model says of a row; nothing when it names no pair or one of its pictures cannot be read.
struct PairVerdict {
    std::optional<Match> match;
    std::string problem;  ///< then: one sentence
};

/// The verdicts, row by row, each picture read and embedded once. Blocks: about 500 pictures and 20,000 pairs
/// a second on one core. `progress`: 0..1. Throws Error Stopped.
std::vector<PairVerdict> judgePairs(const Matcher& matcher, const PairList& list,
                                    const std::function<void(double)>& progress = {},
                                    std::stop_token stop = {});

/// The table with score (logit), probability, verdict ("same", "different") and problem behind its own cells.
std::string toCsv(const PairList& list, const std::vector<PairVerdict>& verdicts);

}  // namespace twinsight
