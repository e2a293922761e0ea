// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sketch.h"

#include <QPainter>
#include <algorithm>

namespace twinsight {

namespace {

constexpr double kLightestTouch = 0.3;  ///< a pen that hardly touches draws so much of its width

}  // namespace

void Sketch::begin(QPointF at, double width, bool eraser) {
    strokes_.push_back({width, eraser, {{at, 1}}});
}

void Sketch::goOn(QPointF to, double pressure) {
    if (!strokes_.empty()) strokes_.back().points.push_back({to, std::clamp(pressure, kLightestTouch, 1.0)});
}

void Sketch::undo() {
    if (!strokes_.empty()) strokes_.pop_back();
}

bool Sketch::isEmpty() const {
    return std::ranges::all_of(strokes_, &Stroke::eraser);
}

QImage Sketch::picture(int side, bool darkInk) const {
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(darkInk ? Qt::white : Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke& stroke : strokes_) {
        const QColor colour = stroke.eraser == darkInk ? Qt::white : Qt::black;
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paint(painter, stroke, side);
    }
    return image;
}

void Sketch::paint(QPainter& painter, const Stroke& stroke, int side) {
    QPen pen = painter.pen();
    QPointF from = stroke.points.front().at * side;
    for (const Point& point : stroke.points) {
        pen.setWidthF(stroke.width * point.pressure * side);
        painter.setPen(pen);
        const QPointF to = point.at * side;
        if (from == to)
            painter.drawPoint(to);
        else
            painter.drawLine(from, to);
        from = to;
    }
}

}  // namespace twinsight
