// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/watch.h"
#include "core/data/batches.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/model.h"

namespace twinsight {

/// Scores pairs of pictures of a bank, each picture embedded once.
class PairScorer {
public:
    /// Embeds `pictures` (indices into the bank, in any order, repeats allowed). Blocks. Borrows the model.
    /// Throws Error Stopped.
    PairScorer(const Model& model, const PictureBank& bank, std::vector<std::uint32_t> pictures,
               const Watch& watch = {});

    /// Logits of pairs of those pictures.
    std::vector<double> logits(std::span<const Model::RowPair> pictures) const;
    std::vector<ScoredPair> score(std::span<const DrawingPair> pairs) const;

    /// The rows that belong to `pictures`, in that order, and the embeddings they index.
    std::uint32_t row(std::uint32_t picture) const;
    const Embeddings& embeddings() const { return embeddings_; }

private:
    const Model& model_;
    std::vector<std::uint32_t> pictures_;  ///< sorted, each once; row i of the embeddings is pictures_[i]
    Embeddings embeddings_;
};

}  // namespace twinsight
