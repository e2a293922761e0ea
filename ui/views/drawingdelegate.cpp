// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawingdelegate.h"

#include <QPainter>

#include "ui/models/drawinggrid.h"

namespace twinsight {

namespace {

constexpr int kMargin = 6;
constexpr int kPadding = 2;  ///< of paper around the picture
constexpr int kSmallestNamedTile = 88;
constexpr int kScaledKilobytes = 48 * 1024;
constexpr int kMillisecondsOfScaling = 8;
const QColor kPaper = Qt::white;
const QColor kPaperEdge(128, 128, 128, 110);
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

void paintSelection(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor fill = option.palette.color(QPalette::Highlight);
    if (!selected) fill.setAlpha(50);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected || hovered ? QBrush(fill) : Qt::NoBrush);
    if (option.state & QStyle::State_HasFocus) painter.setPen(QPen(option.palette.color(QPalette::Text), 1));
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}  // namespace

DrawingDelegate::DrawingDelegate(QObject* parent) : QStyledItemDelegate(parent), scaled_(kScaledKilobytes) {}

void DrawingDelegate::setTileSize(int tileSize) {
    tileSize_ = tileSize;
    scaled_.clear();
}

void DrawingDelegate::startFrame() {
    frame_.start();
    rough_ = false;
}

bool DrawingDelegate::showsName() const {
    return tileSize_ >= kSmallestNamedTile;
}

QSize DrawingDelegate::cellSize(const QFontMetrics& metrics) const {
    const int name = showsName() ? metrics.height() + 2 : 0;
    return {tileSize_ + 2 * kMargin, tileSize_ + 2 * kMargin + name};
}

QSize DrawingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return cellSize(option.fontMetrics);
}

void DrawingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect cell(QPoint(), cellSize(option.fontMetrics));
    cell.moveTopLeft({option.rect.center().x() - cell.width() / 2, option.rect.top()});
    paintSelection(*painter, cell.adjusted(1, 1, -1, -1), option);
    paintPicture(*painter, QRect(cell.left() + kMargin, cell.top() + kMargin, tileSize_, tileSize_), index);
    if (showsName()) {
        const bool selected = option.state & QStyle::State_Selected;
        const QRect line = cell.adjusted(kMargin, kMargin + tileSize_ + 1, -kMargin, -kMargin + 2);
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(line, Qt::AlignCenter,
                          option.fontMetrics.elidedText(name, Qt::ElideMiddle, line.width()));
    }
    painter->restore();
}

void DrawingDelegate::paintPicture(QPainter& painter, const QRect& tile, const QModelIndex& index) const {
    painter.setPen(kPaperEdge);
    painter.setBrush(kPaper);
    painter.drawRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!index.data(DrawingGridModel::ProblemRole).toString().isEmpty()) return paintBroken(painter, tile);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    if (image.isNull()) return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qRound((tileSize_ - 2 * kPadding) * ratio);
    const QSize size = image.size().scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    QRectF target(QPointF(), QSizeF(size) / ratio);
    target.moveCenter(QRectF(tile).center());
    target.moveTopLeft(target.topLeft().toPoint());
    if (const QPixmap* pixmap = scaled(image, size, ratio))
        painter.drawPixmap(target.topLeft(), *pixmap);
    else
        painter.drawImage(target, image);
}

/// Null when this frame has no time left for it.
const QPixmap* DrawingDelegate::scaled(const QImage& image, QSize size, qreal devicePixelRatio) const {
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
