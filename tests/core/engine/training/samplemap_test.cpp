// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/samplemap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace twinsight {
namespace {

double distance(const Place& a, const Place& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

TEST(SampleMap, TurnsBackWhatHasOnlyTurned) {
    const std::vector<Place> before{{1, 0}, {0, 0.5}, {-1, -0.5}};
    const double angle = 2 * std::numbers::pi / 5;
    for (const double mirror : {1.0, -1.0}) {
        std::vector<Place> places;
        for (const Place& p : before)
            places.push_back({std::cos(angle) * mirror * p.x - std::sin(angle) * p.y,
                              std::sin(angle) * mirror * p.x + std::cos(angle) * p.y});
        turnTowards(places, before);
        for (std::size_t i = 0; i < before.size(); ++i) EXPECT_NEAR(distance(places[i], before[i]), 0, 1e-9);
    }
}

TEST(SampleMap, MovesOnlyWhatHasMoved) {
    const std::vector<Place> before{{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    std::vector<Place> places{
        {0, 1}, {-1, 0}, {0, -1}, {1.2, 0}};  // a quarter turn, and the last further out
    turnTowards(places, before);
    EXPECT_NEAR(distance(places[0], before[0]), 0, 1e-9);
    EXPECT_NEAR(distance(places[3], before[3]), 0.2, 1e-9);
}

TEST(SampleMap, LeavesWhatHasNoDirection) {
    std::vector<Place> places{{1, 0}};
    turnTowards(places, {{0, 0}});
    EXPECT_EQ(places[0].x, 1);
}

}  // namespace
}  // namespace twinsight
