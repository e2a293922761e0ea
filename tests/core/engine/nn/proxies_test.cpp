// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/proxies.h"

#include <gtest/gtest.h>

#include <cmath>

namespace twinsight {
namespace {

using torch::Tensor;

class ProxiesTest : public ::testing::Test {
protected:
    ProxiesTest() {
        const torch::NoGradGuard noGradients;
        proxies.places.copy_(torch::eye(3));
    }
    double lossOf(const Tensor& embedding, std::int64_t character) {
        return proxies.loss(embedding, torch::tensor({character})).item<double>();
    }
    Proxies proxies{3, 3};
};

TEST_F(ProxiesTest, TheLossIsTheCrossEntropyOfScaledCosines) {
    // Cosines with the three places: 0.6, 0.8, 0; the scale is 15 at first.
    const Tensor embedding = torch::tensor({{3.f, 4.f, 0.f}});
    const double expected = -std::log(std::exp(15 * 0.6) / (std::exp(15 * 0.6) + std::exp(15 * 0.8) + 1));
    EXPECT_NEAR(lossOf(embedding, 0), expected, 1e-4);
}

TEST_F(ProxiesTest, TheNearerToItsOwnPlaceTheLower) {
    const Tensor own = torch::tensor({{1.f, 0.f, 0.f}}), between = torch::tensor({{1.f, 1.f, 0.f}});
    EXPECT_LT(lossOf(own, 0), lossOf(between, 0));
    EXPECT_LT(lossOf(between, 0), lossOf(own, 1));
}

TEST_F(ProxiesTest, LearnsItsPlaces) {
    proxies.loss(torch::tensor({{1.f, 1.f, 0.f}}), torch::tensor({std::int64_t{0}})).backward();
    EXPECT_GT(proxies.places.grad().abs().sum().item<double>(), 0);
}

}  // namespace
}  // namespace twinsight
