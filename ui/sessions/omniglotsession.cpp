// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/omniglotsession.h"

#include <QFileInfo>
#include <algorithm>

#include "ui/support/inpool.h"

namespace twinsight {

namespace {

/// Several times what the archives have.
constexpr qint64 kMostBytes = qint64{64} << 20;

}  // namespace

OmniglotSession::OmniglotSession(QUrl address, QString folder, std::vector<OmniglotArchive> archives,
                                 QObject* parent)
    : QObject(parent),
      address_(std::move(address)),
      folder_(std::move(folder)),
      archives_(std::move(archives)) {
    connect(&download_, &Download::progressed, this, [this](qint64 received, qint64 total) {
        Q_EMIT progressed(wanted_.front().title, received, total);
    });
    connect(&download_, &Download::failed, this, &OmniglotSession::failed);
    connect(&download_, &Download::finished, this, [this](const QString& file) {
        got_ << file;
        wanted_.erase(wanted_.begin());
        getNext();
    });
}

QString OmniglotSession::pathOf(const OmniglotArchive& archive) const {
    return folder_ + u'/' + archive.file;
}

bool OmniglotSession::isThere(const OmniglotArchive& archive) const {
    return QFileInfo::exists(pathOf(archive));
}

bool OmniglotSession::allThere() const {
    return std::all_of(archives_.begin(), archives_.end(), [this](const auto& one) { return isThere(one); });
}

QStringList OmniglotSession::files() const {
    QStringList there;
    for (const OmniglotArchive& archive : archives_)
        if (isThere(archive)) there << pathOf(archive);
    return there;
}

void OmniglotSession::get(std::vector<OmniglotArchive> wanted) {
    download_.cancel();
    wanted_ = std::move(wanted);
    got_.clear();
    getNext();
}

void OmniglotSession::getNext() {
    if (wanted_.empty()) return Q_EMIT ready(got_);
    const OmniglotArchive& next = wanted_.front();
    download_.start({.address = address_.resolved(QUrl(next.file)),
                     .file = pathOf(next),
                     .md5 = next.md5,
                     .mostBytes = kMostBytes});
}

void OmniglotSession::cancel() {
    download_.cancel();
    stopTaking_.request_stop();
    taking_ = false;
}

void OmniglotSession::take(const QString& file) {
    cancel();
    taking_ = true;
    stopTaking_ = std::stop_source();
    const std::stop_token stop = stopTaking_.get_token();
    inPool([file, folder = folder_, archives = archives_,
            stop] { return copyArchive(file, folder, archives, stop); },
           this,
           [this, stop](const TakenArchive& taken) {
               if (!stop.stop_requested()) finishTaking(taken);
           });
}

void OmniglotSession::finishTaking(const TakenArchive& taken) {
    taking_ = false;
    if (taken.file.isEmpty()) return Q_EMIT failed(taken.problem);
    Q_EMIT ready({taken.file});
}

}  // namespace twinsight
