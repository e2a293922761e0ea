// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picturemime.h"

#include <QBuffer>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QString>
#include <QUrl>

#include "ui/support/openable.h"

namespace twinsight {

namespace {

const QString kOwnFormat = QStringLiteral("application/x-twinsight-picture");
const QString kSource = QStringLiteral("Source"), kDrawn = QStringLiteral("drawn in Twinsight");
const QString kImageAddress = QStringLiteral("data:image/"), kBase64 = QStringLiteral(";base64,");
constexpr qsizetype kLongestReference = 1 << 16, kLongestAddress = 100;

QByteArray toBytes(const std::vector<PictureRef>& pictures) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const PictureRef& picture : pictures)
        stream << QByteArray::fromStdString(picture.path) << QByteArray::fromStdString(picture.member);
    return bytes;
}

/// None at all when anything is wrong with them.
std::vector<PictureRef> fromBytes(const QByteArray& bytes) {
    if (bytes.size() > kLongestReference) return {};
    std::vector<PictureRef> pictures;
    for (QDataStream stream(bytes); !stream.atEnd();) {
        QByteArray path, member;
        stream >> path >> member;
        if (stream.status() != QDataStream::Ok || path.isEmpty()) return {};
        pictures.push_back({path.toStdString(), member.toStdString(), {}});
    }
    return pictures;
}

std::vector<PictureRef> inFiles(const QStringList& files) {
    std::vector<PictureRef> pictures;
    for (const QString& file : files) pictures.push_back({file.toStdString(), {}, {}});
    return pictures;
}

std::vector<PictureRef> only(std::optional<PictureRef> picture) {
    if (!picture) return {};
    return {std::move(*picture)};
}

bool isImage(const QString& file) {
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    return reader.canRead();
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

bool isImageAddress(const QMimeData& mime) {
    return mime.hasText() && mime.text().startsWith(kImageAddress);
}

/// "data:image/png;base64,iVBORw0KGgo..." is what browsers call the address of such an image.
std::optional<PictureRef> imageInAddress(const QString& address) {
    const qsizetype begin = address.indexOf(kBase64);
    if (begin < 0) return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        address.mid(begin + kBase64.size()).trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty()) return std::nullopt;
    return PictureRef{{}, {}, (*decoded).toBase64().toStdString()};
}

/// Its beginning and its end when it is long.
QString shortened(const QString& address) {
    if (address.size() <= kLongestAddress) return address;
    return address.left(kLongestAddress * 2 / 3) + QChar(0x2026) + address.right(kLongestAddress / 3);
}

}  // namespace

void setPictureReferences(QMimeData& mime, const std::vector<PictureRef>& pictures) {
    if (!pictures.empty()) mime.setData(kOwnFormat, toBytes(pictures));
}

bool holdsReferences(const QMimeData& mime) {
    return mime.hasFormat(kOwnFormat);
}

bool holdsPicture(const QMimeData& mime) {
    return holdsReferences(mime) || mime.hasImage() || !localFiles(mime).isEmpty() || isImageAddress(mime) ||
           !fileInText(mime).isEmpty();
}

std::vector<PictureRef> picturesFromMime(const QMimeData& mime) {
    if (holdsReferences(mime))
        if (auto pictures = fromBytes(mime.data(kOwnFormat)); !pictures.empty()) return pictures;
    const QStringList files = localFiles(mime);
    const bool pixelsAreBetter = mime.hasImage() && files.size() == 1 && !isImage(files.front());
    if (!files.isEmpty() && !pixelsAreBetter) return inFiles(files);
    if (mime.hasImage()) return only(pictureFromPixels(qvariant_cast<QImage>(mime.imageData())));
    if (isImageAddress(mime)) return only(imageInAddress(mime.text()));
    const QString file = fileInText(mime);
    return file.isEmpty() ? std::vector<PictureRef>() : inFiles({file});
}

QString webAddressIn(const QMimeData& mime) {
    if (mime.hasUrls()) return shortened(mime.urls().value(0).toDisplayString());
    const QUrl url(mime.hasText() ? firstLineIn(mime) : QString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && !url.host().isEmpty() ? shortened(url.toDisplayString()) : QString();
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
