// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

#include "ui/views/gridlayout.h"

namespace twinsight {

/// A list whose items stand in equal cells, line by line, in groups with headers. QListView lays out each
/// item and knows no groups; this takes its place in all that concerns layout, and what is left of QListView
/// are the rubber band and that screen readers find a list. No call takes longer for a million items than for
/// ten.
class GroupedListView : public QListView {
    Q_OBJECT

public:
    explicit GroupedListView(QWidget* parent = nullptr);

    const GridLayout& gridLayout() const { return layout_; }
    /// In the order in which they stand; without going through the indices.
    std::vector<GridLayout::Rows> selectedRows() const;
    int selectedCount() const;

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    /// What it says while it has no items.
    void setWordsWhenEmpty(const QString& words);
    /// Letters are commands here, and looking through a million names would take long.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// Other items are on screen now, or they lie elsewhere.
    void viewMoved();
    void currentRowChanged();
    void selectionCountChanged();

protected:
    /// The first row of each group, and behind them the number of rows.
    virtual std::vector<int> groupStarts() const = 0;
    virtual QSize cellSize() const = 0;
    /// 0 for none.
    virtual int headerHeight() const = 0;
    virtual void paintHeader(QPainter& painter, const QRect& rectangle, int group) const = 0;

    /// After cells or headers have changed: keeps in view what was at the top, and the current item where
    /// that was in view.
    void layOutAnew();

    void reset() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rectangle, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }

private:
    QModelIndex indexOf(int row) const { return model()->index(row, 0); }
    void measure();
    /// -1 where there is none.
    int headerUnder(const QMouseEvent& event) const;
    void selectGroup(int group, Qt::KeyboardModifiers modifiers);
    void paintItems(QPainter& painter, GridLayout::Rows rows);
    void paintBand(QPainter& painter);
    void paintWords(QPainter& painter);
    void scrollBand();

    GridLayout layout_;
    QString wordsWhenEmpty_;
    QRect band_;           ///< the rubber band, in content coordinates
    QTimer bandScroller_;  ///< runs while the band is drawn past an edge
    int pressedHeader_ = -1;
    int top_ = 0;  ///< the first row in view, as the person left it
    bool layingOut_ = false;
};

}  // namespace twinsight
