// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/principalplane.h"

#include <torch/torch.h>

#include "core/engine/models/tensorviews.h"
#include "core/engine/nn/unitlength.h"

namespace twinsight {

using torch::Tensor;

namespace {

/// The two eigenvectors of the largest eigenvalues, as columns, and the values.
struct Leading {
    Tensor vectors, values;
};

Leading leadingOf(const Tensor& symmetric) {
    const auto [values, vectors] = torch::linalg_eigh(symmetric, "L");  // ascending
    return {vectors.flip(1).slice(1, 0, 2), values.flip(0).slice(0, 0, 2).clamp_min(0)};
}

Tensor planeOf(const Tensor& centred) {
    if (centred.size(1) < centred.size(0))
        return centred.matmul(leadingOf(centred.t().matmul(centred)).vectors);
    const Leading leading = leadingOf(centred.matmul(centred.t()));
    return leading.vectors * leading.values.sqrt();
}

}  // namespace

std::vector<Place> principalPlane(const Embeddings& embeddings) {
    const torch::InferenceMode inference;
    std::vector<Place> places(embeddings.count);
    if (embeddings.count < 2) return places;
    const Tensor unit = toUnitLength(viewOf(embeddings).to(torch::kFloat64).nan_to_num(0, 0, 0));
    const Tensor plane = planeOf(unit - unit.mean(0)).contiguous();
    const auto number = plane.accessor<double, 2>();
    for (std::int64_t axis = 0; axis < plane.size(1); ++axis)
        for (std::size_t i = 0; i < places.size(); ++i)
            (axis == 0 ? places[i].x : places[i].y) = number[static_cast<std::int64_t>(i)][axis];
    return places;
}

}  // namespace twinsight
