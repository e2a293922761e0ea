// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/samplemap.h"

#include <torch/torch.h>

#include <cassert>
#include <cmath>

#include "core/engine/models/tensorviews.h"

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

std::vector<Place> principalPlane(const Embeddings& embeddings) {
    const torch::InferenceMode inference;
    std::vector<Place> places(embeddings.count);
    if (embeddings.count < 2) return places;
    const torch::Tensor rows = viewOf(embeddings).to(torch::kFloat64).nan_to_num(0, 0, 0);
    const torch::Tensor unit = rows / rows.norm(2, 1, true).clamp_min(1e-8);
    const torch::Tensor centred = unit - unit.mean(0);
    // Of the rows' inner products, as there are fewer rows than numbers in one.
    const auto [values, vectors] = torch::linalg_eigh(centred.matmul(centred.t()), "L");
    const torch::Tensor plane = (vectors * values.clamp_min(0).sqrt()).flip(1).slice(1, 0, 2).contiguous();
    const double* number = plane.data_ptr<double>();
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = {number[2 * i], number[2 * i + 1]};
    return places;
}

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
