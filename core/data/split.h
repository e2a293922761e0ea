// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// What validation has never seen in training.
enum class SplitBy {
    Character,  ///< whole characters are held out (default)
    Alphabet,   ///< whole alphabets are held out: the hardest and most honest
    Image,      ///< single drawings are held out, as the reference implementation does
};

/// A character and those of its drawings that belong to a part. Indices into the data set.
struct CharacterDrawings {
    std::uint32_t character;
    std::uint32_t alphabet;
    std::vector<std::uint32_t> drawings;
};
using Part = std::vector<CharacterDrawings>;

std::size_t drawingCount(const Part& part);
std::size_t alphabetCount(const Part& part);
/// Indices into the data set, in the part's order.
std::vector<std::uint32_t> allDrawings(const Part& part);
/// At most `limit` drawings, 4 or more: the first ones of each character, four or more, then fewer
/// characters, evenly out of all.
Part thinned(Part part, std::size_t limit);
/// The character that each drawing of the part shows.
std::unordered_map<std::uint32_t, std::uint32_t> charactersOfDrawings(const Part& part);

struct Split {
    Part training;
    Part validation;
};

/// Places in the part, alphabet by alphabet.
std::vector<std::vector<std::uint32_t>> positionsByAlphabet(const Part& part);

/// All characters with all their drawings, as one part.
Part wholeDataset(const Dataset& dataset);

/// Divides the data set. The same seed gives the same split. `validation` in (0, 1) is the share held out,
/// rounded, but on either side at least what pairs need: two characters, one alphabet, or two drawings of a
/// character. By character: drawn within each alphabet in turn, so that every alphabet gives its share. By
/// image: characters with fewer than four drawings stay in training. Characters with fewer than two drawings
/// take part in neither. Throws Error: TooSmall, naming the class or count that is short and what to do, when
/// a part would have no pair of the same character or no pair of different ones; Invalid when `validation` is
/// out of its range.
Split splitDataset(const Dataset& dataset, SplitBy by, double validation, std::uint64_t seed);

}  // namespace twinsight
