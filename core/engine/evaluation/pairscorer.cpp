// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/pairscorer.h"

#include <algorithm>
#include <cassert>

#include "core/base/error.h"
#include "core/engine/models/appendrows.h"

namespace twinsight {

namespace {

std::vector<std::uint32_t> sortedOnce(std::vector<std::uint32_t> pictures) {
    std::ranges::sort(pictures);
    const auto repeats = std::ranges::unique(pictures);
    pictures.erase(repeats.begin(), repeats.end());
    return pictures;
}

/// Block by block, so that it can be followed and stopped.
Embeddings embedAll(const Model& model, const PictureBank& bank, std::span<const std::uint32_t> pictures,
                    const Watch& watch) {
    constexpr std::size_t kBlock = 512;
    Embeddings all;
    for (std::size_t first = 0; first < pictures.size(); first += kBlock) {
        if (watch.stop.stop_requested()) throw Error(ErrorKind::Stopped, "The measuring was stopped.");
        append(all, model.embed(bank, pictures.subspan(first, std::min(kBlock, pictures.size() - first))));
        watch.tell(static_cast<double>(all.count) / static_cast<double>(pictures.size()));
    }
    return all;
}

}  // namespace

PairScorer::PairScorer(const Model& model, const PictureBank& bank, std::vector<std::uint32_t> pictures,
                       const Watch& watch)
    : model_(model),
      pictures_(sortedOnce(std::move(pictures))),
      embeddings_(embedAll(model, bank, pictures_, watch)) {}

std::uint32_t PairScorer::row(std::uint32_t picture) const {
    const auto found = std::ranges::lower_bound(pictures_, picture);
    assert(found != pictures_.end() && *found == picture);
    return static_cast<std::uint32_t>(found - pictures_.begin());
}

std::vector<double> PairScorer::logits(std::span<const Model::RowPair> pictures) const {
    std::vector<Model::RowPair> rows;
    rows.reserve(pictures.size());
    for (const auto& pair : pictures) rows.push_back({row(pair.a), row(pair.b)});
    return model_.logits(embeddings_, rows);
}

std::vector<ScoredPair> PairScorer::score(std::span<const DrawingPair> pairs) const {
    std::vector<Model::RowPair> pictures;
    pictures.reserve(pairs.size());
    for (const DrawingPair& pair : pairs) pictures.push_back({pair.a, pair.b});
    const std::vector<double> scores = logits(pictures);
    std::vector<ScoredPair> scored;
    scored.reserve(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) scored.push_back({scores[i], pairs[i].same});
    return scored;
}

}  // namespace twinsight
