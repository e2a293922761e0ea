// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/samplemap.h"

#include <cassert>
#include <cmath>

namespace twinsight {

namespace {

/// How well places lie on those of before when turned by the angle that suits them best.
struct Turn {
    double along = 0, across = 0;
    double fit() const { return std::hypot(along, across); }
};

Turn turnOf(const std::vector<Place>& places, const std::vector<Place>& before, double mirror) {
    Turn turn;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double x = mirror * places[i].x, y = places[i].y;
        turn.along += x * before[i].x + y * before[i].y;
        turn.across += x * before[i].y - y * before[i].x;
    }
    return turn;
}

}  // namespace

void turnTowards(std::vector<Place>& places, const std::vector<Place>& before) {
    assert(places.size() == before.size());
    const Turn plain = turnOf(places, before, 1), mirrored = turnOf(places, before, -1);
    const double mirror = mirrored.fit() > plain.fit() ? -1 : 1;
    const Turn& turn = mirror < 0 ? mirrored : plain;
    if (turn.fit() == 0) return;
    const double cosine = turn.along / turn.fit(), sine = turn.across / turn.fit();
    for (Place& place : places) {
        const double x = mirror * place.x;
        place = {cosine * x - sine * place.y, sine * x + cosine * place.y};
    }
}

}  // namespace twinsight
