// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/mapping/principalplane.h"

namespace twinsight {

/// Turns and mirrors the places about the middle so that they lie as near as may be to those of before, so
/// that what moves has moved (orthogonal Procrustes problem, Schoenemann 1966). As many of either.
void turnTowards(std::vector<Place>& places, const std::vector<Place>& before);

}  // namespace twinsight
