// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/thumbnaildecoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace twinsight {

namespace {

QImage onWhitePaper(const QImage& image) {
    if (!image.hasAlphaChannel()) return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QString problemOf(const QImageReader& reader) {
    return QCoreApplication::translate("Thumbnail", "This picture cannot be shown: %1.")
        .arg(reader.errorString());
}

QSize reducedSize(QSize pixels, int longestSide) {
    return pixels.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

}  // namespace

Thumbnail decodeThumbnail(QByteArray file, int longestSide) {
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    Thumbnail thumbnail{
        .image = {}, .pixels = reader.size(), .bytes = file.size(), .reduced = false, .problem = {}};
    thumbnail.reduced = std::max(thumbnail.pixels.width(), thumbnail.pixels.height()) > longestSide;
    if (thumbnail.reduced) reader.setScaledSize(reducedSize(thumbnail.pixels, longestSide));
    const QImage image = reader.read();
    if (image.isNull()) {
        thumbnail.problem = problemOf(reader);
        return thumbnail;
    }
    if (thumbnail.pixels.isEmpty()) thumbnail.pixels = image.size();
    thumbnail.image = onWhitePaper(image);
    return thumbnail;
}

}  // namespace twinsight
