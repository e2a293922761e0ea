// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/surveyor.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/exclusions.h"
#include "core/data/scan.h"
#include "core/engine/evaluation/scoremeasure.h"
#include "core/engine/matching/explain.h"
#include "core/engine/matching/naming.h"
#include "core/engine/matching/ordering.h"
#include "core/engine/matching/pictures.h"

namespace twinsight {

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr double kEmbedding = 0.9;  ///< share of the time, where the index is not there yet

}  // namespace

const Matcher& Surveyor::matcher() {
    if (modelFile_.empty()) throw Error(ErrorKind::Invalid, "No model is loaded: send \"load\" first.");
    const auto path = pathFromUtf8(modelFile_);
    std::error_code ignored;
    const auto time = std::filesystem::last_write_time(path, ignored);
    if (!matcher_ || modelFile_ != loadedFile_ || time != loadedTime_) {
        index_.reset();
        pictures_.forget();
        matcher_.emplace(Model::load(path, device_));
        loadedFile_ = modelFile_;
        loadedTime_ = time;
    }
    return *matcher_;
}

const std::shared_ptr<const Dataset>& Surveyor::dataset(const std::string& path,
                                                        const std::string& fingerprint, const Watch& watch) {
    const auto isInHand = [&](const std::string& wanted) {
        return dataset_ && datasetPath_ == path && dataset_->fingerprint() == wanted;
    };
    if (isInHand(fingerprint)) return dataset_;
    auto found = scanDataset(pathFromUtf8(path), {}, watch.stop);
    if (isInHand(found->fingerprint())) return dataset_;
    index_.reset();
    dataset_ = std::move(found);
    datasetPath_ = path;
    return dataset_;
}

const EmbeddingIndex& Surveyor::index(const Watch& watch) {
    if (!index_) {
        naming_.reset();
        index_.emplace(EmbeddingIndex::make(matcher_->model(), dataset_, watch.progress, watch.stop));
    }
    return *index_;
}

const Naming& Surveyor::naming(const Watch& watch) {
    if (!naming_) naming_ = namingIn(matcher_->model(), *index_, watch);
    return *naming_;
}

EvaluateResult Surveyor::evaluate(const EvaluateRequest& request, const Watch& watch) {
    const Matcher& matcher = this->matcher();
    const auto& whole = dataset(request.dataset, {}, watch);
    const auto measured = withoutExcluded(whole, ExclusionStore::ofUser().load(whole->root()));
    const ScoreMeasure measure = measureScores(matcher.model(), measured, kSeed, watch.progress, watch.stop);
    return {modelFile_, request.dataset, measure.histogram, measure.operatingPoints, measure.measuredOn};
}

SearchResult Surveyor::search(const SearchRequest& request, const Watch& watch) {
    const Matcher& matcher = this->matcher();
    const SeenPicture picture = pictures_.see(request.picture, matcher);
    const Dataset& searched = *dataset(request.dataset, request.fingerprint, watch);
    const EmbeddingIndex& index = this->index(watch.part(0, kEmbedding));
    const Naming& naming = this->naming(watch.part(kEmbedding, 1));
    const Stopwatch clock;
    const auto found =
        index.nearest(matcher.model(), matcher.embed(picture), static_cast<std::size_t>(request.count));
    const double milliseconds = clock.seconds() * 1000;
    return {modelFile_,
            request.dataset,
            searched.fingerprint(),
            matchesOf(found, searched, matcher.card()),
            static_cast<std::int64_t>(index.size()),
            matcher.card().threshold,
            milliseconds,
            naming};
}

OrderResult Surveyor::order(const OrderRequest& request, const Watch& watch) {
    const Matcher& matcher = this->matcher();
    const auto picture = request.picture ? std::optional(readPicture(*request.picture)) : std::nullopt;
    const Dataset& ordered = *dataset(request.dataset, request.fingerprint, watch);
    const EmbeddingIndex& index = this->index(watch.part(0, kEmbedding));
    const Watch scoring = watch.part(kEmbedding, 1);
    return {modelFile_, request.dataset, ordered.fingerprint(),
            picture ? likenessTo(*picture, index, matcher, scoring)
                    : typicality(index, matcher.model(), scoring)};
}

ExplainResult Surveyor::explain(const ExplainRequest& request, const Watch& watch) {
    const Matcher& matcher = this->matcher();
    return {modelFile_, twinsight::explain(matcher, readPicture(request.a), readPicture(request.b),
                                           watch.progress, watch.stop)};
}

std::vector<SearchMatch> matchesOf(const std::vector<Neighbour>& found, const Dataset& dataset,
                                   const ModelCard& card) {
    std::vector<SearchMatch> matches;
    for (const Neighbour& neighbour : found) {
        const Drawing& drawing = dataset.drawings()[neighbour.drawing];
        const Character& character = dataset.characters()[drawing.character];
        matches.push_back({neighbour.drawing, drawing.path, dataset.alphabetOf(character).name,
                           character.name, card.calibration.probability(neighbour.logit)});
    }
    return matches;
}

}  // namespace twinsight
