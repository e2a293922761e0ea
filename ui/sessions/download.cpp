// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/download.h"

#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "ui/support/inpool.h"

namespace twinsight {

namespace {

constexpr int kMostRedirections = 5;
constexpr qint64 kBufferBytes = 1 << 20;
constexpr int kWhole = 200, kPart = 206, kPartIsPastTheEnd = 416;

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Whether these are the bytes from `start` on, by "Content-Range: bytes START-END/SIZE".
bool startsAt(const QNetworkReply& reply, qint64 start) {
    return reply.rawHeader("Content-Range").startsWith("bytes " + QByteArray::number(start) + '-');
}

QByteArray md5Of(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
    ::fsync(file.handle());
    return hash.result();
}

}  // namespace

Download::Download(QObject* parent) : QObject(parent) {}

Download::~Download() {
    cancel();
}

QString Download::name() const {
    return QFileInfo(order_.file).fileName();
}

void Download::start(const Order& order) {
    cancel();
    order_ = order;
    running_ = true;
    if (QFileInfo::exists(order_.file)) {
        stop();
        Q_EMIT finished(order_.file);
    } else if (openPart()) {
        request();
    }
}

bool Download::openPart() {
    QDir().mkpath(QFileInfo(order_.file).absolutePath());
    lock_ = std::make_unique<QLockFile>(order_.file + QStringLiteral(".lock"));
    lock_->setStaleLockTime(0);
    if (!lock_->tryLock() && lock_->error() == QLockFile::LockFailedError)
        return fail(tr("Another window downloads it at this moment.")), false;
    part_.setFileName(order_.file + QStringLiteral(".part"));
    if (part_.open(QIODevice::ReadWrite | QIODevice::Append)) return true;
    return fail(tr("Cannot write %1: %2.").arg(part_.fileName(), part_.errorString())), false;
}

void Download::request() {
    if (!web_) web_ = new QNetworkAccessManager(this);
    QNetworkRequest request(order_.address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMostRedirections);
    request.setTransferTimeout(order_.patience);
    request.setRawHeader("Accept-Encoding", "identity");  // packed anew, a part would be of something else
    if (part_.size() > 0) request.setRawHeader("Range", "bytes=" + QByteArray::number(part_.size()) + '-');
    begun_ = false;
    total_ = 0;
    reply_ = web_->get(request);
    reply_->setReadBufferSize(kBufferBytes);
    connect(reply_, &QNetworkReply::readyRead, this, &Download::take);
    connect(reply_, &QNetworkReply::finished, this, &Download::end);
}

/// At the first bytes of the answer; false when they are not what was asked for.
bool Download::begin() {
    if (begun_) return true;
    const int status = statusOf(*reply_);
    if (status == kWhole) part_.resize(0);
    if (status != kWhole && (status != kPart || !startsAt(*reply_, part_.size()))) return false;
    total_ = part_.size() + reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return begun_ = true;
}

void Download::take() {
    if (!begin()) return;
    const QByteArray bytes = reply_->readAll();
    if (part_.size() + bytes.size() > order_.mostBytes)
        return fail(tr("The server sends more than the file has."));
    if (part_.write(bytes) != bytes.size() || !part_.flush())
        return fail(tr("Cannot write %1: %2.").arg(part_.fileName(), part_.errorString()));
    Q_EMIT progressed(part_.size(), total_);
}

void Download::end() {
    if (statusOf(*reply_) == kPartIsPastTheEnd && part_.size() > 0) return check();
    if (reply_->error() == QNetworkReply::NoError && reply_->bytesAvailable() > 0) take();
    if (!reply_) return;
    if (reply_->error() == QNetworkReply::OperationCanceledError ||
        reply_->error() == QNetworkReply::TimeoutError)
        return fail(tr("Nothing has come from the server for a while."));
    if (reply_->error() != QNetworkReply::NoError) return fail(reply_->errorString() + u'.');
    if (!begun_) return fail(tr("The server's answer is not the file."));
    check();
}

void Download::check() {
    discardReply();
    part_.close();
    inPool([path = part_.fileName()] { return md5Of(path); }, this,
           [this, generation = generation_](const QByteArray& md5) {
               if (generation == generation_) settle(md5 == order_.md5);
           });
}

void Download::settle(bool sound) {
    if (!sound) {
        part_.remove();
        return fail(tr("What has come is not the file that was expected. Download it again."));
    }
    if (!part_.rename(order_.file) && !QFileInfo::exists(order_.file))
        return fail(tr("Cannot write %1: %2.").arg(order_.file, part_.errorString()));
    stop();
    Q_EMIT finished(order_.file);
}

void Download::discardReply() {
    if (!reply_) return;
    reply_->disconnect(this);
    reply_->abort();
    std::exchange(reply_, nullptr)->deleteLater();
}

/// An empty part is of no use to the next try.
void Download::stop() {
    ++generation_;
    running_ = false;
    discardReply();
    part_.close();
    if (!part_.fileName().isEmpty() && part_.exists() && part_.size() == 0) part_.remove();
    part_.setFileName({});
    lock_.reset();
}

void Download::cancel() {
    if (running_) stop();
}

void Download::fail(const QString& reason) {
    stop();
    Q_EMIT failed(tr("%1 was not downloaded: %2").arg(name(), reason));
}

}  // namespace twinsight
