// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/watchsession.h"

#include <string_view>
#include <unordered_set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/runfolder.h"
#include "ui/sessions/datasetsession.h"
#include "ui/support/inpool.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr int kIntervalMilliseconds = 500;

using Datasets = std::vector<std::shared_ptr<const Dataset>>;

/// By its place, or, for a run of another computer, by what is in it.
std::shared_ptr<const Dataset> datasetOf(const fs::path& run, const Datasets& open) {
    try {
        const RunPlan plan = readRunPlan(run);
        std::error_code ignored;
        for (const auto& dataset : open)
            if (fs::equivalent(dataset->root(), pathFromUtf8(plan.dataset), ignored)) return dataset;
        for (const auto& dataset : open)
            if (dataset->fingerprint() == plan.datasetFingerprint) return dataset;
    } catch (const Error&) {
        // A run that cannot be read has no data set.
    }
    return nullptr;
}

std::unordered_set<std::string_view> namesIn(const RunWatch& watch) {
    std::unordered_set<std::string_view> names;
    for (const auto* pairs :
         {&watch.tests, &watch.hardSame, &watch.hardDifferent, &watch.trainedSame, &watch.trainedDifferent})
        for (const WatchedPair& pair : *pairs) names.insert({pair.a, pair.b});
    for (const MapPoint& point : watch.map) names.insert(point.drawing);
    return names;
}

/// Null when it cannot be read.
std::shared_ptr<const SeenWatch> seenIn(const fs::path& run, const Datasets& open) {
    auto watch = readRunWatch(run);
    if (!watch) return nullptr;
    auto seen = std::make_shared<SeenWatch>();
    seen->watch = std::move(*watch);
    seen->dataset = datasetOf(run, open);
    if (!seen->dataset) return seen;
    const auto names = namesIn(seen->watch);
    const auto& drawings = seen->dataset->drawings();
    for (std::uint32_t i = 0; i < drawings.size(); ++i)
        if (names.contains(drawings[i].path)) seen->drawings.emplace(drawings[i].path, i);
    return seen;
}

}  // namespace

struct WatchSession::Look {
    quint64 generation;
    fs::file_time_type time;
    std::shared_ptr<const SeenWatch> seen;  ///< null: nothing new
};

std::optional<std::uint32_t> SeenWatch::find(const std::string& path) const {
    const auto found = drawings.find(path);
    return found == drawings.end() ? std::nullopt : std::optional(found->second);
}

WatchSession::WatchSession(DatasetSession& datasets, QObject* parent)
    : QObject(parent), datasets_(datasets), seen_(std::make_shared<SeenWatch>()) {
    timer_.setSingleShot(true);
    timer_.setInterval(kIntervalMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &WatchSession::lookAgain);
    connect(&datasets_, &DatasetSession::opened, this, &WatchSession::lookAnew);
    connect(&datasets_, &DatasetSession::closed, this, &WatchSession::lookAnew);
}

void WatchSession::follow(const fs::path& run) {
    if (run == run_) return;
    run_ = run;
    seen_ = std::make_shared<SeenWatch>();
    Q_EMIT changed();
    lookAnew();
}

/// What an earlier look finds is not taken any more.
void WatchSession::lookAnew() {
    ++generation_;
    time_ = {};
    timer_.stop();
    if (!run_.empty()) lookAgain();
}

void WatchSession::lookAgain() {
    inPool(
        [run = run_, last = time_, generation = generation_, open = datasets_.datasets()] {
            std::error_code missing;
            const auto time = fs::last_write_time(run / runfile::kWatch, missing);
            const bool fresh = !missing && time != last;
            return Look{generation, missing ? last : time, fresh ? seenIn(run, open) : nullptr};
        },
        this, [this](Look look) { take(std::move(look)); });
}

void WatchSession::take(Look look) {
    if (look.generation != generation_) return;
    timer_.start();
    time_ = look.time;
    if (look.seen) {
        seen_ = std::move(look.seen);
        Q_EMIT changed();
    }
    Q_EMIT looked();
}

}  // namespace twinsight
