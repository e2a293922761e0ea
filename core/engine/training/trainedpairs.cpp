// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trainedpairs.h"

#include <algorithm>
#include <set>
#include <utility>

namespace twinsight {

namespace {

constexpr float kNewest = 0.4f;  ///< what the last batch counts in the likeness

struct Candidate {
    double rank;  ///< the lower, the more wrong
    TrainedPairs::Pair pair;
};

}  // namespace

void TrainedPairs::take(const Batch& batch, std::span<const float> logits) {
    for (std::size_t i = 0; i < batch.size(); ++i)
        note(batch, i, logits.subspan(i * batch.size(), batch.size()));
}

/// Only drawings that were turned alike are a pair as a person sees it.
void TrainedPairs::note(const Batch& batch, std::size_t item, std::span<const float> row) {
    const BatchItem& own = batch[item];
    Seen now;
    float sum = 0;
    int kin = 0;
    for (std::size_t j = 0; j < batch.size(); ++j) {
        const BatchItem& other = batch[j];
        if (other.drawing == own.drawing || other.quarterTurns != own.quarterTurns) continue;
        if (other.position == own.position) {
            sum += row[j];
            if (kin++ == 0 || row[j] < now.kin.logit) now.kin = {other.drawing, row[j]};
        } else if (!std::exchange(now.hasOther, true) || row[j] > now.other.logit) {
            now.other = {other.drawing, row[j]};
        }
    }
    Seen& seen = seen_[own.drawing];
    if (now.hasOther) seen.other = now.other, seen.hasOther = true;
    if (kin == 0) return;
    const float likeness = sum / static_cast<float>(kin);
    seen.likeness = seen.hasKin ? seen.likeness + kNewest * (likeness - seen.likeness) : likeness;
    seen.kin = now.kin;
    seen.hasKin = true;
}

std::vector<TrainedPairs::Pair> TrainedPairs::worst(bool same, std::size_t count) const {
    std::vector<Candidate> candidates;
    for (const auto& [drawing, seen] : seen_) {
        if (same && seen.hasKin)
            candidates.push_back({seen.likeness, {drawing, seen.kin.drawing, seen.kin.logit}});
        if (!same && seen.hasOther)
            candidates.push_back({-seen.other.logit, {drawing, seen.other.drawing, seen.other.logit}});
    }
    // Of equals the first drawing: the order in the table tells nothing.
    const auto isWorse = [](const Candidate& left, const Candidate& right) {
        return std::pair(left.rank, left.pair.a) < std::pair(right.rank, right.pair.a);
    };
    // A pair may stand there twice, from either side.
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(2 * count, candidates.size()));
    std::ranges::partial_sort(candidates, end, isWorse);
    std::vector<Pair> worst;
    std::set<std::pair<std::uint32_t, std::uint32_t>> taken;
    for (auto at = candidates.begin(); at != end && worst.size() < count; ++at)
        if (taken.insert(std::minmax(at->pair.a, at->pair.b)).second) worst.push_back(at->pair);
    return worst;
}

}  // namespace twinsight
