// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tilepainter.h"

#include <QPainter>

#include "ui/support/thumbnaildecoder.h"

namespace twinsight {

namespace {

constexpr int kPadding = 2;  ///< of paper around the picture
constexpr int kScaledKilobytes = 48 * 1024;
constexpr int kMillisecondsOfScaling = 6;
const QColor kPaper = Qt::white;
const QColor kPaperEdge(160, 160, 160);
const QColor kBroken(176, 60, 50);

/// Enlarges in whole steps without smoothing and then comes down to size, so that no pixel is twice its
/// neighbour's. In 32 bits: of one-bit pictures Qt's smooth scaling loses the colours.
QImage scaledImage(const QImage& image, QSize size) {
    const int step = std::max(1, (size.width() + image.width() - 1) / image.width());
    const QImage enlarged = image.scaled(image.size() * step).convertToFormat(QImage::Format_RGB32);
    return enlarged.size() == size ? enlarged
                                   : enlarged.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void paintBroken(QPainter& painter, const QRect& tile) {
    const int side = std::clamp(tile.width() / 3, 10, 40);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF mark(0, 0, side, side);
    mark.moveCenter(QRectF(tile).center());
    painter.setPen(QPen(kBroken, std::max(1.5, side / 14.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark, 2, 2);
    const QPointF crack[] = {{mark.left(), mark.center().y() + side * 0.2},
                             {mark.left() + side * 0.35, mark.center().y() - side * 0.1},
                             {mark.left() + side * 0.6, mark.center().y() + side * 0.2},
                             {mark.right(), mark.center().y() - side * 0.15}};
    painter.drawPolyline(crack, 4);
}

}  // namespace

TilePainter::TilePainter(int side) : side_(side), scaled_(kScaledKilobytes) {}

void TilePainter::setSide(int side) {
    side_ = side;
    scaled_.clear();
}

void TilePainter::startFrame() {
    frame_.start();
    rough_ = false;
}

void TilePainter::paint(QPainter& painter, QPoint topLeft, const Thumbnail* thumbnail) const {
    const QRect tile(topLeft, QSize(side_, side_));
    painter.fillRect(tile, kPaperEdge);
    painter.fillRect(tile.adjusted(1, 1, -1, -1), kPaper);
    if (!thumbnail) return;
    if (thumbnail->image.isNull()) return paintBroken(painter, tile);
    const QImage& image = thumbnail->image;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int pixels = qRound((side_ - 2 * kPadding) * ratio);
    const QSize size = image.size().scaled(pixels, pixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    QRectF target(QPointF(), QSizeF(size) / ratio);
    target.moveCenter(QRectF(tile).center());
    target.moveTopLeft(target.topLeft().toPoint());
    if (const QPixmap* pixmap = scaled(image, size, ratio))
        painter.drawPixmap(target.topLeft(), *pixmap);
    else
        painter.drawImage(target, image);
}

/// Null when this frame has no time left for it.
const QPixmap* TilePainter::scaled(const QImage& image, QSize size, qreal devicePixelRatio) const {
    const QPixmap* found = scaled_.object(image.cacheKey());
    if (found && found->devicePixelRatio() == devicePixelRatio) return found;
    if (frame_.isValid() && frame_.elapsed() > kMillisecondsOfScaling) {
        rough_ = true;
        return nullptr;
    }
    auto* pixmap = new QPixmap(QPixmap::fromImage(scaledImage(image, size)));
    pixmap->setDevicePixelRatio(devicePixelRatio);
    scaled_.insert(image.cacheKey(), pixmap, 1 + size.width() * size.height() / 256);
    return pixmap;
}

}  // namespace twinsight
