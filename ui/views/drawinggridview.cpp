// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawinggridview.h"

#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include "ui/models/drawinggrid.h"
#include "ui/support/counts.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawingdelegate.h"

namespace twinsight {

namespace {

constexpr int kHeaderPadding = 6;
constexpr int kHeaderIndent = 8;

}  // namespace

DrawingGridView::DrawingGridView(DrawingGridModel& model, QWidget* parent)
    : GroupedListView(parent), model_(model), delegate_(*new DrawingDelegate(model.thumbnails(), this)) {
    setModel(&model);
    setItemDelegate(&delegate_);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Drawings"));
    setAccessibleDescription(
        tr("Enter opens the current drawing, A and B send it to the comparison, Menu lists what else can be "
           "done."));
}

void DrawingGridView::setTileSize(int tileSize) {
    delegate_.tiles().setSide(std::clamp(tileSize, kSmallestTile, kLargestTile));
    layOutAnew();
}

int DrawingGridView::tileSize() const {
    return delegate_.tiles().side();
}

void DrawingGridView::setNamesShown(bool shown) {
    delegate_.setNamesShown(shown);
    layOutAnew();
}

void DrawingGridView::setGrouped(bool grouped) {
    grouped_ = grouped;
    layOutAnew();
}

std::vector<int> DrawingGridView::groupStarts() const {
    if (grouped_ || model_.rowCount() == 0) return model_.groupStarts();
    return {0, model_.rowCount()};
}

QSize DrawingGridView::cellSize() const {
    return delegate_.cellSize(fontMetrics());
}

int DrawingGridView::headerHeight() const {
    return grouped_ && model_.groupStarts().size() > 2 ? fontMetrics().height() + 2 * kHeaderPadding : 0;
}

void DrawingGridView::paintHeader(QPainter& painter, const QRect& rectangle, int group) const {
    const GridLayout::Rows rows = gridLayout().rowsOf(group);
    const QRect line = rectangle.adjusted(kHeaderIndent, 0, -kHeaderIndent, 0);
    const QString count = countedDrawings(rows.end - rows.first);
    const int room = line.width() - painter.fontMetrics().horizontalAdvance(count) - kHeaderIndent;
    QFont strong = font();
    strong.setBold(true);
    painter.save();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(model_.titleOf(group), Qt::ElideMiddle, room));
    painter.setPen(palette().color(QPalette::AlternateBase).darker(110));
    if (group > 0) painter.drawLine(line.topLeft(), line.topRight());
    painter.restore();
}

std::vector<std::uint32_t> DrawingGridView::currentDrawing() const {
    if (!currentIndex().isValid()) return {};
    return {model_.drawingAt(currentIndex().row())};
}

std::vector<std::uint32_t> DrawingGridView::selectedDrawings() const {
    const int current = selectionModel()->isSelected(currentIndex()) ? currentIndex().row() : -1;
    std::vector<std::uint32_t> drawings;
    if (current >= 0) drawings.push_back(model_.drawingAt(current));
    for (const GridLayout::Rows& rows : selectedRows())
        for (int row = rows.first; row < rows.end; ++row)
            if (row != current) drawings.push_back(model_.drawingAt(row));
    return drawings;
}

std::vector<std::uint32_t> DrawingGridView::drawingsBetween(int top, int bottom) const {
    const GridLayout::Rows rows = gridLayout().rowsBetween(top, bottom);
    std::vector<std::uint32_t> drawings;
    for (int row = rows.first; row < rows.end; ++row) drawings.push_back(model_.drawingAt(row));
    return drawings;
}

std::vector<std::uint32_t> DrawingGridView::drawingsOnScreen() const {
    return drawingsBetween(verticalOffset(), verticalOffset() + viewport()->height());
}

std::vector<std::uint32_t> DrawingGridView::drawingsNearby() const {
    const int top = verticalOffset(), page = viewport()->height();
    std::vector<std::uint32_t> drawings = drawingsBetween(top + page, top + 2 * page);
    const std::vector<std::uint32_t> above = drawingsBetween(top - page, top);
    drawings.insert(drawings.end(), above.begin(), above.end());
    return drawings;
}

int DrawingGridView::usefulPixels() const {
    const int shown = qRound(tileSize() * devicePixelRatioF());
    return shown <= 128 ? 128 : shown <= 256 ? 256 : 512;
}

void DrawingGridView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return GroupedListView::wheelEvent(event);
    if (const int delta = event->angleDelta().y(); delta != 0) Q_EMIT tileSizeStepped(delta > 0 ? 1 : -1);
    event->accept();
}

void DrawingGridView::paintEvent(QPaintEvent* event) {
    delegate_.tiles().startFrame();
    GroupedListView::paintEvent(event);
    if (delegate_.tiles().frameIsRough()) QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
}

void DrawingGridView::startDrag(Qt::DropActions) {
    if (currentIndex().isValid()) Q_EMIT dragStarted(viewport()->grab(visualRect(currentIndex())));
}

}  // namespace twinsight
