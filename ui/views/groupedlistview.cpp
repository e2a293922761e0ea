// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/groupedlistview.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionRubberBand>
#include <QTextOption>
#include <algorithm>

namespace twinsight {

namespace {

constexpr int kMillisecondsBetweenScrolls = 16;

}  // namespace

GroupedListView::GroupedListView(QWidget* parent) : QListView(parent) {
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    bandScroller_.setInterval(kMillisecondsBetweenScrolls);
    connect(&bandScroller_, &QTimer::timeout, this, &GroupedListView::scrollBand);
}

std::vector<GridLayout::Rows> GroupedListView::selectedRows() const {
    std::vector<GridLayout::Rows> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows.push_back({range.top(), range.bottom() + 1});
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return rows;
}

int GroupedListView::selectedCount() const {
    int count = 0;
    for (const GridLayout::Rows& rows : selectedRows()) count += rows.end - rows.first;
    return count;
}

// --- where things lie ---

void GroupedListView::measure() {
    layout_.setMeasures({.width = viewport()->width(), .cell = cellSize(), .headerHeight = headerHeight()});
}

void GroupedListView::layOutAnew() {
    const int top = top_;
    const bool currentShown = viewport()->rect().intersects(visualRect(currentIndex()));
    layingOut_ = true;
    doItemsLayout();
    if (top < layout_.rowCount()) scrollTo(indexOf(top), PositionAtTop);
    if (currentShown) scrollTo(currentIndex());
    layingOut_ = false;
    Q_EMIT viewMoved();
}

void GroupedListView::doItemsLayout() {
    layout_.setGroups(groupStarts());
    measure();
    QAbstractItemView::doItemsLayout();
}

void GroupedListView::updateGeometries() {
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, layout_.height() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(std::max(20, layout_.cellSize().height() / 3));
    QAbstractItemView::updateGeometries();
}

int GroupedListView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect GroupedListView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? layout_.cell(index.row()).translated(0, -verticalOffset()) : QRect();
}

QModelIndex GroupedListView::indexAt(const QPoint& point) const {
    return model() ? indexOf(layout_.rowAt(point + QPoint(0, verticalOffset()))) : QModelIndex();
}

/// With the header, where that stands just above.
void GroupedListView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || index.row() >= layout_.rowCount()) return;
    QRect item = layout_.cell(index.row());
    const QRect header = layout_.header(layout_.groupOf(index.row()));
    if (header.bottom() + 1 == item.top()) item.setTop(header.top());
    const int page = viewport()->height(), top = verticalOffset();
    QScrollBar& bar = *verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && item.top() < top))
        bar.setValue(item.top());
    else if (hint == PositionAtCenter)
        bar.setValue(item.center().y() - page / 2);
    else if (hint == PositionAtBottom || item.bottom() >= top + page)
        bar.setValue(item.bottom() + 1 - page);
}

void GroupedListView::scrollContentsBy(int dx, int dy) {
    QAbstractItemView::scrollContentsBy(dx, dy);
    if (layingOut_) return;
    const int cell = layout_.cellSize().height(), y = verticalOffset() + cell / 2;
    top_ = layout_.rowsBetween(y, y + cell + headerHeight()).first;
    Q_EMIT viewMoved();
}

void GroupedListView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    layOutAnew();
}

void GroupedListView::wheelEvent(QWheelEvent* event) {
    QAbstractItemView::wheelEvent(event);
}

// --- what the model says ---

void GroupedListView::reset() {
    layout_.setGroups(groupStarts());
    measure();
    top_ = 0;
    QAbstractItemView::reset();
    updateGeometries();
    Q_EMIT currentRowChanged();
    Q_EMIT selectionCountChanged();
    Q_EMIT viewMoved();
}

void GroupedListView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                                  const QList<int>& roles) {
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void GroupedListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentRowChanged();
}

void GroupedListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QAbstractItemView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged();
}

// --- moving and selecting ---

QModelIndex GroupedListView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int rows = layout_.rowCount(), row = currentIndex().row();
    if (rows == 0) return {};
    if (row < 0) return indexOf(0);
    switch (action) {
        case MoveLeft:
        case MovePrevious:
            return indexOf(std::max(0, row - 1));
        case MoveRight:
        case MoveNext:
            return indexOf(std::min(rows - 1, row + 1));
        case MoveUp:
            return indexOf(layout_.rowAbove(row));
        case MoveDown:
            return indexOf(layout_.rowBelow(row));
        case MovePageUp:
            return indexOf(layout_.rowAfter(row, -viewport()->height()));
        case MovePageDown:
            return indexOf(layout_.rowAfter(row, viewport()->height()));
        case MoveHome:
            return indexOf(0);
        case MoveEnd:
            return indexOf(rows - 1);
    }
    return {};
}

/// A rubber band takes what it touches; else the corners are where a stretch of items begins and ends.
void GroupedListView::setSelection(const QRect& rectangle, QItemSelectionModel::SelectionFlags command) {
    const QRect inContent = rectangle.translated(0, verticalOffset());
    QItemSelection selection;
    if (state() == DragSelectingState) {
        band_ = inContent.normalized();
        for (const GridLayout::Rows& rows : layout_.rowsIn(band_))
            selection.append(QItemSelectionRange(indexOf(rows.first), indexOf(rows.end - 1)));
        viewport()->update();
    } else {
        const int from = layout_.rowAt(inContent.topLeft()), to = layout_.rowAt(inContent.bottomRight());
        if (from >= 0 && to >= 0)
            selection.append(QItemSelectionRange(indexOf(std::min(from, to)), indexOf(std::max(from, to))));
    }
    selectionModel()->select(selection, command);
}

QRegion GroupedListView::visualRegionForSelection(const QItemSelection& selection) const {
    QRect bounds;
    for (const QItemSelectionRange& range : selection) {
        const QRect first = visualRect(range.topLeft()), last = visualRect(range.bottomRight());
        bounds |= QRect(0, first.top(), viewport()->width(), last.bottom() - first.top() + 1);
    }
    return bounds & viewport()->rect();
}

void GroupedListView::selectGroup(int group, Qt::KeyboardModifiers modifiers) {
    const GridLayout::Rows rows = layout_.rowsOf(group);
    const bool more = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    selectionModel()->setCurrentIndex(indexOf(rows.first), QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(indexOf(rows.first), indexOf(rows.end - 1)),
                             more ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

int GroupedListView::headerUnder(const QMouseEvent& event) const {
    if (event.button() != Qt::LeftButton) return -1;
    return layout_.headerAt(event.position().toPoint() + QPoint(0, verticalOffset()));
}

void GroupedListView::mousePressEvent(QMouseEvent* event) {
    pressedHeader_ = headerUnder(*event);
    QListView::mousePressEvent(event);
}

void GroupedListView::mouseMoveEvent(QMouseEvent* event) {
    setAutoScroll(false);  // to the current item, away from under the mouse
    QListView::mouseMoveEvent(event);
    setAutoScroll(true);
    const int y = event->position().toPoint().y();
    const bool past = y < 0 || y >= viewport()->height();
    if (!past || state() != DragSelectingState)
        bandScroller_.stop();
    else if (!bandScroller_.isActive())
        bandScroller_.start();
}

/// The further past the edge, the quicker.
void GroupedListView::scrollBand() {
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const int past = mouse.y() < 0 ? mouse.y() : std::max(0, mouse.y() - viewport()->height() + 1);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + past / 2 + (past < 0 ? -1 : 1));
    QMouseEvent moved(QEvent::MouseMove, mouse, QCursor::pos(), Qt::NoButton, Qt::LeftButton,
                      QGuiApplication::keyboardModifiers());
    mouseMoveEvent(&moved);
}

void GroupedListView::mouseReleaseEvent(QMouseEvent* event) {
    bandScroller_.stop();
    const int header = band_.isNull() ? headerUnder(*event) : -1;
    QListView::mouseReleaseEvent(event);
    band_ = {};
    viewport()->update();
    if (header >= 0 && header == pressedHeader_) selectGroup(header, event->modifiers());
}

// --- painting ---

void GroupedListView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const int top = verticalOffset() + event->rect().top(), bottom = top + event->rect().height();
    const auto [firstGroup, endGroup] = layout_.groupsBetween(top, bottom);
    if (headerHeight() > 0)
        for (int group = firstGroup; group < endGroup; ++group)
            paintHeader(painter, layout_.header(group).translated(0, -verticalOffset()), group);
    paintItems(painter, layout_.rowsBetween(top, bottom));
    if (!band_.isNull()) paintBand(painter);
    if (layout_.rowCount() == 0) paintWords(painter);
}

void GroupedListView::setWordsWhenEmpty(const QString& words) {
    wordsWhenEmpty_ = words;
    viewport()->update();
}

void GroupedListView::paintWords(QPainter& painter) {
    const int margin = 2 * fontMetrics().height();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QTextOption option(Qt::AlignHCenter | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.drawText(QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin), wordsWhenEmpty_,
                     option);
}

void GroupedListView::paintItems(QPainter& painter, GridLayout::Rows rows) {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State usual = option.state & ~QStyle::State_MouseOver;
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    for (int row = rows.first; row < rows.end; ++row) {
        const QModelIndex index = indexOf(row);
        option.rect = visualRect(index);
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
}

void GroupedListView::paintBand(QPainter& painter) {
    QStyleOptionRubberBand option;
    option.initFrom(this);
    option.shape = QRubberBand::Rectangle;
    option.opaque = false;
    option.rect = band_.translated(0, -verticalOffset()) & viewport()->rect().adjusted(-4, -4, 4, 4);
    style()->drawControl(QStyle::CE_RubberBand, &option, &painter, this);
}

}  // namespace twinsight
