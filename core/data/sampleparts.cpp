// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sampleparts.h"

#include <cmath>
#include <numbers>

namespace twinsight {

namespace {

using std::numbers::pi;

template <std::size_t N>
std::size_t pick(const std::array<double, N>& weights, Random& random) {
    double total = 0;
    for (const double weight : weights) total += weight;
    double left = random.uniform(0, total);
    for (std::size_t i = 0; i + 1 < N; ++i)
        if ((left -= weights[i]) < 0) return i;
    return N - 1;
}

double sign(Random& random) {
    return random.chance(0.5) ? 1 : -1;
}

/// Part of an ellipse from angle `from` through `sweep` radians (0 right, a quarter turn down).
Stroke arc(Point centre, Point radii, double from, double sweep) {
    const int pieces = std::max(3, static_cast<int>(std::ceil(std::abs(sweep) / (pi / 4))));
    Stroke stroke;
    for (int i = 0; i <= pieces; ++i) {
        const double angle = from + sweep * i / pieces;
        stroke.push_back({centre + Point{radii.x * std::cos(angle), radii.y * std::sin(angle)}});
    }
    return stroke;
}

/// The same way in fewer, straight pieces.
Stroke angular(const Stroke& curve) {
    Stroke stroke;
    for (std::size_t i = 0; i < curve.size(); ++i)
        if (i % 2 == 0 || i + 1 == curve.size()) stroke.push_back({curve[i].at, true});
    return stroke;
}

Point endDirection(const Stroke& stroke) {
    const Point way = stroke.back().at - stroke[stroke.size() - 2].at;
    return way * (1 / std::max(length(way), 1e-6));
}

/// Lets a stroke run out into a hook or a small loop.
void adornEnd(Stroke& stroke, const ScriptStyle& style, Random& random) {
    const Point ahead = endDirection(stroke), end = stroke.back().at;
    const double side = sign(random);
    const auto at = [&](double forward, double aside) {
        return end + ahead * forward + turned(ahead, side * pi / 2) * aside;
    };
    if (random.chance(style.hooks)) {
        const double size = random.uniform(0.16, 0.28);
        stroke.back().corner = random.chance(1 - style.curviness);
        if (stroke.back().corner) {
            stroke.push_back({at(-0.6 * size, size)});
        } else {
            stroke.push_back({at(0.45 * size, 0.55 * size)});
            stroke.push_back({at(0.0, 1.05 * size)});
        }
    } else if (random.chance(style.loops)) {
        const double r = random.uniform(0.09, 0.14);
        stroke.push_back({at(1.2 * r, r)});
        stroke.push_back({at(0.2 * r, 2.1 * r)});
        stroke.push_back({at(-1.0 * r, r)});
        stroke.push_back({at(0.1 * r, -0.2 * r)});
    }
}

Stroke stem(const ScriptStyle& style, Random& random) {
    const double x = random.uniform(0.15, 0.85) * style.width;
    const double lean = random.chance(0.3) ? random.uniform(-0.5, 0.5) * style.width : 0;
    Stroke stroke{{{x + lean / 2, 0}}, {{x - lean / 2, 1}}};
    if (random.chance(0.5 * style.curviness))
        stroke.insert(stroke.begin() + 1, {{x + random.uniform(-0.25, 0.25) * style.width, 0.5}});
    return stroke;
}

Stroke bowl(const ScriptStyle& style, Random& random) {
    const double sweep = random.uniform(0.9, 1.65) * pi;
    const double opening = pi / 2 * random.below(4) + random.uniform(-0.3, 0.3);
    const Point radii{style.width * random.uniform(0.38, 0.5), random.uniform(0.34, 0.5)};
    Stroke stroke = arc({style.width / 2, 0.5}, radii, opening + (2 * pi - sweep) / 2, sweep);
    return random.chance(1 - style.curviness) ? angular(stroke) : stroke;
}

/// Two legs and what joins them, opening in one of four directions.
Stroke arch(const ScriptStyle& style, Random& random) {
    const double shoulder = random.uniform(0.25, 0.45),
                 shortLeg = random.chance(0.5) ? random.uniform(0.5, 0.8) : 1;
    const bool pointed = random.chance(1 - style.curviness);
    Stroke stroke;
    if (pointed)
        stroke = {{{0, 1}},
                  {{random.chance(0.5) ? 0.5 : 0.0, 0}, true},
                  {{1, random.chance(0.5) ? 0.0 : shoulder}, true},
                  {{1, shortLeg}}};
    else
        stroke = {{{0, 1}}, {{0, shoulder}}, {{0.5, 0}}, {{1, shoulder}}, {{1, shortLeg}}};
    const std::uint32_t turns = random.below(4);
    for (Node& node : stroke) {
        Point p = node.at - Point{0.5, 0.5};
        for (std::uint32_t i = 0; i < turns; ++i) p = {-p.y, p.x};
        node.at = {(p.x + 0.5) * style.width, p.y + 0.5};
    }
    return stroke;
}

/// S, Z, M, W, 3 and their like: swings from side to side on the way across.
Stroke wave(const ScriptStyle& style, Random& random) {
    const int swings = 3 + static_cast<int>(random.below(2));
    const bool down = random.chance(0.6), corners = random.chance(1 - style.curviness);
    const double swing = random.uniform(0.7, 1), first = random.chance(0.5) ? 0 : 1;
    Stroke stroke;
    for (int i = 0; i <= swings; ++i) {
        const double along = static_cast<double>(i) / swings;
        const double across = 0.5 + swing * ((i + static_cast<int>(first)) % 2 ? 0.5 : -0.5);
        stroke.push_back(
            {down ? Point{across * style.width, along} : Point{along * style.width, across}, corners});
    }
    return stroke;
}

/// A walk over a grid of three by three places that does not come back to one, but perhaps to its start.
Stroke path(const ScriptStyle& style, Random& random) {
    const auto place = [&](std::uint32_t cell) {
        return Point{style.width * (cell % 3) / 2, (cell / 3) / 2.0};
    };
    const std::uint32_t count = 3 + random.below(2);
    std::vector<std::uint32_t> cells;
    while (cells.size() < count) {
        const std::uint32_t cell = random.below(9);
        bool fits = true;
        for (const std::uint32_t used : cells) fits = fits && used != cell;
        if (!cells.empty()) fits = fits && length(place(cell) - place(cells.back())) > 0.45;
        if (fits) cells.push_back(cell);
    }
    if (random.chance(0.2)) cells.push_back(cells.front());
    Stroke stroke;
    for (const std::uint32_t cell : cells)
        stroke.push_back({place(cell), random.chance(1 - style.curviness)});
    return stroke;
}

Stroke ring(const ScriptStyle& style, Random& random) {
    const Point radii{style.width * random.uniform(0.32, 0.5), random.uniform(0.3, 0.5)};
    const Point centre{style.width / 2, random.uniform(radii.y, 1 - radii.y)};
    if (!random.chance(1 - style.curviness))
        return arc(centre, radii, -pi / 2, -2 * pi * random.uniform(0.98, 1.03));
    const bool diamond = random.chance(0.4);
    Stroke stroke;
    for (int corner = 0; corner <= 4; ++corner) {
        const double angle = (diamond ? 0 : pi / 4) + pi / 2 * corner - pi / 2;
        const double reach = diamond ? 1 : std::numbers::sqrt2;
        stroke.push_back(
            {centre + Point{radii.x * std::cos(angle), radii.y * std::sin(angle)} * reach, true});
    }
    return stroke;
}

/// A snail, or a line that circles once or twice on its way.
Stroke curl(const ScriptStyle& style, Random& random) {
    const int pieces = 22;
    const bool snail = random.chance(0.4);
    const double side = sign(random), start = random.uniform(0, 2 * pi);
    const double rounds = snail ? random.uniform(1.3, 1.9) : 1.2 + random.below(2) + random.uniform(0, 0.5);
    const double radius = snail ? 0.46 : random.uniform(0.17, 0.25);
    Stroke stroke;
    for (int i = 0; i <= pieces; ++i) {
        const double along = static_cast<double>(i) / pieces, angle = start + side * 2 * pi * rounds * along;
        const double reach = snail ? radius * (1 - 0.75 * along) : radius;
        const Point centre{snail ? 0.5 : 0.15 + 0.7 * along, 0.5};
        const Point at = centre + Point{std::cos(angle), 1.3 * std::sin(angle)} * reach;
        stroke.push_back({{at.x * style.width, at.y}});
    }
    return stroke;
}

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

Stroke inventBody(const ScriptStyle& style, Random& random) {
    using Inventor = Stroke (*)(const ScriptStyle&, Random&);
    constexpr std::array<Inventor, 7> inventors = {stem, bowl, arch, wave, path, ring, curl};
    const std::size_t kind = pick(style.bodies, random);
    Stroke stroke = inventors[kind](style, random);
    if (kind != 5) adornEnd(stroke, style, random);
    return stroke;
}

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
