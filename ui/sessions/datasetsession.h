// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// The data sets that are open, and which of them is in use: the one that is looked through and trained on.
/// Scans in a thread of its own; a newer open() makes what is left of an older one vanish. GUI thread only;
/// no call blocks, but the destructor waits until the scan has noticed that it is to stop.
class DatasetSession : public QObject {
    Q_OBJECT

public:
    explicit DatasetSession(QObject* parent = nullptr);
    ~DatasetSession() override;

    /// Folders or archives, one after the other; each is in use once it is open. Answers for each with
    /// opened() or failed(), and with scanning() meanwhile. One that is open already is read anew.
    void open(const QStringList& paths);
    void open(const QString& path) { open(QStringList(path)); }
    /// Scans it anew, also where no folder has changed: a file in it may have. What still waits to be opened
    /// comes after it.
    void reload(const std::shared_ptr<const Dataset>& dataset);
    void use(const std::shared_ptr<const Dataset>& dataset);
    /// Another one comes into use, when there is one.
    void close(const std::shared_ptr<const Dataset>& dataset);

    /// The one in use; null when none is open.
    std::shared_ptr<const Dataset> dataset() const { return dataset_; }
    /// All that are open, in the order of opening.
    const std::vector<std::shared_ptr<const Dataset>>& datasets() const { return datasets_; }
    /// Paths that are still to be opened, the first one being scanned.
    const QStringList& waiting() const { return waiting_; }

Q_SIGNALS:
    void started(const QString& path);  ///< the first one that is being opened
    void scanning(qint64 filesMet);
    void opened(const std::shared_ptr<const twinsight::Dataset>& dataset);
    void failed(const QString& sentence);
    /// Another one is in use, or none any more; also before opened() and closed().
    void used(const std::shared_ptr<const twinsight::Dataset>& dataset);
    void closed();

private:
    void start(const QStringList& paths, const std::filesystem::path& anew = {});
    void scanAll(const QStringList& paths, quint64 generation, const std::stop_token& stop);
    void scan(const QString& path, quint64 generation, const std::stop_token& stop);
    void take(const std::shared_ptr<const Dataset>& dataset);
    template <typename Tell>
    void tellIfNewest(quint64 generation, Tell tell);

    std::vector<std::shared_ptr<const Dataset>> datasets_;
    std::shared_ptr<const Dataset> dataset_;
    QStringList waiting_;
    std::stop_source stop_;
    quint64 generation_ = 0;
    QThreadPool scanners_;
};

}  // namespace twinsight
