// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sampleparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/data/sampleshapes.h"

namespace twinsight {

namespace {

using std::numbers::pi;

/// A place on one of the glyph's strokes that stands out: an end, the middle, a third.
struct Foothold {
    Point at;
    Point along;  ///< the stroke's direction there
    double height;
};

Foothold foothold(const Glyph& glyph, Random& random) {
    const Stroke& stroke = glyph.strokes[random.below(static_cast<std::uint32_t>(glyph.strokes.size()))];
    constexpr std::array places = {0.0, 0.0, 0.3, 0.5, 0.5, 0.7, 1.0, 1.0};
    const double share = places[random.below(places.size())];
    const Trace trace = traceOf(stroke);
    const auto last = static_cast<double>(trace.size() - 1);
    const auto index = static_cast<std::size_t>(std::lround(share * last));
    const std::size_t before = index == 0 ? 0 : index - 1;
    const Point way = trace[before + 1] - trace[before];
    return {trace[index], way * (1 / std::max(length(way), 1e-6)), trace[index].y};
}

/// Straight or bent from `from` to `to`.
Stroke joined(Point from, Point to, const ScriptStyle& style, Random& random) {
    Stroke stroke{{from}, {to}};
    const Point way = to - from;
    if (random.chance(0.75 * style.curviness))
        stroke.insert(stroke.begin() + 1,
                      {(from + to) * 0.5 + turned(way, pi / 2) * random.uniform(0.15, 0.4) * sign(random)});
    return stroke;
}

Stroke bar(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    const Foothold at = foothold(glyph, random);
    const double left = random.chance(0.7) ? random.uniform(0.25, 0.5) * style.width : 0;
    const double right = left == 0 || random.chance(0.7) ? random.uniform(0.25, 0.5) * style.width : 0;
    const double slope = random.chance(0.3) ? random.uniform(-0.2, 0.2) : 0;
    return {{at.at + Point{-left, slope * left}}, {at.at + Point{right, -slope * right}}};
}

Stroke branch(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    const Foothold at = foothold(glyph, random);
    const double angle = pi / 4 * random.below(8) + random.uniform(-0.15, 0.15);
    const Point reach = turned({random.uniform(0.35, 0.7), 0}, angle);
    Stroke stroke =
        joined(at.at, at.at + Point{reach.x * std::max(style.width, 0.7), reach.y}, style, random);
    adornEnd(stroke, style, random);
    return stroke;
}

/// What b, p and R have: from one place of a stroke out and back to another of the same side.
Stroke bay(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    const Stroke& stroke = glyph.strokes[random.below(static_cast<std::uint32_t>(glyph.strokes.size()))];
    const Trace trace = traceOf(stroke);
    const double from = random.chance(0.5) ? 0 : random.uniform(0.3, 0.5);
    const double to = from + random.uniform(0.4, 0.5);
    const auto at = [&](double share) {
        return trace[static_cast<std::size_t>(share * static_cast<double>(trace.size() - 1))];
    };
    const Point a = at(from), b = at(std::min(to, 1.0)), way = b - a;
    const Point out = turned(way, pi / 2 * sign(random)) *
                      (random.uniform(0.55, 0.95) * style.width / std::max(length(way), 0.2));
    const Point bulge = out * (0.5 / std::max(style.width, 0.4));
    if (random.chance(1 - style.curviness)) return {{a}, {(a + b) * 0.5 + bulge, true}, {b}};
    return {{a},
            {a + way * 0.12 + bulge * 0.8},
            {a + way * 0.5 + bulge * 1.1},
            {a + way * 0.88 + bulge * 0.8},
            {b}};
}

Stroke smallRing(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    const Foothold at = foothold(glyph, random);
    const double radius = random.uniform(0.1, 0.18);
    const double towards = std::atan2(at.along.y, at.along.x) + sign(random) * pi / 2;
    const Point centre = at.at + turned({radius, 0}, towards);
    Stroke circle = arc(centre, {radius, radius}, towards + pi, 2 * pi * sign(random));
    if (style.curviness < 0.3)
        for (std::size_t i = 0; i < circle.size(); i += 2) circle[i].corner = true;
    return circle;
}

/// The last stroke once more, beside itself.
Stroke twin(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    Stroke stroke = glyph.strokes.back();
    const double scale = random.uniform(0.55, 1);
    const Point centre = (stroke.front().at + stroke.back().at) * 0.5;
    const Point shift = random.chance(0.6) ? Point{random.uniform(0.22, 0.4) * sign(random), 0}
                                           : Point{0, random.uniform(0.2, 0.35) * sign(random)};
    for (Node& node : stroke)
        node.at = centre + (node.at - centre) * scale + shift * std::max(style.width, 0.7);
    return stroke;
}

/// A long stroke across everything.
Stroke cut(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    const Box box = boxOf(glyph);
    const double angle = pi / 4 * random.below(4) + random.uniform(-0.1, 0.1);
    const Point half = turned({0.5, 0}, angle) * random.uniform(0.9, 1.15);
    Stroke stroke{{box.centre() - Point{half.x * box.width(), half.y * box.height()}},
                  {box.centre() + Point{half.x * box.width(), half.y * box.height()}}};
    adornEnd(stroke, style, random);
    return stroke;
}

}  // namespace

Stroke inventAddition(const ScriptStyle& style, const Glyph& glyph, Random& random) {
    using Inventor = Stroke (*)(const ScriptStyle&, const Glyph&, Random&);
    constexpr std::array<Inventor, 6> inventors = {bar, branch, bay, smallRing, twin, cut};
    return inventors[pick(style.additions, random)](style, glyph, random);
}

Stroke inventDot(const Glyph& glyph, Random& random) {
    const Box box = boxOf(glyph);
    const std::array<Point, 4> places = {Point{box.centre().x, box.low.y - 0.18},
                                         Point{box.centre().x, box.high.y + 0.18},
                                         Point{box.high.x + 0.18, box.centre().y}, box.centre()};
    const Point at = places[random.below(places.size())];
    return {{at}, {at + Point{random.uniform(-0.03, 0.03), random.uniform(0.02, 0.06)}}};
}

}  // namespace twinsight
