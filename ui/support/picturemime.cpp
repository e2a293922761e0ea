// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picturemime.h"

#include <QBuffer>
#include <QDataStream>
#include <QIODevice>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace twinsight {

namespace {

const QString kOwnFormat = QStringLiteral("application/x-twinsight-picture");
constexpr qsizetype kLongestReference = 1 << 16;

QByteArray toBytes(const PictureRef& picture) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QByteArray::fromStdString(picture.path) << QByteArray::fromStdString(picture.member);
    return bytes;
}

std::optional<PictureRef> fromBytes(const QByteArray& bytes) {
    if (bytes.size() > kLongestReference) return std::nullopt;
    QDataStream stream(bytes);
    QByteArray path, member;
    stream >> path >> member;
    if (stream.status() != QDataStream::Ok || path.isEmpty()) return std::nullopt;
    return PictureRef{path.toStdString(), member.toStdString(), {}};
}

/// The first file of this machine among the URLs.
QString localFileIn(const QMimeData& mime) {
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

}  // namespace

void setPictureReference(QMimeData& mime, const PictureRef& picture) {
    if (!picture.path.empty()) mime.setData(kOwnFormat, toBytes(picture));
}

bool holdsPicture(const QMimeData& mime) {
    return mime.hasFormat(kOwnFormat) || mime.hasImage() || (mime.hasUrls() && !localFileIn(mime).isEmpty());
}

std::optional<PictureRef> pictureFromMime(const QMimeData& mime) {
    if (mime.hasFormat(kOwnFormat))
        if (auto picture = fromBytes(mime.data(kOwnFormat))) return picture;
    if (const QString file = localFileIn(mime); !file.isEmpty())
        return PictureRef{file.toStdString(), {}, {}};
    return mime.hasImage() ? pictureFromPixels(qvariant_cast<QImage>(mime.imageData())) : std::nullopt;
}

std::optional<PictureRef> pictureFromPixels(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return std::nullopt;
    return PictureRef{{}, {}, png.toBase64().toStdString()};
}

}  // namespace twinsight
