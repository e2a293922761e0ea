// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace twinsight {

/// The sample alphabets' paper: x to the right, y down, a character about one unit high.
struct Point {
    double x = 0, y = 0;

    Point operator+(Point other) const { return {x + other.x, y + other.y}; }
    Point operator-(Point other) const { return {x - other.x, y - other.y}; }
    Point operator*(double factor) const { return {x * factor, y * factor}; }
};

double length(Point vector);
Point turned(Point vector, double radians);

/// A point that the pen passes; it turns there at once (corner) or on a curve.
struct Node {
    Point at;
    bool corner = false;
};

/// One movement of the pen, from where it is put down to where it is lifted. Two nodes or more.
using Stroke = std::vector<Node>;

/// What is to be written, the same for every hand.
struct Glyph {
    std::vector<Stroke> strokes;
};

/// A line as many short steps.
using Trace = std::vector<Point>;

/// The stroke as a trace with points `step` apart: Catmull-Rom splines between its corners.
Trace traceOf(const Stroke& stroke, double step = 0.02);

/// Total length of the line.
double length(const Trace& trace);

/// Smallest upright box around some points.
struct Box {
    Point low{1e9, 1e9}, high{-1e9, -1e9};

    void add(Point point);
    double width() const { return high.x - low.x; }
    double height() const { return high.y - low.y; }
    Point centre() const { return (low + high) * 0.5; }
};
Box boxOf(const Glyph& glyph);

}  // namespace twinsight
