// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace twinsight {

class DrawingGridModel;
class DrawingGridView;
class ElidedLabel;
class PictureViewer;

/// The grid's current drawing, large, under a line of buttons that zoom it and go to the next one.
class ViewerPanel : public QWidget {
    Q_OBJECT

public:
    ViewerPanel(DrawingGridView& grid, DrawingGridModel& model, QWidget* parent = nullptr);

    PictureViewer& viewer() const { return *viewer_; }

Q_SIGNALS:
    /// The person wants back to the grid.
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createButtons(QHBoxLayout& row);
    template <typename Act>
    QToolButton* addButton(QHBoxLayout& row, const QString& text, const QList<QKeySequence>& keys, Act act);
    void go(int rows);
    void goTo(int row);
    void showCurrent();
    void showZoom();

    DrawingGridView& grid_;
    DrawingGridModel& model_;
    PictureViewer* viewer_;
    ElidedLabel* title_;
    QLabel* zoom_;
};

}  // namespace twinsight
