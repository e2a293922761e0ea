// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/datasetsession.h"

#include <QElapsedTimer>
#include <algorithm>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/scan.h"

namespace twinsight {

namespace {

constexpr int kMillisecondsBetweenReports = 50;
/// Scans that have been told to stop but hang in a slow disk must not hold up the next one.
constexpr int kScansAtOnce = 8;

}  // namespace

DatasetSession::DatasetSession(QObject* parent) : QObject(parent) {
    scanners_.setMaxThreadCount(kScansAtOnce);
}

DatasetSession::~DatasetSession() {
    stop_.request_stop();
    scanners_.waitForDone();
}

/// `anew`: of what is known by this root nothing is taken for granted.
void DatasetSession::start(const QStringList& paths, const std::filesystem::path& anew) {
    stop_.request_stop();
    stop_ = std::stop_source();
    ++generation_;
    waiting_ = paths;
    Q_EMIT started(paths.front());
    scanners_.start([this, paths, anew, generation = generation_, stop = stop_.get_token()] {
        if (!anew.empty()) CatalogueCache::ofUser().forget(anew);
        scanAll(paths, generation, stop);
    });
}

void DatasetSession::open(const QStringList& paths) {
    start(paths);
}

void DatasetSession::reload(const std::shared_ptr<const Dataset>& dataset) {
    const QString path = QString::fromStdString(utf8(dataset->root()));
    QStringList paths = waiting_;
    paths.removeAll(path);
    paths.prepend(path);
    start(paths, dataset->root());
}

void DatasetSession::scanAll(const QStringList& paths, quint64 generation, const std::stop_token& stop) {
    for (const QString& path : paths) {
        if (stop.stop_requested()) return;
        scan(path, generation, stop);
    }
}

void DatasetSession::take(const std::shared_ptr<const Dataset>& dataset) {
    const auto same = std::find_if(datasets_.begin(), datasets_.end(),
                                   [&](const auto& open) { return open->root() == dataset->root(); });
    if (same == datasets_.end())
        datasets_.push_back(dataset);
    else
        *same = dataset;
    use(dataset);
    Q_EMIT opened(dataset);
}

void DatasetSession::use(const std::shared_ptr<const Dataset>& dataset) {
    if (dataset == dataset_) return;
    dataset_ = dataset;
    Q_EMIT used(dataset_);
}

void DatasetSession::close(const std::shared_ptr<const Dataset>& dataset) {
    if (std::erase(datasets_, dataset) == 0) return;
    if (dataset == dataset_) use(datasets_.empty() ? nullptr : datasets_.back());
    Q_EMIT closed();
}

template <typename Tell>
void DatasetSession::tellIfNewest(quint64 generation, Tell tell) {
    QMetaObject::invokeMethod(
        this,
        [this, generation, tell] {
            if (generation == generation_) tell();
        },
        Qt::QueuedConnection);
}

void DatasetSession::scan(const QString& path, quint64 generation, const std::stop_token& stop) {
    QElapsedTimer sinceReport;
    sinceReport.start();
    const ScanProgress report = [&](std::size_t filesMet) {
        if (sinceReport.elapsed() < kMillisecondsBetweenReports) return;
        sinceReport.restart();
        tellIfNewest(generation, [this, filesMet] { Q_EMIT scanning(static_cast<qint64>(filesMet)); });
    };
    try {
        const auto dataset = scanDataset(pathFromUtf8(path.toStdString()), report, stop);
        tellIfNewest(generation, [this, path, dataset] {
            waiting_.removeOne(path);
            take(dataset);
        });
    } catch (const std::exception& error) {
        tellIfNewest(generation, [this, path, sentence = QString::fromUtf8(error.what())] {
            waiting_.removeOne(path);
            Q_EMIT failed(sentence);
        });
    }
}

}  // namespace twinsight
