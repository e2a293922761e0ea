// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/models/model.h"

namespace twinsight {

struct Place {
    double x = 0, y = 0;
};

/// Where each row lies in the plane in which the unit rows differ most, their mean in the middle (principal
/// components; -1..1). Rows that are no numbers lie in the middle. 300 rows take 20 ms.
std::vector<Place> principalPlane(const Embeddings& embeddings);

/// Turns and mirrors the places about the middle so that they lie as near as may be to those of before, so
/// that what moves has moved (orthogonal Procrustes problem, Schoenemann 1966). As many of either.
void turnTowards(std::vector<Place>& places, const std::vector<Place>& before);

}  // namespace twinsight
