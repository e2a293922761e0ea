// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

enum class TreeOrder { Name, NameBackwards, FewestFirst, MostFirst, OldestFirst, NewestFirst };

/// Which alphabets and characters of a data set a tree shows, and in which order. Numbers are indices into
/// Dataset::alphabets() and Dataset::characters().
struct TreeArrangement {
    static constexpr int kHidden = -1;

    std::vector<std::uint32_t> alphabets;   ///< those that are shown
    std::vector<int> starts{0};             ///< of each one's characters in `characters`, and their number
    std::vector<std::uint32_t> characters;  ///< those that are shown, alphabet by alphabet
    std::vector<int> rowOfAlphabet;         ///< by alphabet; kHidden for those that are not shown
    std::vector<int> rowOfCharacter;        ///< by character, within its alphabet

    int countOf(int alphabetRow) const { return starts[alphabetRow + 1] - starts[alphabetRow]; }
};

/// `filter` is part of a name, or all of it with * and ? for what may be anything; with a '/' it is about
/// "alphabet/character". An alphabet that fits is shown with all its characters. Upper and lower case are the
/// same. Empty: everything. `changed`: when each character was last changed, for the orders by age; without
/// it names decide.
TreeArrangement arrangeTree(const Dataset& dataset, const QString& filter, TreeOrder order,
                            const std::vector<std::int64_t>* changed = nullptr);

/// Whether a data set is called so: by the same rules, but not one that is about "alphabet/character".
bool fitsFilter(const QString& filter, const QString& name);

/// Drawings of an alphabet, hidden ones included.
qint64 drawingCount(const Dataset& dataset, const Alphabet& alphabet);
/// The latest of its characters', hidden ones included.
std::int64_t lastChangeIn(const Alphabet& alphabet, const std::vector<std::int64_t>& changed);

}  // namespace twinsight
