// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/trainingqueue.h"

#include <QDateTime>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingsession.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::uint64_t kMaximumBytes = 1 << 20;

/// Nothing for a file that is none of ours, or of a newer version.
std::optional<TrainingQueue::Waiting> waitingIn(const fs::path& file) {
    try {
        const json object = json::parse(readFile(file, kMaximumBytes));
        return TrainingQueue::Waiting{file, QString::fromStdString(object.at("dataset").get<std::string>()),
                                      planFromJson(object.at("training"))};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Names in the order in which they were added.
fs::path nextFile(const fs::path& folder) {
    qint64 stamp = QDateTime::currentMSecsSinceEpoch();
    fs::path file;
    do file = folder / (std::to_string(stamp++) + ".json");
    while (fs::exists(file));
    return file;
}

/// Empty when there is none.
fs::path lastEnded(const std::vector<RunEntry>& runs) {
    const auto last =
        std::ranges::max_element(runs, {}, [](const RunEntry& run) { return run.run.lastTime; });
    return last == runs.end() ? fs::path() : last->folder();
}

}  // namespace

TrainingQueue::TrainingQueue(TrainingSession& training, RunCatalog& catalog, QObject* parent)
    : QObject(parent), training_(training), catalog_(catalog), folder_(catalog.folder() / ".queue") {
    connect(&catalog_, &RunCatalog::looked, this, [this] {
        read();
        startNext();
    });
    connect(&training_, &TrainingSession::begun, this, [this] { refused_.clear(); });
    read();
}

TrainingQueue::~TrainingQueue() = default;

bool TrainingQueue::isBusy() const {
    return training_.active() || (aside_ && aside_->active()) || catalog_.othersGoOnHere({});
}

void TrainingQueue::add(const TrainingPlan& plan, const QString& dataset) {
    try {
        std::error_code ignored;
        fs::create_directories(folder_, ignored);
        const json object = {{"dataset", dataset.toStdString()}, {"training", toJson(plan)}};
        writeFileAtomically(nextFile(folder_), object.dump(2, ' ', false, json::error_handler_t::replace));
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.what()));
    }
    read();
}

void TrainingQueue::remove(const fs::path& file) {
    std::error_code ignored;
    fs::remove(file, ignored);
    read();
}

void TrainingQueue::read() {
    std::vector<fs::path> files;
    for (const auto& entry : entriesOf(folder_))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    if (std::exchange(files_, files) == files) return;
    waiting_.clear();
    for (const fs::path& file : files)
        if (auto waiting = waitingIn(file)) waiting_.push_back(std::move(*waiting));
    Q_EMIT changed();
}

/// Whoever renames the file has the training.
void TrainingQueue::startNext() {
    if (waiting_.empty() || isBusy() || waiting_.front().file == refused_) return;
    const Waiting next = waiting_.front();
    fs::path taken = next.file;
    taken += ".taken";
    std::error_code failed;
    fs::rename(next.file, taken, failed);
    read();
    if (failed) return;
    if (start(next)) {
        fs::remove(taken, failed);
        return;
    }
    refused_ = next.file;
    fs::rename(taken, next.file, failed);
    read();
}

bool TrainingQueue::start(const Waiting& next) {
    const fs::path& shown = training_.run();
    if (shown.empty() || shown == lastEnded(catalog_.runs())) return training_.start(next.plan, next.dataset);
    aside_ = std::make_unique<TrainingSession>(training_.program(), catalog_.folder());
    connect(aside_.get(), &TrainingSession::failed, this, &TrainingQueue::failed);
    return aside_->start(next.plan, next.dataset);
}

}  // namespace twinsight
