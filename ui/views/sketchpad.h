// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/support/sketch.h"

namespace twinsight {

/// A square sheet to draw on with mouse, pen (whose pressure counts) or finger. Ctrl+Z takes a stroke back,
/// Delete all of them; E and P change between eraser and pen, + and - the pen's width. GUI thread only.
class SketchPad : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPixels = 210;  ///< side of the picture that comes out

    explicit SketchPad(QWidget* parent = nullptr);

    const Sketch& sketch() const { return sketch_; }
    /// Black on white or white on black, kPixels square.
    QImage picture() const { return sketch_.picture(kPixels, style_.darkInk); }

    /// The ink, and the pen's width; strokes that are there keep theirs.
    void setInk(const InkStyle& style);
    const InkStyle& ink() const { return style_; }
    void setPenWidth(double share);
    void setEraser(bool on);
    bool isEraser() const { return eraser_; }
    void undo();
    void clear();

    static constexpr double kThinnest = 0.01, kThickest = 0.12;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {120, 120}; }

Q_SIGNALS:
    /// After each stroke, and at most 30 times a second during one.
    void drawn();
    /// Pen or eraser, or another width.
    void toolChanged();
    /// Escape or Enter.
    void finished();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect sheet() const;
    QPointF onSheet(QPointF position) const;
    void press(QPointF position, bool eraser);
    void drag(QPointF position, double pressure);
    void release();
    void tell();

    Sketch sketch_;
    InkStyle style_;
    QTimer soon_;
    bool eraser_ = false, down_ = false;
};

}  // namespace twinsight
