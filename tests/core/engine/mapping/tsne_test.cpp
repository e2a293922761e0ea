// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/tsne.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"
#include "core/engine/mapping/nearrows.h"
#include "core/engine/mapping/quadtree.h"

namespace twinsight {
namespace {

constexpr std::size_t kClusters = 4, kEach = 40, kDimension = 8;

/// Unit vectors about the first axes; row i belongs to cluster i / kEach.
std::vector<float> clusteredRows() {
    Random random(1);
    std::vector<float> rows;
    for (std::size_t i = 0; i < kClusters * kEach; ++i) {
        std::vector<double> row(kDimension);
        for (double& value : row) value = random.uniform(-0.15, 0.15);
        row[i / kEach] += 1;
        double square = 0;
        for (const double value : row) square += value * value;
        for (const double value : row) rows.push_back(static_cast<float>(value / std::sqrt(square)));
    }
    return rows;
}

Places scattered(std::size_t count) {
    Random random(2);
    Places places;
    for (std::size_t i = 0; i < 2 * count; ++i) places.push_back(static_cast<float>(random.uniform(-1, 1)));
    return places;
}

QuadTree::Repulsion exactRepulsion(const Places& places, std::size_t point) {
    QuadTree::Repulsion sum;
    for (std::size_t j = 0; j < places.size() / 2; ++j) {
        if (j == point) continue;
        const double dx = places[2 * point] - places[2 * j], dy = places[2 * point + 1] - places[2 * j + 1];
        const double q = 1 / (1 + dx * dx + dy * dy);
        sum.q += q;
        sum.x += q * q * dx;
        sum.y += q * q * dy;
    }
    return sum;
}

TEST(QuadTree, IsExactWhereNothingIsTakenTogether) {
    const Places places = scattered(200);
    const QuadTree tree(places);
    for (const std::size_t point : {0, 77, 199}) {
        const auto found = tree.repulsionOn(point, 0), exact = exactRepulsion(places, point);
        EXPECT_NEAR(found.q, exact.q, 1e-3);
        EXPECT_NEAR(found.x, exact.x, 1e-3);
        EXPECT_NEAR(found.y, exact.y, 1e-3);
    }
}

TEST(QuadTree, IsCloseWhereFarPointsAreTakenTogether) {
    Places places = scattered(500);
    for (float& value : places) value *= 30;
    const QuadTree tree(places);
    for (const std::size_t point : {3, 250}) {
        const auto found = tree.repulsionOn(point, 0.5), exact = exactRepulsion(places, point);
        EXPECT_NEAR(found.q, exact.q, exact.q * 0.03);
    }
}

TEST(QuadTree, HoldsPointsInOnePlace) {
    const Places places(2 * 50, 0.25F);
    EXPECT_NEAR(QuadTree(places).repulsionOn(7, 0.5).q, 49, 1e-3);
}

TEST(NearRows, AreTheNearestOthersAndHowFarTheyAre) {
    const std::vector<float> rows{1, 0, 0, 1, 0.6F, 0.8F};
    const auto near = nearRows(rows, 2, 1);
    ASSERT_EQ(near.size(), 3u);
    EXPECT_EQ(near[0].rows, std::vector<std::uint32_t>{2});
    EXPECT_EQ(near[1].rows, std::vector<std::uint32_t>{2});
    EXPECT_NEAR(near[1].squares[0], 2 - 2 * 0.8, 1e-6);
    EXPECT_EQ(near[2].rows, std::vector<std::uint32_t>{1});
}

/// Share of rows whose nearest place belongs to a row of the same cluster.
double purity(const Places& places) {
    const std::size_t count = places.size() / 2;
    std::size_t right = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t nearest = i == 0 ? 1 : 0;
        const auto distance = [&](std::size_t j) {
            return std::hypot(places[2 * i] - places[2 * j], places[2 * i + 1] - places[2 * j + 1]);
        };
        for (std::size_t j = 0; j < count; ++j)
            if (j != i && distance(j) < distance(nearest)) nearest = j;
        right += nearest / kEach == i / kEach;
    }
    return static_cast<double>(right) / static_cast<double>(count);
}

Places arranged(std::size_t threads) {
    Tsne tsne(nearRows(clusteredRows(), kDimension, 30), scattered(kClusters * kEach),
              {.perplexity = 10, .iterations = 300, .threads = threads});
    while (!tsne.isDone()) tsne.step();
    return tsne.places();
}

TEST(Tsne, KeepsTogetherWhatIsAlike) {
    ASSERT_LT(purity(scattered(kClusters * kEach)), 0.6);
    EXPECT_GT(purity(arranged(1)), 0.98);
}

TEST(Tsne, GivesTheSamePlacesForTheSameInput) {
    EXPECT_EQ(arranged(2), arranged(2));
}

}  // namespace
}  // namespace twinsight
