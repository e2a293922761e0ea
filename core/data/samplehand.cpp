// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplehand.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

#include "core/imaging/canvas.h"

namespace twinsight {

namespace {

using std::numbers::pi;

constexpr double kStep = 0.02;  // between points of a trace

/// A smooth displacement: a few slow waves of random phase over a length or over the paper.
class SlowWaves {
public:
    SlowWaves(double amplitude, double frequency, Random& random) : amplitude_(amplitude) {
        for (std::size_t i = 0; i < phases_.size(); ++i) {
            phases_[i] = random.uniform(0, 2 * pi);
            frequencies_[i] = 2 * pi * frequency * random.uniform(0.5, 1.5);
        }
    }
    double at(double place) const {
        double sum = 0;
        for (std::size_t i = 0; i < phases_.size(); ++i)
            sum += std::sin(frequencies_[i] * place + phases_[i]);
        return amplitude_ * sum / static_cast<double>(phases_.size());
    }

private:
    double amplitude_;
    std::array<double, 3> phases_{}, frequencies_{};
};

/// The whole character is a little out of proportion: strokes that join stay joined.
class Proportions {
public:
    Proportions(double amplitude, Random& random)
        : acrossX_(amplitude, 0.6, random),
          acrossY_(amplitude, 0.6, random),
          alongX_(amplitude, 0.6, random),
          alongY_(amplitude, 0.6, random) {}
    Point shift(Point p) const {
        return {alongX_.at(p.x) + acrossX_.at(p.y), alongY_.at(p.y) + acrossY_.at(p.x)};
    }

private:
    SlowWaves acrossX_, acrossY_, alongX_, alongY_;
};

/// Each point becomes the mean of its neighbours within `reach`; the ends stay.
Trace smoothed(const Trace& trace, double reach) {
    const auto window = static_cast<std::ptrdiff_t>(reach / kStep);
    const auto last = static_cast<std::ptrdiff_t>(trace.size()) - 1;
    Trace result;
    for (std::ptrdiff_t i = 0; i <= last; ++i) {
        const std::ptrdiff_t half = std::min({window, i, last - i});
        Point sum;
        for (std::ptrdiff_t k = i - half; k <= i + half; ++k) sum = sum + trace[static_cast<std::size_t>(k)];
        result.push_back(sum * (1.0 / static_cast<double>(2 * half + 1)));
    }
    return result;
}

/// Moves an end of the line along itself by `distance`, on or back.
void stretchEnd(Trace& trace, double distance) {
    const std::size_t back = std::min<std::size_t>(4, trace.size() - 1);
    const Point way = trace.back() - trace[trace.size() - 1 - back];
    const auto steps = static_cast<int>(std::abs(distance) / kStep);
    const Point step = way * (kStep / std::max(length(way), kStep));
    for (int i = 0; i < steps; ++i) {
        if (distance > 0)
            trace.push_back(trace.back() + step);
        else if (trace.size() > 8)
            trace.pop_back();
    }
}

void stretchEnds(Trace& trace, const Hand& hand, Random& random) {
    if (length(trace) < 0.25) return;  // a dot stays one
    for (int end = 0; end < 2; ++end) {
        stretchEnd(trace, hand.overshoot + (1.2 - hand.care) * 0.03 * random.normal());
        std::ranges::reverse(trace);
    }
}

/// A stroke does not land exactly where it should, as long as it should, the way it should.
void misplace(Trace& trace, const Hand& hand, Random& random) {
    const double slack = hand.stray * (1.25 - hand.care);
    const Point anchor = trace.front(), shift = Point{random.normal(), random.normal()} * (0.028 * slack);
    const double turn = 0.075 * slack * random.normal(), scale = std::exp(0.075 * slack * random.normal());
    for (Point& point : trace) point = anchor + turned(point - anchor, turn) * scale + shift;
}

void makeUnsteady(Trace& trace, const Hand& hand, Random& random) {
    const SlowWaves x(hand.wobble, 2.2, random), y(hand.wobble, 2.2, random);
    double place = 0;
    for (Point& point : trace) {
        point = point + Point{x.at(place), y.at(place)};
        place += kStep;
    }
}

/// From the model's paper to pixels.
class Placement {
public:
    Placement(const Hand& hand, int side, Random& random)
        : hand_(hand),
          side_(side),
          size_(hand.size * side * std::exp(0.05 * random.normal())),
          slant_(hand.slant + 0.03 * random.normal()),
          tilt_(hand.tilt + 0.03 * random.normal()) {
        const double room = std::max(0.0, (side - size_) / 2 - 6);
        shift_ = {random.uniform(-0.8, 0.8) * room, random.uniform(-0.8, 0.8) * room};
    }
    Point toPixels(Point p) const {
        const Point q = (p - Point{0.5, 0.5}) * size_;
        const Point sheared{q.x * hand_.aspect - q.y * slant_, q.y};
        return turned(sheared, tilt_) + Point{side_ / 2.0, side_ / 2.0} + shift_;
    }

private:
    const Hand& hand_;
    double side_, size_, slant_, tilt_;
    Point shift_;
};

/// Moves and, where it must, shrinks everything so that it stays on the paper.
void keepOnPaper(std::vector<Trace>& traces, double side, double margin) {
    Box box;
    for (const Trace& trace : traces)
        for (const Point point : trace) box.add(point);
    const double room = side - 2 * margin;
    const double scale =
        std::min({1.0, room / std::max(box.width(), 1.0), room / std::max(box.height(), 1.0)});
    const auto inside = [&](double centre, double extent) {
        return std::clamp(centre, margin + extent * scale / 2, side - margin - extent * scale / 2);
    };
    const Point centre{inside(box.centre().x, box.width()), inside(box.centre().y, box.height())};
    for (Trace& trace : traces)
        for (Point& point : trace) point = (point - box.centre()) * scale + centre;
}

}  // namespace

Hand inventHand(const Difficulty& difficulty, Random& random) {
    return {.size = random.uniform(0.45, 0.78),
            .aspect = std::exp(0.15 * random.normal()),
            .slant = 0.04 + 0.11 * random.normal(),
            .tilt = 0.05 * random.normal(),
            .pen = random.uniform(2.1, 3.5),
            .rounding = random.chance(0.6) ? random.uniform(0.03, 0.09) : 0.02,
            .overshoot = 0.018 * random.normal(),
            .wobble = random.uniform(0.004, 0.02),
            .care = random.uniform(0.1, 1.0),
            .stray = difficulty.carelessness};
}

Image drawGlyph(const Glyph& glyph, const Hand& hand, int side, Random& random) {
    const Proportions proportions(0.065 * hand.stray * (1.3 - hand.care), random);
    const Placement placement(hand, side, random);
    std::vector<Trace> traces;
    for (const Stroke& stroke : glyph.strokes) {
        Trace trace = smoothed(traceOf(stroke, kStep), hand.rounding);
        for (Point& point : trace) point = point + proportions.shift(point);
        stretchEnds(trace, hand, random);
        misplace(trace, hand, random);
        makeUnsteady(trace, hand, random);
        for (Point& point : trace) point = placement.toPixels(point);
        traces.push_back(std::move(trace));
    }
    keepOnPaper(traces, side, hand.pen / 2 + 2);
    Canvas canvas(side);
    for (const Trace& trace : traces) {
        std::vector<CanvasPoint> points;
        for (const Point point : trace) points.push_back({point.x, point.y});
        canvas.stroke(points, hand.pen);
    }
    return canvas.picture();
}

}  // namespace twinsight
