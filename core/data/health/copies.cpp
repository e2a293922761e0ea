// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/copies.h"

#include <algorithm>
#include <map>

namespace twinsight {

namespace {

bool isOfExactCopies(FindingKind kind) {
    return kind == FindingKind::DoubleLabelled || kind == FindingKind::Duplicate;
}

bool isOfCopies(FindingKind kind) {
    return isOfExactCopies(kind) || kind == FindingKind::NearDoubleLabelled ||
           kind == FindingKind::NearDuplicate;
}

}  // namespace

std::vector<DrawingCopy> copiesOf(std::uint32_t drawing, const Findings& findings) {
    std::map<std::uint32_t, bool> exact;  // by drawing
    for (const Finding& finding : findings)
        if (isOfCopies(finding.kind) && std::ranges::binary_search(finding.drawings, drawing))
            for (const std::uint32_t other : finding.drawings)
                if (other != drawing) exact[other] |= isOfExactCopies(finding.kind);
    std::vector<DrawingCopy> copies;
    for (const auto& [other, isExact] : exact) copies.push_back({other, isExact});
    std::ranges::stable_partition(copies, &DrawingCopy::exact);
    return copies;
}

}  // namespace twinsight
