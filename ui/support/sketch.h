// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <vector>

#include "ui/support/inkstyle.h"

class QPainter;

namespace twinsight {

/// Strokes on a square sheet whose sides are 1 long, (0, 0) at the top left. A plain value.
class Sketch {
public:
    /// `width`: of the pen, as a share of the sheet's side. An eraser's stroke is paper.
    void begin(QPointF at, double width, bool eraser);
    /// Of the stroke that was begun last. `pressure`, 0..1, thins it; a mouse has 1.
    void goOn(QPointF to, double pressure = 1);
    /// Takes the last stroke back.
    void undo();
    void clear() { strokes_.clear(); }
    /// Nothing was drawn, or only erased.
    bool isEmpty() const;
    int strokes() const { return static_cast<int>(strokes_.size()); }

    /// Black on white or white on black, `side` pixels square, 8 bits grey.
    QImage picture(int side, bool darkInk) const;

private:
    struct Point {
        QPointF at;
        double pressure;
    };
    struct Stroke {
        double width;
        bool eraser;
        std::vector<Point> points;
    };
    static void paint(QPainter& painter, const Stroke& stroke, int side);

    std::vector<Stroke> strokes_;
};

}  // namespace twinsight
