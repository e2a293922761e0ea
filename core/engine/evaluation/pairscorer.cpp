// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/pairscorer.h"

#include <algorithm>
#include <cassert>

namespace twinsight {

namespace {

std::vector<std::uint32_t> sortedOnce(std::vector<std::uint32_t> pictures) {
    std::ranges::sort(pictures);
    const auto repeats = std::ranges::unique(pictures);
    pictures.erase(repeats.begin(), repeats.end());
    return pictures;
}

}  // namespace

PairScorer::PairScorer(const Model& model, const PictureBank& bank, std::vector<std::uint32_t> pictures)
    : model_(model), pictures_(sortedOnce(std::move(pictures))), embeddings_(model.embed(bank, pictures_)) {}

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
