// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawinggridview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>
#include <QWheelEvent>

#include "ui/models/drawinggrid.h"
#include "ui/support/drawingref.h"
#include "ui/support/picturemime.h"
#include "ui/views/drawingdelegate.h"

namespace twinsight {

DrawingGridView::DrawingGridView(DrawingGridModel& model, QWidget* parent)
    : QListView(parent), model_(model), delegate_(*new DrawingDelegate(this)) {
    setModel(&model);
    setItemDelegate(&delegate_);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Drawings"));
    setAccessibleDescription(
        tr("A and B send the current drawing to the comparison, Enter to A and then to B."));
    createActions();
    spreadColumns();
}

void DrawingGridView::createActions() {
    createAction(tr("Send to &A"), {Qt::Key_A}, &DrawingGridView::sendCurrentToA);
    createAction(tr("Send to &B"), {Qt::Key_B}, &DrawingGridView::sendCurrentToB);
    createAction(tr("Send to A, &then B"), {Qt::Key_Return, Qt::Key_Enter},
                 &DrawingGridView::sendCurrentToNext);
    createAction(tr("&Copy image"), {QKeySequence::Copy}, &DrawingGridView::copyImage);
    createAction(tr("Copy &path"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &DrawingGridView::copyPath);
    createAction(tr("Show in &folder"), {}, &DrawingGridView::showInFolder);
    connect(this, &QAbstractItemView::doubleClicked, this, &DrawingGridView::sendCurrentToNext);
}

void DrawingGridView::createAction(const QString& text, const QList<QKeySequence>& keys,
                                   void (DrawingGridView::*slot)()) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

void DrawingGridView::setTileSize(int tileSize) {
    delegate_.setTileSize(std::clamp(tileSize, kSmallestTile, kLargestTile));
    layOutAnew();
}

int DrawingGridView::tileSize() const {
    return delegate_.tileSize();
}

int DrawingGridView::columns() const {
    return std::max(1, viewport()->width() / delegate_.cellSize(fontMetrics()).width());
}

/// Gives the width that is left over to the columns, so that rows fill the view evenly.
void DrawingGridView::spreadColumns() {
    const QSize cell = delegate_.cellSize(fontMetrics());
    setGridSize({std::max(cell.width(), (viewport()->width() - 1) / columns()), cell.height()});
}

/// Keeps in view what was at the top, and the current drawing where that was in view.
void DrawingGridView::layOutAnew() {
    const int top = top_;
    const bool currentShown = viewport()->rect().intersects(visualRect(currentIndex()));
    layingOut_ = true;
    spreadColumns();
    doItemsLayout();
    verticalScrollBar()->setValue(top / columns() * gridSize().height());
    if (currentShown) scrollTo(currentIndex());
    layingOut_ = false;
    Q_EMIT wantedChanged();
}

std::vector<std::uint32_t> DrawingGridView::drawingsInRows(int firstRow, int endRow) const {
    const int first = std::max(0, firstRow * columns());
    const int end = std::min(model_.rowCount(), endRow * columns());
    std::vector<std::uint32_t> drawings;
    for (int row = first; row < end; ++row) drawings.push_back(model_.drawingAt(row));
    return drawings;
}

std::vector<std::uint32_t> DrawingGridView::wantedDrawings() const {
    const int cell = gridSize().height();
    const int first = verticalOffset() / cell;
    const int end = (verticalOffset() + viewport()->height()) / cell + 1;
    const int page = end - first;
    std::vector<std::uint32_t> wanted = drawingsInRows(first, end);
    for (const auto& more : {drawingsInRows(end, end + page), drawingsInRows(first - page, first)})
        wanted.insert(wanted.end(), more.begin(), more.end());
    return wanted;
}

int DrawingGridView::usefulPixels() const {
    const int shown = qRound(tileSize() * devicePixelRatioF());
    return shown <= 128 ? 128 : shown <= 256 ? 256 : 512;
}

void DrawingGridView::contextMenuEvent(QContextMenuEvent* event) {
    if (currentIndex().isValid() &&
        (event->reason() != QContextMenuEvent::Mouse || indexAt(event->pos()).isValid()))
        QMenu::exec(actions(), event->globalPos(), nullptr, this);
}

void DrawingGridView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QListView::wheelEvent(event);
    if (const int delta = event->angleDelta().y(); delta != 0) Q_EMIT tileSizeStepped(delta > 0 ? 1 : -1);
    event->accept();
}

void DrawingGridView::paintEvent(QPaintEvent* event) {
    delegate_.startFrame();
    QListView::paintEvent(event);
    if (delegate_.frameIsRough()) QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
}

void DrawingGridView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    layOutAnew();
}

void DrawingGridView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    if (layingOut_) return;
    const int cell = gridSize().height();
    top_ = (verticalOffset() + cell / 2) / cell * columns();
    Q_EMIT wantedChanged();
}

void DrawingGridView::startDrag(Qt::DropActions actions) {
    QModelIndexList dragged = selectedIndexes();
    if (dragged.isEmpty()) return;
    if (const qsizetype at = dragged.indexOf(currentIndex()); at > 0) dragged.swapItemsAt(0, at);
    auto* drag = new QDrag(this);
    drag->setMimeData(model_.mimeData(dragged));
    QPixmap tile = viewport()->grab(visualRect(dragged.front()));
    drag->setHotSpot(QPoint(8, 8));
    drag->setPixmap(tile);
    drag->exec(actions, Qt::CopyAction);
}

void DrawingGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT currentDrawingChanged();
}

void DrawingGridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged();
}

void DrawingGridView::reset() {
    QListView::reset();
    top_ = 0;
    Q_EMIT currentDrawingChanged();
    Q_EMIT selectionCountChanged();
    Q_EMIT wantedChanged();
}

void DrawingGridView::sendCurrentToA() {
    if (currentIndex().isValid())
        Q_EMIT sendToA(pictureOf(*model_.dataset(), model_.drawingAt(currentIndex().row())));
}

void DrawingGridView::sendCurrentToB() {
    if (currentIndex().isValid())
        Q_EMIT sendToB(pictureOf(*model_.dataset(), model_.drawingAt(currentIndex().row())));
}

void DrawingGridView::sendCurrentToNext() {
    if (currentIndex().isValid())
        Q_EMIT sendToNext(pictureOf(*model_.dataset(), model_.drawingAt(currentIndex().row())));
}

void DrawingGridView::copyImage() {
    if (currentIndex().isValid()) QApplication::clipboard()->setMimeData(model_.mimeData({currentIndex()}));
}

void DrawingGridView::copyPath() {
    if (!currentIndex().isValid()) return;
    QApplication::clipboard()->setText(fullPathOf(*model_.dataset(), model_.drawingAt(currentIndex().row())));
}

void DrawingGridView::showInFolder() {
    if (!currentIndex().isValid()) return;
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(folderOf(*model_.dataset(), model_.drawingAt(currentIndex().row()))));
}

}  // namespace twinsight
