// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <stop_token>

#include "ui/sessions/download.h"
#include "ui/support/omniglot.h"

namespace twinsight {

/// Omniglot's archives: which are there, downloading those that are not, taking those that a person already
/// has. GUI thread only; no call blocks.
class OmniglotSession : public QObject {
    Q_OBJECT

public:
    /// `address`: the folder in the web; `folder`: where the archives are or will be.
    OmniglotSession(QUrl address, QString folder, std::vector<OmniglotArchive> archives,
                    QObject* parent = nullptr);

    const std::vector<OmniglotArchive>& archives() const { return archives_; }
    const QString& folder() const { return folder_; }
    QString host() const { return address_.host(); }
    QString pathOf(const OmniglotArchive& archive) const;
    bool isThere(const OmniglotArchive& archive) const;
    bool allThere() const;
    /// Those that are there.
    QStringList files() const;
    bool isBusy() const { return download_.isRunning() || taking_; }
    bool isTaking() const { return taking_; }

    /// One after the other, those that are not there. Answers with ready() or failed().
    void get(std::vector<OmniglotArchive> wanted);
    /// Of a download, what has come so far is kept, and gone on with the next time; an archive that is being
    /// taken is not.
    void cancel();
    /// Copies an archive that a person already has. Answers with ready() or failed().
    void take(const QString& file);

Q_SIGNALS:
    /// Of this archive; `total` is 0 when it is not known.
    void progressed(const QString& title, qint64 received, qint64 total);
    void ready(const QStringList& files);
    void failed(const QString& sentence);

private:
    void getNext();
    void finishTaking(const TakenArchive& taken);

    QUrl address_;
    QString folder_;
    std::vector<OmniglotArchive> archives_, wanted_;
    QStringList got_;
    bool taking_ = false;
    std::stop_source stopTaking_;
    Download download_;
};

}  // namespace twinsight
