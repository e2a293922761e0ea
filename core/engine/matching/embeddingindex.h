// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"
#include "core/engine/models/model.h"
#include "core/engine/models/picturecache.h"

namespace twinsight {

/// A drawing found, and how alike it is.
struct Neighbour {
    std::uint32_t drawing;  ///< index into Dataset::drawings()
    double logit;
};

/// All drawings of a data set by their embeddings, to find those that are most like a picture. Candidates are
/// found by the inner product of the head's search keys (FAISS; from 30,000 drawings on within the nearest
/// cells of an inverted file, Jégou, Douze and Schmid 2011), and then scored as a comparison scores them. A
/// head without such keys scores every drawing. Not for several threads at once.
class EmbeddingIndex {
public:
    /// In $XDG_CACHE_HOME/twinsight/embeddings, else ~/.cache/twinsight/embeddings; 8 GiB at most.
    static PictureCache usualCache();

    /// Embeds the data set, or takes its embeddings from the cache, which has them by the model's weights and
    /// the files' contents: when either changes they are made anew. Blocks: 19,280 drawings take about 20 s
    /// on two cores, out of the cache 0.2 s. `progress`: 0..1. Throws Error: TooSmall, Invalid (no room),
    /// Stopped.
    static EmbeddingIndex make(const Model& model, std::shared_ptr<const Dataset> dataset,
                               const std::function<void(double)>& progress = {}, std::stop_token stop = {},
                               const PictureCache& cache = usualCache());

    EmbeddingIndex(EmbeddingIndex&&) noexcept;
    EmbeddingIndex& operator=(EmbeddingIndex&&) noexcept;
    ~EmbeddingIndex();

    const Dataset& dataset() const;
    /// Drawings that can be found: all that can be read.
    std::size_t size() const;
    /// Indices of these, ascending.
    const std::vector<std::uint32_t>& readable() const;
    /// Of readable drawings, in their order: the search keys, or where the head has none the embeddings, each
    /// brought to length 1. `model`: the one that the index was made with.
    Embeddings unitVectors(const Model& model, std::span<const std::uint32_t> drawings) const;
    /// The row of a readable drawing, to search with.
    Embeddings embeddingOf(std::uint32_t drawing) const;
    /// What the embeddings are of, as 16 digits: the model's weights and the files' contents.
    const std::string& key() const;
    /// Whether the embeddings were found in the cache.
    bool wasCached() const;

    /// The `count` drawings most like the one embedded row, the most alike first; fewer when there are fewer.
    /// `model`: the one that the index was made with.
    std::vector<Neighbour> nearest(const Model& model, const Embeddings& query, std::size_t count) const;
    /// How alike readable drawings are to the one embedded row, in their order. `model`: likewise.
    std::vector<double> logits(const Model& model, const Embeddings& query,
                               std::span<const std::uint32_t> drawings) const;

private:
    struct Internals;
    explicit EmbeddingIndex(std::unique_ptr<Internals> internals);
    std::unique_ptr<Internals> internals_;
};

}  // namespace twinsight
