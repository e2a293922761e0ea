// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

#include "core/engine/evaluation/metrics.h"

namespace twinsight {

/// How much the pairs of each kind weigh.
struct Counts {
    double same = 0, different = 0;
    void add(const ScoredPair& pair) { (pair.same ? same : different) += pair.weight; }
};

inline Counts countOf(std::span<const ScoredPair> pairs) {
    Counts counts;
    for (const ScoredPair& pair : pairs) counts.add(pair);
    return counts;
}

/// Walks the ROC curve from the highest score down, one step a distinct score: `visit(threshold, accepted)`
/// with the pairs of each kind that score the threshold or more.
template <class Visit>
void walkRoc(std::span<const ScoredPair> pairs, const Visit& visit) {
    // A bootstrap walks the same pairs a thousand times: it sorts them once.
    std::vector<ScoredPair> copy;
    if (!std::ranges::is_sorted(pairs, std::greater<>{}, &ScoredPair::score)) {
        copy.assign(pairs.begin(), pairs.end());
        std::ranges::sort(copy, std::greater<>{}, &ScoredPair::score);
        pairs = copy;
    }
    Counts accepted;
    for (std::size_t i = 0; i < pairs.size();) {
        const double threshold = pairs[i].score;
        do accepted.add(pairs[i]);
        while (++i < pairs.size() && pairs[i].score == threshold);
        visit(threshold, accepted);
    }
}

}  // namespace twinsight
