// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/deletiontest.h"

#include <algorithm>
#include <numeric>

#include "core/engine/models/modelcard.h"

namespace twinsight {

namespace {

constexpr double kBeaten = 0.95;  ///< share of the draws that have to count for less

}  // namespace

DeletionTest deletionTestOf(double whole, double marked, std::span<const double> draws, int sign) {
    const auto count = static_cast<double>(draws.size());
    const double random = std::accumulate(draws.begin(), draws.end(), 0.0) / count;
    const auto beaten = static_cast<double>(
        std::ranges::count_if(draws, [&](double draw) { return sign * (draw - marked) > 0; }));
    const double step = std::min(sign * (whole - marked), sign * (random - marked));
    return {probabilityOf(marked), probabilityOf(random),
            step >= kTellingLogOdds && beaten >= kBeaten * count};
}

}  // namespace twinsight
