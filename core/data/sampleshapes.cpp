// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sampleshapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace twinsight {

using std::numbers::pi;

namespace {

Point endDirection(const Stroke& stroke) {
    const Point way = stroke.back().at - stroke[stroke.size() - 2].at;
    return way * (1 / std::max(length(way), 1e-6));
}

}  // namespace

double sign(Random& random) {
    return random.chance(0.5) ? 1 : -1;
}

Stroke arc(Point centre, Point radii, double from, double sweep) {
    const int pieces = std::max(3, static_cast<int>(std::ceil(std::abs(sweep) / (pi / 4))));
    Stroke stroke;
    for (int i = 0; i <= pieces; ++i) {
        const double angle = from + sweep * i / pieces;
        stroke.push_back({centre + Point{radii.x * std::cos(angle), radii.y * std::sin(angle)}});
    }
    return stroke;
}

Stroke angular(const Stroke& curve) {
    Stroke stroke;
    for (std::size_t i = 0; i < curve.size(); ++i)
        if (i % 2 == 0 || i + 1 == curve.size()) stroke.push_back({curve[i].at, true});
    return stroke;
}

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

}  // namespace twinsight
