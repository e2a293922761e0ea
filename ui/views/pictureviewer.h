// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <QPixmap>
#include <vector>

#include "core/protocol/messages.h"

namespace twinsight {

struct PictureLevels;

/// One picture as large as fits, to be looked at closely: wheel zooms where the pointer is, dragging moves
/// it, a double click changes between fitting and one pixel for one. Enlarged, pixels keep their edges;
/// shrunk, they are smoothed. Decodes in another thread; one that cannot be read is a sentence.
class PictureViewer : public QGraphicsView {
    Q_OBJECT

public:
    explicit PictureViewer(QWidget* parent = nullptr);

    /// What is shown stays until the new one has come.
    void setPicture(const PictureRef& picture);
    void clear();

    /// Pixels of the screen for one of the picture.
    double zoom() const { return transform().m11() * devicePixelRatioF(); }
    bool fits() const { return fits_; }
    QSize pixels() const { return pixels_; }
    const QString& problem() const { return problem_; }

public Q_SLOTS:
    void zoomIn() { zoomBy(kStep); }
    void zoomOut() { zoomBy(1 / kStep); }
    void zoomToFit();
    void zoomToPixels();

Q_SIGNALS:
    /// The picture has come, or another zoom.
    void changed();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rectangle) override;

private:
    static constexpr double kStep = 1.25;

    void take(const PictureLevels& loaded);
    void zoomBy(double factor);
    void setZoom(double zoom);
    double fittingZoom() const;

    QGraphicsPixmapItem* item_;
    std::vector<QPixmap> levels_;  ///< the picture, half of it, a quarter of it, ...
    QSize pixels_;
    QString problem_;
    quint64 generation_ = 0;
    bool fits_ = true;
};

}  // namespace twinsight
