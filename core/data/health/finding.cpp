// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/finding.h"

#include <algorithm>

namespace twinsight {

namespace {

constexpr std::array<std::string_view, kFindingKinds> kNames = {
    "double-labelled", "near-double-labelled", "unreadable", "left-out", "too-few", "blank", "inverted",
    "duplicate",       "near-duplicate",       "odd-size",   "odd-mode"};

}  // namespace

std::string_view nameOf(FindingKind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<FindingKind> findingKindNamed(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt
                                 : std::optional(static_cast<FindingKind>(found - kNames.begin()));
}

std::array<std::size_t, kFindingKinds> countByKind(const Findings& findings) {
    std::array<std::size_t, kFindingKinds> counts{};
    for (const Finding& finding : findings) ++counts[static_cast<std::size_t>(finding.kind)];
    return counts;
}

}  // namespace twinsight
