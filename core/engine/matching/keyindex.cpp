// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/keyindex.h"

#include <faiss/IndexFlat.h>
#include <faiss/IndexIVFFlat.h>

#include <algorithm>
#include <cmath>

namespace twinsight {

namespace {

constexpr std::size_t kProbes = 16;
constexpr int kTrainedEach = 40;  ///< vectors a cell that its place is learned from

}  // namespace

KeyIndex::KeyIndex(std::span<const float> keys, std::size_t dimension) {
    const std::size_t count = keys.size() / dimension;
    const auto d = static_cast<faiss::Index::idx_t>(dimension), n = static_cast<faiss::Index::idx_t>(count);
    if (count < kMostExact) {
        index_ = std::make_unique<faiss::IndexFlatIP>(d);
    } else {
        quantizer_ = std::make_unique<faiss::IndexFlatIP>(d);
        const auto cells = static_cast<std::size_t>(std::sqrt(double(count)));
        auto cellIndex = std::make_unique<faiss::IndexIVFFlat>(quantizer_.get(), dimension, cells,
                                                               faiss::METRIC_INNER_PRODUCT);
        cellIndex->nprobe = kProbes;
        cellIndex->cp.max_points_per_centroid = kTrainedEach;
        cellIndex->cp.niter = 10;
        cellIndex->train(n, keys.data());
        index_ = std::move(cellIndex);
    }
    index_->add(n, keys.data());
}

KeyIndex::~KeyIndex() {
    index_.reset();  // before the quantizer that it uses
}

std::vector<std::uint32_t> KeyIndex::nearest(std::span<const float> key, std::size_t count) const {
    return nearestOfEach(key, count).front();
}

std::vector<std::vector<std::uint32_t>> KeyIndex::nearestOfEach(std::span<const float> keys,
                                                                std::size_t count) const {
    const std::size_t queries = keys.size() / static_cast<std::size_t>(index_->d);
    const std::size_t wanted = std::min(count, static_cast<std::size_t>(index_->ntotal));
    std::vector<float> products(queries * wanted);
    std::vector<faiss::Index::idx_t> rows(queries * wanted);
    index_->search(static_cast<faiss::Index::idx_t>(queries), keys.data(),
                   static_cast<faiss::Index::idx_t>(wanted), products.data(), rows.data());
    std::vector<std::vector<std::uint32_t>> found(queries);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] >= 0) found[i / wanted].push_back(static_cast<std::uint32_t>(rows[i]));
    return found;
}

}  // namespace twinsight
