// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in a ChartPanel: zoom, drag, and read off the nearest point.
#include <cmath>
#include <utility>

#include "ui/charts/chartpanel.h"
#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

constexpr double kReach = 40;  // pixels from the mouse to the point that it means

}  // namespace

void ChartPanel::applyInteractions() {
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const bool alongside = event->modifiers() & Qt::ShiftModifier;
        plot_->setSelectionRectMode(alongside ? QCP::srmNone : QCP::srmZoom);
        pressedKey_ = event->button() == Qt::LeftButton ? keyAt(event->position()) : -1;
    });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const int key = std::exchange(pressedKey_, -1);
        if (key >= 0 && key == keyAt(event->position())) toggle(keys_[key].key);
    });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this](QMouseEvent* event) {
        const int key = keyAt(event->position());
        if (key >= 0) return isolate(keys_[key].key);
        showEverything();
        Q_EMIT everythingChosen();
    });
    for (const QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
        connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &ChartPanel::takeChoice);
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { pointAt(event->position()); });
}

void ChartPanel::takeChoice() {
    if (arranging_) return;
    const QCPRange x = plot_->xAxis->range();
    following_ = false;
    part_ = Stretch{x.lower, x.upper};
    Q_EMIT partChosen(*part_);
}

void ChartPanel::pointAt(const QPointF& position) {
    int nearest = -1;
    QCPGraphData found;
    double reach = kReach;
    const double x = plot_->xAxis->pixelToCoord(position.x());
    for (int curve = 0; curve < curves(); ++curve) {
        if (!curves_[curve].graph->visible()) continue;
        const auto data = curves_[curve].graph->data();
        for (auto point = data->findBegin(x); point != data->findEnd(x); ++point) {
            const double distance = std::hypot(plot_->xAxis->coordToPixel(point->key) - position.x(),
                                               plot_->yAxis->coordToPixel(point->value) - position.y());
            if (distance >= reach) continue;
            reach = distance;
            nearest = curve;
            found = *point;
        }
    }
    if (nearest >= 0 || pointer_->visible()) queueReplot();
    pointer_->setVisible(nearest >= 0);
    if (nearest >= 0) pointer_->position->setCoords(found.key, found.value);
    Q_EMIT pointed(nearest, found.key);
}

}  // namespace twinsight
