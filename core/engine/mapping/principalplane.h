// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/models/model.h"

namespace twinsight {

/// A point of the plane.
struct Place {
    double x = 0, y = 0;
};

/// Where each row lies in the plane in which the directions of the rows differ most, their mean in the middle
/// (principal components of the unit rows, Pearson 1901; -1..1, the longer axis first). Exact, by the
/// eigenvectors of the smaller one of covariance and inner products. Rows that are no numbers lie in the
/// middle. Pure and blocking.
std::vector<Place> principalPlane(const Embeddings& rows);

}  // namespace twinsight
