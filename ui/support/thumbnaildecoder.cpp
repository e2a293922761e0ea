// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/thumbnaildecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <span>

#include "ui/support/picturewords.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

ImageMode modeOf(const QByteArray& file) {
    const auto bytes = std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(file.size())));
    return readImageMode(bytes, sniffImageFormat(bytes));
}

QSize reducedSize(QSize pixels, int longestSide) {
    return pixels.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

/// In 32 bits: of one-bit pictures Qt's smooth scaling loses the colours.
QImage reducedImage(const QImage& image, QSize size) {
    if (image.width() <= size.width() && image.height() <= size.height()) return image;
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

QImage onWhitePaper(const QImage& image) {
    if (!image.hasAlphaChannel()) return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QSize uprightSize(const QImageReader& reader) {
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return turned ? reader.size().transposed() : reader.size();
}

Thumbnail decodeThumbnail(QByteArray file, int longestSide) {
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    Thumbnail thumbnail{.image = {},
                        .pixels = uprightSize(reader),
                        .bytes = file.size(),
                        .mode = modeOf(file),
                        .reduced = false,
                        .problem = {}};
    thumbnail.reduced = std::max(thumbnail.pixels.width(), thumbnail.pixels.height()) > longestSide;
    // Only JPEG gains by it: it is decoded small at once.
    if (thumbnail.reduced && reader.format() == "jpeg")
        reader.setScaledSize(reducedSize(reader.size(), longestSide));
    const QImage image = reader.read();
    if (image.isNull()) {
        thumbnail.problem = tr("This picture cannot be shown: %1.").arg(whyUnreadable(file));
        return thumbnail;
    }
    if (thumbnail.pixels.isEmpty()) thumbnail.pixels = image.size();
    thumbnail.image = reducedImage(onWhitePaper(image), reducedSize(image.size(), longestSide));
    return thumbnail;
}

}  // namespace twinsight
