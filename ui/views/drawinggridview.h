// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <vector>

#include "core/protocol/messages.h"

namespace twinsight {

class DrawingDelegate;
class DrawingGridModel;

/// The grid of thumbnails: keyboard, dragging out, context menu, Ctrl+wheel.
class DrawingGridView : public QListView {
    Q_OBJECT

public:
    explicit DrawingGridView(DrawingGridModel& model, QWidget* parent = nullptr);

    static constexpr int kSmallestTile = 32, kLargestTile = 256;
    /// In device-independent pixels. What is at the top stays in view.
    void setTileSize(int tileSize);
    int tileSize() const;

    /// The drawings on screen, then those a page below and above: what is worth decoding, best first.
    std::vector<std::uint32_t> wantedDrawings() const;
    /// Pixels on the longest side that are of use at this size, in few steps.
    int usefulPixels() const;

Q_SIGNALS:
    void sendToA(const twinsight::PictureRef& picture);
    void sendToB(const twinsight::PictureRef& picture);
    /// To A or B, whichever is free: Enter or a double click.
    void sendToNext(const twinsight::PictureRef& picture);
    /// Ctrl+wheel: one step up or down.
    void tileSizeStepped(int steps);
    /// Other drawings are on screen now, or they are shown at another size.
    void wantedChanged();
    void currentDrawingChanged();
    void selectionCountChanged();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void reset() override;

private:
    void createActions();
    void createAction(const QString& text, const QList<QKeySequence>& keys, void (DrawingGridView::*slot)());
    void layOutAnew();
    void spreadColumns();
    int columns() const;
    std::vector<std::uint32_t> drawingsInRows(int firstRow, int endRow) const;

    void sendCurrentToA();
    void sendCurrentToB();
    void sendCurrentToNext();
    void copyImage();
    void copyPath();
    void showInFolder();

    DrawingGridModel& model_;
    DrawingDelegate& delegate_;
    int top_ = 0;  ///< first row of the model in view, as the person left it
    bool layingOut_ = false;
};

}  // namespace twinsight
