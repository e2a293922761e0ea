// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include "core/base/random.h"
#include "core/data/samplescript.h"
#include "core/data/samplestroke.h"

namespace twinsight {

/// The index of one of the weights, each with a chance in proportion to its own.
template <std::size_t N>
std::size_t pick(const std::array<double, N>& weights, Random& random) {
    double total = 0;
    for (const double weight : weights) total += weight;
    double left = random.uniform(0, total);
    for (std::size_t i = 0; i + 1 < N; ++i)
        if ((left -= weights[i]) < 0) return i;
    return N - 1;
}

/// 1 or -1.
double sign(Random& random);

/// Part of an ellipse from angle `from` through `sweep` radians (0 right, a quarter turn down).
Stroke arc(Point centre, Point radii, double from, double sweep);

/// The same way in fewer, straight pieces.
Stroke angular(const Stroke& curve);

/// Lets a stroke run out into a hook or a small loop, as often as the style does.
void adornEnd(Stroke& stroke, const ScriptStyle& style, Random& random);

}  // namespace twinsight
