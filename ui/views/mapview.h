// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "ui/support/placegrid.h"

namespace twinsight {

class ThumbnailCache;

/// Drawings as points of the plane, coloured by alphabet or class (drawinggroups.h); as pictures once there
/// is room for them. The wheel zooms, a drag moves, a drag with Shift (or always, while lassoing is on)
/// encircles. A click chooses one, Ctrl with an arrow key the next one there. 32,000 points are drawn in a
/// few milliseconds. GUI thread only.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    /// What is placed; nothing is shown before setPlaces().
    void setDrawings(const std::shared_ptr<const Dataset>& dataset,
                     const std::vector<std::uint32_t>& drawings);
    void clear();
    /// x and y of each drawing, -1..1. What is in view stays in view.
    void setPlaces(const std::vector<float>& places);
    bool hasPlaces() const { return !places_.empty(); }
    /// Dims all other groups; -1: none.
    void setHighlighted(int group);
    int highlighted() const { return highlighted_; }
    void setLassoing(bool on);
    void showEverything();

    /// Where a place lies on the widget, and the other way round.
    QPointF onScreen(const QPointF& place) const;
    QPointF onMap(const QPointF& position) const;
    /// As a drawing's index; -1 when none is near.
    int drawingAt(const QPointF& position) const;
    int current() const;
    /// Whether the drawings in view are shown as pictures.
    bool showsPictures() const;
    void zoom(double factor, const QPointF& around);
    void move(const QPointF& by);
    /// `way`: of length 1.
    void chooseNext(const QPointF& way);

Q_SIGNALS:
    void chosen(quint32 drawing);
    void lassoed(const std::vector<std::uint32_t>& drawings);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<std::uint32_t> inView() const;
    double scale() const;
    int pictureSide(std::size_t shown) const;
    QPointF placeOf(std::uint32_t point) const { return {places_[2 * point], places_[2 * point + 1]}; }
    QRgb colourOf(std::uint32_t point) const;
    void listColours();
    void paintPoints(QPainter& painter, const std::vector<std::uint32_t>& shown) const;
    void paintPictures(QPainter& painter, const std::vector<std::uint32_t>& shown, int side);
    void paintCurrent(QPainter& painter) const;
    void endLasso();
    void choose(int point);

    std::shared_ptr<const Dataset> dataset_;
    std::vector<std::uint32_t> drawings_;
    std::vector<std::uint32_t> groups_;  ///< of each of them
    std::vector<float> places_;
    PlaceGrid grid_;
    ThumbnailCache* thumbnails_;
    std::vector<std::uint32_t> wanted_;  ///< of the thumbnails
    std::vector<QRgb> colours_;          ///< of groups
    int highlighted_ = -1, current_ = -1;
    double zoom_ = 1;
    QPointF middle_{0, 0};  ///< of the view, on the map
    bool lassoing_ = false, drawingLasso_ = false;
    QPointF pressed_, last_;
    QPolygonF lasso_;
};

}  // namespace twinsight
