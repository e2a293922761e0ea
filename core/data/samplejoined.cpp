// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/data/sampleparts.h"
#include "core/data/sampleshapes.h"

namespace twinsight {

namespace {

/// How high the line turns: at the top, above or below the middle, at the bottom.
constexpr std::array kLevels = {0.0, 0.35, 0.7, 1.0};

double step(Random& random) {
    return random.chance(0.3) ? random.uniform(0.06, 0.14) : random.uniform(0.22, 0.5);
}

double otherLevel(double level, Random& random) {
    for (;;) {
        const double other = kLevels[random.below(kLevels.size())];
        if (std::abs(other - level) > 0.3) return other;
    }
}

/// From the end of the part to another level: straight, or through an arch or a bowl.
void goOn(Stroke& part, const ScriptStyle& style, Random& random) {
    const Point from = part.back().at;
    const Point to{from.x + step(random), otherLevel(from.y, random)};
    const bool corners = random.chance(1 - style.curviness);
    if (random.chance(0.35)) return part.push_back({to, corners});
    const bool arch = from.y > 0.5;
    const double turn = arch ? std::min(to.y, from.y) - 0.3 : std::max(to.y, from.y) + 0.3;
    const double rim = std::clamp(turn, 0.0, 1.0), shoulder = rim + (arch ? 0.18 : -0.18);
    if (corners)
        part.insert(part.end(), {{{from.x, rim}, true}, {{to.x, rim}, true}, {to, true}});
    else
        part.insert(part.end(),
                    {{{from.x, shoulder}}, {{(from.x + to.x) / 2, rim}}, {{to.x, shoulder}}, {to}});
}

/// Begins at x = 0 and ends where the next one begins.
Stroke inventPart(const ScriptStyle& style, Random& random) {
    Stroke part{{{0, kLevels[random.below(kLevels.size())]}}};
    for (std::uint32_t turns = 1 + random.below(2); turns > 0; --turns) goOn(part, style, random);
    adornEnd(part, style, random);
    return part;
}

/// The same with a turn higher or lower, or wider.
Stroke alike(Stroke part, Random& random) {
    if (random.chance(0.4)) {
        const double factor = random.uniform(1.6, 2.2);
        for (Node& node : part) node.at.x *= factor;
    } else {
        Node& node = part[1 + random.below(static_cast<std::uint32_t>(part.size() - 1))];
        node.at.y += random.uniform(0.3, 0.45) * (node.at.y > 0.5 ? -1 : 1);
    }
    return part;
}

}  // namespace

std::vector<Stroke> inventParts(const ScriptStyle& style, Random& random) {
    std::vector<Stroke> parts;
    for (std::uint32_t i = 3 + random.below(3); i > 0; --i) parts.push_back(inventPart(style, random));
    for (std::uint32_t i = 1 + random.below(2); i > 0; --i)
        parts.push_back(alike(parts[random.below(static_cast<std::uint32_t>(parts.size()))], random));
    return parts;
}

Stroke joinParts(const ScriptStyle& style, Random& random) {
    Stroke line;
    for (std::uint32_t i = 2 + random.below(2); i > 0; --i) {
        const double start = line.empty() ? 0 : line.back().at.x + 0.08;
        for (const Node& node : style.parts[random.below(static_cast<std::uint32_t>(style.parts.size()))])
            line.push_back({node.at + Point{start, 0}, node.corner});
    }
    const Box box = boxOf({{line}});
    const double across = style.width / std::max(box.width(), style.width),
                 down = 1 / std::max(box.height(), 0.5);
    for (Node& node : line) node.at = {(node.at.x - box.low.x) * across, (node.at.y - box.low.y) * down};
    return line;
}

Glyph inventDots(Random& random) {
    Glyph glyph;
    while (glyph.strokes.size() < 2) {
        glyph.strokes.clear();
        for (int place = 0; place < 9; ++place)
            if (random.chance(0.45)) {
                const Point at{0.5 * (place % 3), 0.5 * (place / 3)};
                glyph.strokes.push_back({{at}, {at + Point{0.02, 0.03}}});
            }
    }
    return glyph;
}

}  // namespace twinsight
