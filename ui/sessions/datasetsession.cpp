// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/datasetsession.h"

#include <QElapsedTimer>

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

void DatasetSession::open(const QString& path) {
    stop_.request_stop();
    stop_ = std::stop_source();
    ++generation_;
    Q_EMIT started(path);
    scanners_.start(
        [this, path, generation = generation_, stop = stop_.get_token()] { scan(path, generation, stop); });
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

void DatasetSession::scan(const QString& path, quint64 generation, std::stop_token stop) {
    QElapsedTimer sinceReport;
    sinceReport.start();
    const ScanProgress report = [&](std::size_t filesMet) {
        if (sinceReport.elapsed() < kMillisecondsBetweenReports) return;
        sinceReport.restart();
        tellIfNewest(generation, [this, filesMet] { Q_EMIT scanning(static_cast<qint64>(filesMet)); });
    };
    try {
        tellIfNewest(generation,
                     [this, dataset = scanDataset(pathFromUtf8(path.toStdString()), report, stop)] {
                         dataset_ = dataset;
                         Q_EMIT opened(dataset_);
                     });
    } catch (const std::exception& error) {
        tellIfNewest(generation,
                     [this, sentence = QString::fromUtf8(error.what())] { Q_EMIT failed(sentence); });
    }
}

}  // namespace twinsight
