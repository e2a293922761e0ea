// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <memory>
#include <stop_token>

#include "core/data/dataset.h"

namespace twinsight {

/// The data set that the window shows. Scans in a thread of its own; a newer open() makes an older one's
/// result vanish. GUI thread only; no call blocks, but the destructor waits until the scan has noticed that
/// it is to stop.
class DatasetSession : public QObject {
    Q_OBJECT

public:
    explicit DatasetSession(QObject* parent = nullptr);
    ~DatasetSession() override;

    /// Folder or archive. Answers with opened() or failed(), and with scanning() meanwhile.
    void open(const QString& path);

    /// Null before the first one has been opened.
    std::shared_ptr<const Dataset> dataset() const { return dataset_; }

Q_SIGNALS:
    void started(const QString& path);
    void scanning(qint64 filesMet);
    void opened(const std::shared_ptr<const twinsight::Dataset>& dataset);
    void failed(const QString& sentence);

private:
    void scan(const QString& path, quint64 generation, std::stop_token stop);
    template <typename Tell>
    void tellIfNewest(quint64 generation, Tell tell);

    std::shared_ptr<const Dataset> dataset_;
    std::stop_source stop_;
    quint64 generation_ = 0;
    QThreadPool scanners_;
};

}  // namespace twinsight
