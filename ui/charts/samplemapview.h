// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QVariantAnimation>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/runs/runwatch.h"

namespace twinsight {

/// A small map of drawings that moves as a network learns: alphabets by colour and sign. The drawing under
/// the mouse is shown, and those of its character are ringed. GUI thread only.
class SampleMapView : public QWidget {
    Q_OBJECT

public:
    /// The picture of a drawing; null when it is not there (yet).
    using Picture = std::function<QImage(const std::string& drawing)>;

    explicit SampleMapView(Picture picture, QWidget* parent = nullptr);

    /// Points of the same drawings glide to where they lie now.
    void setMap(const std::vector<MapPoint>& map);
    int points() const { return static_cast<int>(map_.size()); }
    /// In pixels, as it is drawn now.
    QPointF placeOf(int point) const;
    int hovered() const { return hovered_; }  ///< -1: none
    bool isMoving() const { return glide_.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override { return {240, 220}; }
    QSize minimumSizeHint() const override { return {150, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void hover(int point);
    QPointF now(std::size_t point) const;
    void paintPoint(QPainter& painter, std::size_t point) const;
    void paintHovered(QPainter& painter) const;

    Picture picture_;
    std::vector<MapPoint> map_;
    std::vector<int> alphabets_;        ///< by point: 0, 1, ... in order of their names
    std::vector<QPointF> from_;         ///< where the points were
    double reachFrom_ = 1, reach_ = 1;  ///< what is furthest from the middle
    QVariantAnimation glide_;
    int hovered_ = -1;
};

}  // namespace twinsight
