// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/watch.h"
#include "core/engine/matching/embeddingindex.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/picturememory.h"
#include "core/protocol/messages.h"

namespace twinsight {

/// Answers what takes long: what goes over whole data sets, and explanations. Keeps the last model, data set
/// and index, and makes each anew when it is not the one that is asked for. Not for several threads at once;
/// every call blocks and throws Error.
class Surveyor {
public:
    explicit Surveyor(std::string device) : device_(std::move(device)) {}

    /// The file is read at the next question, and again when it has changed by then.
    void useModel(const std::string& file) { modelFile_ = file; }

    EvaluateResult evaluate(const EvaluateRequest& request, const Watch& watch);
    SearchResult search(const SearchRequest& request, const Watch& watch);
    OrderResult order(const OrderRequest& request, const Watch& watch);
    ExplainResult explain(const ExplainRequest& request, const Watch& watch);

private:
    const Matcher& matcher();
    /// As it lies on the disk now, when `fingerprint` is not that of the one in hand.
    const std::shared_ptr<const Dataset>& dataset(const std::string& path, const std::string& fingerprint,
                                                  const Watch& watch);
    /// Of the model and the data set in hand.
    const EmbeddingIndex& index(const Watch& watch);
    /// In the index in hand.
    const Naming& naming(const Watch& watch);

    std::string device_, modelFile_;
    std::string loadedFile_;
    std::filesystem::file_time_type loadedTime_;
    std::optional<Matcher> matcher_;
    PictureMemory pictures_;  ///< as that one sees them
    std::string datasetPath_;
    std::shared_ptr<const Dataset> dataset_;
    std::optional<EmbeddingIndex> index_;  ///< of these two
    std::optional<Naming> naming_;         ///< in the index
};

/// Found drawings in words, in their order. `card`: whose calibration turns a logit into a probability.
std::vector<SearchMatch> matchesOf(const std::vector<Neighbour>& found, const Dataset& dataset,
                                   const ModelCard& card);

}  // namespace twinsight
