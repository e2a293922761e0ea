// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawingdelegate.h"

#include <QPainter>

#include "ui/models/drawinggrid.h"
#include "ui/support/backgroundpictures.h"

namespace twinsight {

namespace {

constexpr int kMargin = 6;
constexpr int kUsualTile = 96;
constexpr int kSmallestNamedTile = 64;
constexpr double kExcludedOpacity = 0.3;

void paintSelection(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool current = option.state & QStyle::State_HasFocus;
    if (!selected && !hovered && !current) return;
    QColor fill = option.palette.color(QPalette::Highlight);
    if (!selected) fill.setAlpha(50);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected || hovered ? QBrush(fill) : Qt::NoBrush);
    if (current) painter.setPen(QPen(option.palette.color(QPalette::Text), 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}  // namespace

DrawingDelegate::DrawingDelegate(const BackgroundPictures& pictures, QObject* parent)
    : QStyledItemDelegate(parent), pictures_(pictures), tiles_(kUsualTile) {}

bool DrawingDelegate::showsName() const {
    return namesShown_ && tiles_.side() >= kSmallestNamedTile;
}

QSize DrawingDelegate::cellSize(const QFontMetrics& metrics) const {
    const int name = showsName() ? metrics.height() + 2 : 0;
    return {tiles_.side() + 2 * kMargin, tiles_.side() + 2 * kMargin + name};
}

QSize DrawingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return cellSize(option.fontMetrics);
}

void DrawingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    QRect cell(QPoint(), cellSize(option.fontMetrics));
    cell.moveTopLeft({option.rect.center().x() - cell.width() / 2, option.rect.top()});
    paintSelection(*painter, cell.adjusted(1, 1, -1, -1), option);
    if (index.data(DrawingGridModel::ExcludedRole).toBool()) painter->setOpacity(kExcludedOpacity);
    tiles_.paint(*painter, cell.topLeft() + QPoint(kMargin, kMargin),
                 pictures_.find(index.data(DrawingGridModel::DrawingRole).toUInt()));
    if (showsName())
        paintName(*painter, cell.adjusted(kMargin, kMargin + tiles_.side() + 1, -kMargin, -kMargin + 2),
                  option, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

void DrawingDelegate::paintName(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option,
                                const QString& name) const {
    const bool selected = option.state & QStyle::State_Selected;
    painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(line, Qt::AlignCenter,
                     option.fontMetrics.elidedText(name, Qt::ElideMiddle, line.width()));
}

}  // namespace twinsight
