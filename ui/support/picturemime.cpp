// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picturemime.h"

#include <QBuffer>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QImage>
#include <QMimeData>
#include <QString>
#include <QUrl>

namespace twinsight {

namespace {

const QString kOwnFormat = QStringLiteral("application/x-twinsight-picture");
const QString kSource = QStringLiteral("Source"), kDrawn = QStringLiteral("drawn in Twinsight");
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

/// The first line of the text, without the quotation marks that some programs put around paths.
QString firstLineIn(const QMimeData& mime) {
    QString line = mime.text().left(kLongestReference).section(QLatin1Char('\n'), 0, 0).trimmed();
    for (const QChar quote : {QLatin1Char('"'), QLatin1Char('\'')})
        if (line.size() > 1 && line.startsWith(quote) && line.endsWith(quote))
            line = line.mid(1, line.size() - 2);
    return line;
}

/// A whole path of a file that is there, or its file:// address.
QString fileInText(const QMimeData& mime) {
    if (!mime.hasText()) return {};
    const QString line = firstLineIn(mime);
    const QUrl url(line);
    const QString path = url.isLocalFile() ? url.toLocalFile() : line;
    return QFileInfo(path).isAbsolute() && QFileInfo(path).isFile() ? path : QString();
}

}  // namespace

void setPictureReference(QMimeData& mime, const PictureRef& picture) {
    if (!picture.path.empty()) mime.setData(kOwnFormat, toBytes(picture));
}

bool holdsPicture(const QMimeData& mime) {
    return mime.hasFormat(kOwnFormat) || mime.hasImage() ||
           (mime.hasUrls() && !localFileIn(mime).isEmpty()) || !fileInText(mime).isEmpty();
}

std::optional<PictureRef> pictureFromMime(const QMimeData& mime) {
    if (mime.hasFormat(kOwnFormat))
        if (auto picture = fromBytes(mime.data(kOwnFormat))) return picture;
    if (const QString file = localFileIn(mime); !file.isEmpty())
        return PictureRef{file.toStdString(), {}, {}};
    if (mime.hasImage()) return pictureFromPixels(qvariant_cast<QImage>(mime.imageData()));
    const QString file = fileInText(mime);
    return file.isEmpty() ? std::nullopt : std::optional(PictureRef{file.toStdString(), {}, {}});
}

QString webAddressIn(const QMimeData& mime) {
    if (mime.hasUrls()) return mime.urls().value(0).toDisplayString();
    const QUrl url(mime.hasText() ? firstLineIn(mime) : QString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && !url.host().isEmpty() ? url.toDisplayString() : QString();
}

std::optional<PictureRef> pictureFromPixels(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return std::nullopt;
    return PictureRef{{}, {}, png.toBase64().toStdString()};
}

std::optional<PictureRef> pictureFromSketch(QImage image) {
    image.setText(kSource, kDrawn);
    return pictureFromPixels(image);
}

/// It says so among the texts that a PNG begins with.
bool isSketch(const PictureRef& picture) {
    constexpr std::size_t kBeginning = 512;
    const QByteArray begin = QByteArray::fromStdString(picture.png.substr(0, kBeginning));
    return QByteArray::fromBase64(begin).contains(kDrawn.toLatin1());
}

}  // namespace twinsight
