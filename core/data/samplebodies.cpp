// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sampleparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/data/sampleshapes.h"

namespace twinsight {

namespace {

using std::numbers::pi;

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

}  // namespace

Stroke inventBody(const ScriptStyle& style, Random& random) {
    if (!style.parts.empty()) return joinParts(style, random);
    using Inventor = Stroke (*)(const ScriptStyle&, Random&);
    constexpr std::array<Inventor, 7> inventors = {stem, bowl, arch, wave, path, ring, curl};
    const std::size_t kind = pick(style.bodies, random);
    Stroke stroke = inventors[kind](style, random);
    if (kind != 5) adornEnd(stroke, style, random);
    return stroke;
}

}  // namespace twinsight
