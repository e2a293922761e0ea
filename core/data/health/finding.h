// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace twinsight {

/// What can be wrong with a data set, the worst first.
enum class FindingKind {
    DoubleLabelled,      ///< the same picture under two characters: a certain wrong pair
    NearDoubleLabelled,  ///< almost the same picture under two characters: nearly a certain one
    Unreadable,          ///< a drawing that cannot be decoded
    LeftOut,             ///< a file that the scan met but did not take
    TooFew,              ///< a character with fewer than two drawings: no pair can be made of it
    Blank,               ///< nothing is drawn
    Inverted,       ///< bright ink on dark paper where the others have dark on bright, or the other way round
    Duplicate,      ///< the same pixels several times within one character
    NearDuplicate,  ///< almost the same picture within one character
    OddSize,        ///< not of the size that nearly all have
    OddMode,        ///< colour where nearly all are grey, or the other way round
};
inline constexpr std::size_t kFindingKinds = 11;

struct Finding {
    FindingKind kind;
    std::string detail;                   ///< half a sentence; may be empty
    std::vector<std::uint32_t> drawings;  ///< indices into Dataset::drawings(), ascending
    std::string file;                     ///< of LeftOut: its path below the root

    bool operator==(const Finding&) const = default;
};

/// Sorted by kind, then by the first drawing.
using Findings = std::vector<Finding>;

/// In JSON: "double-labelled", "unreadable", "left-out", ...
std::string_view nameOf(FindingKind kind);
std::optional<FindingKind> findingKindNamed(std::string_view name);
std::array<std::size_t, kFindingKinds> countByKind(const Findings& findings);

}  // namespace twinsight
