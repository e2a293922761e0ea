// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/principalplane.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/base/random.h"

namespace twinsight {
namespace {

Embeddings rows(std::size_t dimension, const std::vector<float>& values) {
    return {values.size() / dimension, dimension, values};
}

double distance(const Place& a, const Place& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// On one arc of a circle, and a little beside it.
std::vector<float> arc(std::size_t count, std::size_t dimension) {
    Random random(3);
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = random.uniform(-1, 1);
        for (std::size_t d = 0; d < dimension; ++d)
            values.push_back(static_cast<float>(d == 0   ? std::cos(angle)
                                                : d == 1 ? std::sin(angle)
                                                         : random.uniform(-0.01, 0.01)));
    }
    return values;
}

TEST(PrincipalPlane, ShowsTheDistancesOfRowsThatLieInAPlane) {
    const auto places = principalPlane(rows(3, {1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0}));
    EXPECT_NEAR(distance(places[0], places[1]), 2, 1e-9);
    EXPECT_NEAR(distance(places[2], places[3]), 2, 1e-9);
    EXPECT_NEAR(distance(places[0], places[2]), std::sqrt(2), 1e-9);
}

TEST(PrincipalPlane, LooksAtDirectionsNotAtLengths) {
    const auto places = principalPlane(rows(3, {1, 0, 0, 500, 0, 0, 0, 1, 0}));
    EXPECT_NEAR(distance(places[0], places[1]), 0, 1e-6);
    EXPECT_NEAR(distance(places[0], places[2]), std::sqrt(2), 1e-6);
}

TEST(PrincipalPlane, HasTheLongerAxisFirstWithFewRowsAndWithMany) {
    for (const std::size_t count : {20u, 300u}) {
        const std::vector<float> values = arc(count, 40);
        const auto places = principalPlane(rows(40, values));
        const double sign = (places[1].x - places[0].x) * (values[41] - values[1]) > 0 ? 1 : -1;
        for (std::size_t i = 1; i < count; ++i)
            EXPECT_NEAR(places[i].x - places[0].x, sign * (values[40 * i + 1] - values[1]), 0.03);
    }
}

TEST(PrincipalPlane, IsTheSameByCovarianceAndByInnerProducts) {
    const std::vector<float> values = arc(40, 40);  // as many rows as numbers in one: by inner products
    std::vector<float> twice = values;
    twice.insert(twice.end(), values.begin(), values.end());
    const auto once = principalPlane(rows(40, values)), both = principalPlane(rows(40, twice));
    for (std::size_t i = 1; i < once.size(); ++i)
        EXPECT_NEAR(distance(once[0], once[i]), distance(both[0], both[i]), 1e-9);
}

TEST(PrincipalPlane, PutsWhatIsNoNumberAndWhatIsAllAlikeInTheMiddle) {
    const float none = std::numeric_limits<float>::quiet_NaN();
    for (const Place& place : principalPlane(rows(3, {none, none, none, none, none, none})))
        EXPECT_EQ(std::hypot(place.x, place.y), 0);
    for (const Place& place : principalPlane(rows(3, std::vector<float>(30, 2.0F))))
        EXPECT_NEAR(std::hypot(place.x, place.y), 0, 1e-9);
}

TEST(PrincipalPlane, TakesOneRowNoneAndRowsOfOneNumber) {
    EXPECT_EQ(principalPlane(rows(3, {1, 0, 0})).size(), 1u);
    EXPECT_TRUE(principalPlane({}).empty());
    const auto places = principalPlane(rows(1, {1, -1, 1}));
    EXPECT_NEAR(distance(places[0], places[1]), 2, 1e-9);
}

}  // namespace
}  // namespace twinsight
