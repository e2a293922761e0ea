// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace twinsight {

/// Two pictures seen together, each fitted into the same square, with one zoom and one place for both: the
/// wheel zooms where the mouse is, dragging moves them, or the line of the wipe, a double click shows
/// everything again. GUI thread only.
class PairView : public QWidget {
    Q_OBJECT

public:
    enum class Mode {
        SideBySide,
        Overlay,     ///< A's ink in one colour, B's in another, dark where they meet
        Wipe,        ///< A left of a line that is dragged, B right of it
        Difference,  ///< dark where they differ
    };
    Q_ENUM(Mode)

    explicit PairView(QWidget* parent = nullptr);

    void setPictures(const QImage& a, const QImage& b);
    void setMode(Mode mode);
    Mode mode() const { return mode_; }
    double zoom() const { return zoom_; }
    /// `factor` times as large, with what is at `at` (in the widget) staying there.
    void zoomBy(double factor, QPointF at);
    void showEverything();
    /// Where the wipe's line is, as a share of the width.
    void setWipe(double share);
    double wipe() const { return wipe_; }

    QSize sizeHint() const override { return {720, 420}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The square that a picture is fitted into when nothing is enlarged; in side by side the left one.
    QRectF square() const;
    QPointF secondAt() const;
    QRectF placed(const QRectF& square) const;
    bool isLineAt(QPointF position) const;
    double lineAt() const;
    void wipeTo(QPointF position);
    void paintPicture(QPainter& painter, const QImage& image, const QRectF& clip, const QRectF& square) const;
    void paintBlended(QPainter& painter) const;

    QImage a_, b_;
    QImage tintedA_, tintedB_;  ///< ink in colour on white, for the overlay
    QImage greyA_, greyB_;      ///< 8-bit grey, dark ink, as RGB, for the difference
    Mode mode_ = Mode::SideBySide;
    double zoom_ = 1, wipe_ = 0.5;
    QPointF shift_;  ///< of the enlarged square's middle, in widths of the square
    QPointF dragFrom_;
    bool wiping_ = false;  ///< the line is being dragged
};

}  // namespace twinsight
