// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "ui/views/groupedlistview.h"

namespace twinsight {

class DrawingDelegate;
class DrawingGridModel;

/// The grid of thumbnails, by character: size, names, dragging out, Ctrl+wheel.
class DrawingGridView : public GroupedListView {
    Q_OBJECT

public:
    explicit DrawingGridView(DrawingGridModel& model, QWidget* parent = nullptr);

    static constexpr int kSmallestTile = 32, kLargestTile = 256;
    /// In device-independent pixels. What is at the top stays in view.
    void setTileSize(int tileSize);
    int tileSize() const;
    void setNamesShown(bool shown);
    /// Whether each character has a header. One that stands alone needs none.
    void setGrouped(bool grouped);

    /// Nothing when there is no current drawing.
    std::vector<std::uint32_t> currentDrawing() const;
    /// The current drawing first, when it is selected, then the others in order.
    std::vector<std::uint32_t> selectedDrawings() const;

    /// The drawings on screen, and those a page below and above: what is worth decoding, best first.
    std::vector<std::uint32_t> drawingsOnScreen() const;
    std::vector<std::uint32_t> drawingsNearby() const;
    /// Pixels on the longest side that are of use at this size, in few steps.
    int usefulPixels() const;

Q_SIGNALS:
    /// Ctrl+wheel: one step up or down.
    void tileSizeStepped(int steps);
    /// The selection is being dragged: the receiver hands it over.
    void dragStarted(const QPixmap& picture);

protected:
    std::vector<int> groupStarts() const override;
    QSize cellSize() const override;
    int headerHeight() const override;
    void paintHeader(QPainter& painter, const QRect& rectangle, int group) const override;

    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    std::vector<std::uint32_t> drawingsBetween(int top, int bottom) const;

    DrawingGridModel& model_;
    DrawingDelegate& delegate_;
    bool grouped_ = true;
};

}  // namespace twinsight
