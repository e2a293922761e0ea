// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplescript.h"

#include <algorithm>
#include <cmath>

#include "core/data/samplecoverage.h"
#include "core/data/sampleparts.h"

namespace twinsight {

namespace {

template <std::size_t N>
std::array<double, N> weights(const std::array<double, N>& common, Random& random) {
    std::array<double, N> drawn{};
    for (std::size_t i = 0; i < N; ++i) drawn[i] = common[i] * std::exp(1.1 * random.normal());
    return drawn;
}

/// Of what the characters of the script hang, stand, lean or end.
Stroke inventFrame(double width, Random& random) {
    switch (random.below(6)) {
        case 0:
            return {{{-0.05 * width, 0}}, {{1.05 * width, 0}}};
        case 1:
            return {{{0, 1}}, {{width, 1}}};
        case 2:
            return {{{0, 0}}, {{0, 1}}};
        case 3:
            return {{{width, 0}}, {{width, 1}}};
        case 4:
            return {{{width, 0.1}}, {{width, 0.8}}, {{0.85 * width, 1.05}}, {{0.5 * width, 1.1}}};
        default:
            return {{{0, 0.25}}, {{0.2 * width, 0.05}}, {{0.8 * width, 0.05}}, {{width, 0.25}}};
    }
}

double ink(const Glyph& glyph) {
    double sum = 0;
    for (const Stroke& stroke : glyph.strokes) sum += length(traceOf(stroke));
    return sum;
}

/// Within the paper, long enough to be seen, and not along what is there.
bool fits(const Stroke& stroke, const Glyph& glyph, const ScriptStyle& style) {
    const Trace trace = traceOf(stroke);
    const bool inside = std::ranges::all_of(
        trace, [&](Point p) { return p.x > -0.2 && p.x < style.width + 0.2 && p.y > -0.2 && p.y < 1.2; });
    return inside && length(trace) > 0.2 && Coverage(glyph).covered(stroke) < 0.45;
}

void addStroke(const ScriptStyle& style, Glyph& glyph, Random& random) {
    constexpr int tries = 12;
    for (int i = 0; i < tries; ++i) {
        const Stroke stroke = inventAddition(style, glyph, random);
        if (!fits(stroke, glyph, style)) continue;
        glyph.strokes.push_back(stroke);
        return;
    }
}

/// To one unit of height or the style's width, whichever is reached first, about the middle of the paper.
Glyph filling(Glyph glyph, const ScriptStyle& style) {
    const Box box = boxOf(glyph);
    const double scale =
        std::min({1 / std::max(box.height(), 0.1), 1.25 * style.width / std::max(box.width(), 0.1), 1.5});
    for (Stroke& stroke : glyph.strokes)
        for (Node& node : stroke) node.at = (node.at - box.centre()) * scale + Point{0.5, 0.5};
    return glyph;
}

Glyph inventGlyph(const ScriptStyle& style, Random& random) {
    if (style.dotted) return filling(inventDots(random), style);
    Glyph glyph;
    if (random.chance(style.frame)) glyph.strokes.push_back(style.frameStroke);
    for (int i = 0; i < 12; ++i) {
        const Stroke body = inventBody(style, random);
        if (!glyph.strokes.empty() && !fits(body, glyph, style)) continue;
        glyph.strokes.push_back(body);
        break;
    }
    const int wanted = std::clamp(static_cast<int>(std::lround(style.meanStrokes + 0.8 * random.normal())), 1,
                                  style.mostStrokes);
    const auto strokes = [&] { return static_cast<int>(glyph.strokes.size()); };
    while (strokes() < style.mostStrokes && (strokes() < wanted || ink(glyph) < style.leastInk)) {
        const int before = strokes();
        addStroke(style, glyph, random);
        if (strokes() == before) break;
    }
    if (random.chance(style.dots) && strokes() < style.mostStrokes)
        glyph.strokes.push_back(inventDot(glyph, random));
    return filling(std::move(glyph), style);
}

/// One line, long by itself, and seldom more.
void joinCharacters(ScriptStyle& style, Random& random) {
    style.width = random.uniform(0.9, 1.4);
    style.meanStrokes = random.uniform(0.6, 1.6);
    style.leastInk = 1.3;
    style.frame = 0;
    style.parts = inventParts(style, random);
}

}  // namespace

ScriptStyle inventStyle(const Difficulty& difficulty, Random& random) {
    ScriptStyle style{};
    style.mostStrokes = difficulty.mostStrokes;
    style.mostAlike = difficulty.mostAlike;
    style.width = random.uniform(0.6, 1.0);
    style.curviness = std::clamp(random.uniform(-0.5, 1.5), 0.0, 1.0);
    style.hooks = random.chance(0.5) ? random.uniform(0.15, 0.6) : 0.05;
    style.loops = random.chance(0.4) ? random.uniform(0.15, 0.5) * style.curviness : 0.02;
    style.dots = random.chance(0.4) ? random.uniform(0.1, 0.4) : 0.03;
    style.meanStrokes = random.uniform(1.3, difficulty.mostMeanStrokes);
    style.leastInk = random.uniform(1.3, difficulty.mostInk);
    style.frame = random.chance(0.5) ? random.uniform(0.5, 0.95) : 0;
    style.frameStroke = inventFrame(style.width, random);
    const double round = style.curviness, straight = 1 - style.curviness;
    style.bodies = weights<7>(
        {0.6 + 0.6 * straight, 0.5 + 0.7 * round, 1.0, 0.9, 0.6 + straight, 0.5, 1.2 * round}, random);
    style.additions = weights<6>({1.2, 1.3, 1.0, 0.2 + 0.4 * round, 0.5, 0.5}, random);
    Random kind = random.fork(0);
    style.dotted = kind.chance(difficulty.dotted);
    if (kind.chance(difficulty.joined)) joinCharacters(style, kind);
    return style;
}

std::vector<Glyph> inventGlyphs(const ScriptStyle& style, int count, Random& random) {
    constexpr int tries = 40;
    std::vector<Glyph> glyphs;
    std::vector<Coverage> known;
    while (static_cast<int>(glyphs.size()) < count) {
        Glyph best;
        double least = 2;
        for (int i = 0; i < tries && least > style.mostAlike; ++i) {
            Glyph glyph = inventGlyph(style, random);
            const Coverage coverage(glyph);
            double likeness = 0;
            for (const Coverage& other : known) likeness = std::max(likeness, coverage.likeness(other));
            if (likeness >= least) continue;
            least = likeness;
            best = std::move(glyph);
        }
        known.emplace_back(best);
        glyphs.push_back(std::move(best));
    }
    return glyphs;
}

}  // namespace twinsight
