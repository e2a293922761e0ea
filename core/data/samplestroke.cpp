// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplestroke.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace twinsight {

namespace {

/// Uniform Catmull-Rom spline between b and c; t from 0 to 1 (Catmull and Rom 1974).
Point onSpline(Point a, Point b, Point c, Point d, double t) {
    return (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * (t * t) +
            (b * 3 - a - c * 3 + d) * (t * t * t)) *
           0.5;
}

/// The curve through the nodes, which has corners at its ends only; all but its first point.
void appendCurve(std::span<const Node> nodes, Trace& trace) {
    constexpr int stepsAPiece = 16;
    const auto count = static_cast<int>(nodes.size());
    const auto node = [&](int i) { return nodes[static_cast<std::size_t>(std::clamp(i, 0, count - 1))].at; };
    for (int piece = 0; piece + 1 < count; ++piece)
        for (int step = 1; step <= stepsAPiece; ++step)
            trace.push_back(onSpline(node(piece - 1), node(piece), node(piece + 1), node(piece + 2),
                                     static_cast<double>(step) / stepsAPiece));
}

Trace inEvenSteps(const Trace& trace, double step) {
    const int steps = std::max(1, static_cast<int>(std::lround(length(trace) / step)));
    const double stride = length(trace) / steps;
    Trace even{trace.front()};
    double walked = 0;
    for (std::size_t i = 1; i < trace.size(); ++i) {
        const Point from = trace[i - 1], way = trace[i] - from;
        const double piece = length(way);
        for (double due; piece > 0 && (due = stride * static_cast<double>(even.size())) <= walked + piece;)
            even.push_back(from + way * ((due - walked) / piece));
        walked += piece;
    }
    if (length(trace.back() - even.back()) > stride / 2) even.push_back(trace.back());
    return even;
}

}  // namespace

double length(Point vector) {
    return std::sqrt(vector.x * vector.x + vector.y * vector.y);
}

Point turned(Point vector, double radians) {
    const double c = std::cos(radians), s = std::sin(radians);
    return {c * vector.x - s * vector.y, s * vector.x + c * vector.y};
}

Trace traceOf(const Stroke& stroke, double step) {
    Trace trace{stroke.front().at};
    std::size_t start = 0;
    for (std::size_t i = 1; i < stroke.size(); ++i) {
        if (!stroke[i].corner && i + 1 < stroke.size()) continue;
        appendCurve(std::span(stroke).subspan(start, i - start + 1), trace);
        start = i;
    }
    return inEvenSteps(trace, step);
}

double length(const Trace& trace) {
    double sum = 0;
    for (std::size_t i = 1; i < trace.size(); ++i) sum += length(trace[i] - trace[i - 1]);
    return sum;
}

void Box::add(Point point) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
}

Box boxOf(const Glyph& glyph) {
    Box box;
    for (const Stroke& stroke : glyph.strokes)
        for (const Point point : traceOf(stroke)) box.add(point);
    return box;
}

}  // namespace twinsight
