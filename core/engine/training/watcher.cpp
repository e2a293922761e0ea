// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/watcher.h"

#include <algorithm>

#include "core/engine/evaluation/breakdown.h"

namespace twinsight {

namespace {

constexpr std::size_t kDrawings = 300, kPairs = 600, kTests = 12, kHardest = 24;
constexpr double kShareOfTime = 0.03, kShortestRest = 2;

std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> drawings) {
    std::ranges::sort(drawings);
    return drawings;
}

}  // namespace

Watcher::Watcher(const Dataset& dataset, const PictureBank& bank, const Part& part, Options options,
                 const std::optional<RunWatch>& last)
    : dataset_(dataset),
      bank_(bank),
      options_(options),
      part_(thinned(part, kDrawings)),
      drawings_(sorted(allDrawings(part_))),
      pairs_(samplePairs(part_, kPairs, options_.seed)) {
    if (last) goOnFrom(last->map);
}

void Watcher::goOnFrom(const std::vector<MapPoint>& map) {
    const bool same = std::ranges::equal(map, drawings_, {}, &MapPoint::drawing,
                                         [this](std::uint32_t drawing) { return pathOf(drawing); });
    if (!same) return;
    for (const MapPoint& point : map) places_.push_back({point.x, point.y});
}

bool Watcher::isDue() const {
    return sinceLook_.seconds() >= rest_;
}

RunWatch Watcher::look(const Model& model, const TrainedPairs& trained) {
    const Stopwatch watch;
    RunWatch seen;
    const PairScorer scorer(model, bank_, drawings_);
    judge(seen, model, scorer, trained);
    const Embeddings keys = model.searchKeys(scorer.embeddings());
    draw(seen, keys.dimension > 0 ? keys : scorer.embeddings());
    rest_ = std::max(kShortestRest, watch.seconds() / kShareOfTime);
    sinceLook_.restart();
    return seen;
}

void Watcher::judge(RunWatch& watch, const Model& model, const PairScorer& scorer,
                    const TrainedPairs& trained) const {
    const std::vector<ScoredPair> scored = scorer.score(pairs_);
    const bool measured = model.card().figures.pairs > 0;
    const Calibration calibration = measured ? model.card().calibration : fitCalibration(scored);
    watch.threshold =
        measured ? model.card().threshold
                 : calibration.probability(thresholdForFalseAccepts(scored, options_.falseAcceptRate));
    const auto judged = judgedPairs(pairs_, scored, part_, calibration, watch.threshold);
    for (std::size_t i = 0; i < std::min(kTests, judged.size()); ++i)
        watch.tests.push_back(watched(judged[i]));
    watch.trainedSame = watched(trained, true, calibration);
    watch.trainedDifferent = watched(trained, false, calibration);
    watch.hardSame = hardSame_;
    watch.hardDifferent = hardDifferent_;
    if (hardestKnown_) return;
    for (const JudgedPair& pair : worstPairs(judged, true, kHardest)) watch.hardSame.push_back(watched(pair));
    for (const JudgedPair& pair : worstPairs(judged, false, kHardest))
        watch.hardDifferent.push_back(watched(pair));
}

void Watcher::draw(RunWatch& watch, const Embeddings& keys) {
    std::vector<Place> places = principalPlane(keys);
    if (!places_.empty()) turnTowards(places, places_);
    for (std::size_t i = 0; i < drawings_.size(); ++i)
        watch.map.push_back({pathOf(drawings_[i]), places[i].x, places[i].y});
    places_ = std::move(places);
}

WatchedPair Watcher::watched(const JudgedPair& pair) const {
    return {pathOf(pair.a), pathOf(pair.b), pair.same(), pair.probability};
}

std::vector<WatchedPair> Watcher::watched(const TrainedPairs& trained, bool same,
                                          const Calibration& calibration) const {
    std::vector<WatchedPair> pairs;
    for (const auto& [a, b, logit] : trained.worst(same, kHardest))
        pairs.push_back({pathOf(a), pathOf(b), same, calibration.probability(logit)});
    return pairs;
}

void Watcher::setHardest(const std::vector<JudgedPair>& same, const std::vector<JudgedPair>& different) {
    hardestKnown_ = true;
    hardSame_.clear();
    hardDifferent_.clear();
    for (const JudgedPair& pair : same) hardSame_.push_back(watched(pair));
    for (const JudgedPair& pair : different) hardDifferent_.push_back(watched(pair));
}

}  // namespace twinsight
