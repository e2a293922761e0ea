// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/metrics.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"

namespace twinsight {
namespace {

/// Pairs from the scores of same and of different ones.
std::vector<ScoredPair> pairs(std::vector<double> same, std::vector<double> different) {
    std::vector<ScoredPair> list;
    for (const double score : same) list.push_back({score, true});
    for (const double score : different) list.push_back({score, false});
    return list;
}

TEST(AreaUnderRoc, IsOneWhenAllSamePairsScoreHigher) {
    EXPECT_DOUBLE_EQ(areaUnderRoc(pairs({3, 4}, {1, 2})), 1);
}
TEST(AreaUnderRoc, IsZeroTheOtherWayRound) {
    EXPECT_DOUBLE_EQ(areaUnderRoc(pairs({1, 2}, {3, 4})), 0);
}
TEST(AreaUnderRoc, CountsTiesAsHalf) {
    EXPECT_DOUBLE_EQ(areaUnderRoc(pairs({1, 1}, {1, 1})), 0.5);
}
TEST(AreaUnderRoc, CountsOrderedPairs) {
    // 4 > 3, 4 > 1, 2 < 3, 2 > 1: three of four.
    EXPECT_DOUBLE_EQ(areaUnderRoc(pairs({4, 2}, {3, 1})), 0.75);
}

TEST(EqualErrorRate, IsZeroWhenTheKindsDoNotOverlap) {
    EXPECT_DOUBLE_EQ(equalErrorRate(pairs({3, 4}, {1, 2})), 0);
}
TEST(EqualErrorRate, IsTheShareThatIsWrongOnBothSides) {
    EXPECT_DOUBLE_EQ(equalErrorRate(pairs({9, 8, 7, 2}, {6, 1, 0, 3})), 0.25);
}
TEST(EqualErrorRate, IsHalfWhenScoresSayNothing) {
    EXPECT_DOUBLE_EQ(equalErrorRate(pairs({1, 1}, {1, 1})), 0.5);
}

TEST(BestThreshold, WeighsBothKindsTheSame) {
    const BestThreshold best = bestThreshold(pairs({5, 4}, {4.5, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
    EXPECT_DOUBLE_EQ(best.threshold, 4);
    EXPECT_DOUBLE_EQ(best.accuracy, (1.0 + 0.9) / 2);
}

TEST(ThresholdForFalseAccepts, AcceptsAtMostTheShareAskedFor) {
    const auto list = pairs({9, 8, 5}, {7, 4, 3, 2, 1, 0, -1, -2, -3, -4});
    EXPECT_GT(thresholdForFalseAccepts(list, 0.0), 7);
    EXPECT_LE(thresholdForFalseAccepts(list, 0.0), 8);
    EXPECT_GT(thresholdForFalseAccepts(list, 0.1), 4);
    EXPECT_LE(thresholdForFalseAccepts(list, 0.1), 5);
}

TEST(ThresholdForFalseAccepts, RefusesAllWhenADifferentPairScoresHighest) {
    EXPECT_GT(thresholdForFalseAccepts(pairs({1}, {2}), 0.0), 2);
}

TEST(ErrorRatesAt, CountEachKindOnItsOwn) {
    const ErrorRates rates = errorRatesAt(pairs({3, 1}, {2, 0, 0, 0}), 2);
    EXPECT_DOUBLE_EQ(rates.falseAccepts, 0.25);
    EXPECT_DOUBLE_EQ(rates.falseRejects, 0.5);
    EXPECT_DOUBLE_EQ(rates.accuracy(), 1 - 0.375);
}

/// A pair of weight 2 counts as two of weight 1, and one of weight 0 as none.
TEST(Weights, CountAsThatManyPairs) {
    const auto plain = pairs({5, 4, 4, 1}, {4.5, 2, 2, 0});
    const std::vector<ScoredPair> weighed = {{5, true},     {4, true, 2},  {1, true},  {4.5, false},
                                             {2, false, 2}, {3, false, 0}, {0, false}, {-1, true, 0}};
    EXPECT_DOUBLE_EQ(areaUnderRoc(weighed), areaUnderRoc(plain));
    EXPECT_DOUBLE_EQ(equalErrorRate(weighed), equalErrorRate(plain));
    EXPECT_DOUBLE_EQ(bestThreshold(weighed).accuracy, bestThreshold(plain).accuracy);
    EXPECT_DOUBLE_EQ(errorRatesAt(weighed, 3).falseAccepts, errorRatesAt(plain, 3).falseAccepts);
    EXPECT_DOUBLE_EQ(errorRatesAt(weighed, 3).falseRejects, errorRatesAt(plain, 3).falseRejects);
    EXPECT_NEAR(fitCalibration(weighed).slope, fitCalibration(plain).slope, 1e-9);
}

TEST(FitCalibration, FindsTheLogisticThatMadeThePairs) {
    Random random(7);
    std::vector<ScoredPair> list;
    for (int i = 0; i < 20000; ++i) {
        const double score = 4 * random.normal();
        list.push_back({score, random.chance(1 / (1 + std::exp(-(0.8 * score - 1.2))))});
    }
    const Calibration fit = fitCalibration(list);
    EXPECT_NEAR(fit.slope, 0.8, 0.05);
    EXPECT_NEAR(fit.intercept, -1.2, 0.08);
}

TEST(FitCalibration, StaysFiniteWhenTheKindsDoNotOverlap) {
    const Calibration fit = fitCalibration(pairs({5, 6, 7}, {-5, -6, -7}));
    EXPECT_TRUE(std::isfinite(fit.slope) && std::isfinite(fit.intercept));
    EXPECT_GT(fit.probability(5), 0.5);
    EXPECT_LT(fit.probability(-5), 0.5);
}

TEST(FitCalibration, NeverTurnsTheOrderRound) {
    const Calibration fit = fitCalibration(pairs({-1, -2}, {1, 2}));
    EXPECT_GE(fit.slope, 0);
    EXPECT_NEAR(fit.probability(0), 0.5, 1e-9);
}

TEST(WilsonInterval, AgreesWithPublishedValues) {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662; 15 of 148 gives 0.0624 to 0.1605.
    EXPECT_NEAR(wilsonInterval(81, 263).low, 0.2553, 1e-4);
    EXPECT_NEAR(wilsonInterval(81, 263).high, 0.3662, 1e-4);
    EXPECT_NEAR(wilsonInterval(15, 148).low, 0.0624, 1e-4);
    EXPECT_NEAR(wilsonInterval(15, 148).high, 0.1605, 1e-4);
}

TEST(WilsonInterval, HoldsTheShareAlsoWhenAllOrNoneSucceed) {
    for (int trials = 1; trials <= 3000; ++trials) {
        EXPECT_EQ(wilsonInterval(trials, trials).high, 1) << trials;
        EXPECT_EQ(wilsonInterval(0, trials).low, 0) << trials;
    }
}

TEST(WilsonInterval, StaysWithinZeroAndOne) {
    EXPECT_GE(wilsonInterval(0, 10).low, 0);
    EXPECT_NEAR(wilsonInterval(0, 10).low, 0, 1e-12);
    EXPECT_LE(wilsonInterval(10, 10).high, 1);
    EXPECT_NEAR(wilsonInterval(10, 10).high, 1, 1e-12);
}

TEST(MeanInterval, IsOfTheRarerKindRatherThanOfAllTrials) {
    const Interval interval = meanInterval(0.9, 60, 0.98, 1710), pooled = wilsonInterval(0.94 * 1770, 1770);
    EXPECT_LT(interval.low, 0.94 - 0.04);
    EXPECT_GT(interval.high, 0.94 + 0.02);
    EXPECT_LT(interval.low, pooled.low);
    EXPECT_GT(interval.high, pooled.high);
}

TEST(MeanInterval, IsThatOfTheirMeanForSharesOfManyTrials) {
    // Standard deviation of the mean of two independent shares: sqrt(2 * 0.25 / 10,000) / 2.
    const Interval interval = meanInterval(0.5, 10'000, 0.5, 10'000);
    EXPECT_NEAR(interval.low, 0.5 - 1.96 * 0.00354, 1e-4);
    EXPECT_NEAR(interval.high, 0.5 + 1.96 * 0.00354, 1e-4);
}

TEST(UnlessEmpty, WidensAnIntervalOfNoWidthOnly) {
    EXPECT_EQ(unlessEmpty({0, 0}, {0, 0.1}).high, 0.1);
    EXPECT_EQ(unlessEmpty({0.02, 0.05}, {0, 0.1}).high, 0.05);
}

}  // namespace
}  // namespace twinsight
