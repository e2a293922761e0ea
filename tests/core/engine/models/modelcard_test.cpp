// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/modelcard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/errors.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::errorOf;

ModelCard cardWithPoints() {
    ModelCard card;
    card.name = "first";
    card.threshold = 0.8;
    card.falseAcceptRate = 0.01;
    card.operatingPoints = {{0.1, 0.5, 0.02, Interval{0.08, 0.13}}, {0.01, 0.8, 0.1, std::nullopt}};
    card.measuredOn = {3, 99, 1980, 3000, 350000, "omniglot"};
    return card;
}

TEST(ModelCard, TellsAFalseAcceptRateOnlyOfEnoughDifferentPairs) {
    ModelCard card = cardWithPoints();
    EXPECT_TRUE(tellsFalseAccepts(card));
    EXPECT_EQ(summaryOf(card, "file").falseAcceptRate, 0.01);
    card.measuredOn.differentPairs = 2999;  // the rule of 30
    EXPECT_FALSE(tellsFalseAccepts(card));
    EXPECT_EQ(summaryOf(card, "file").falseAcceptRate, 0);
}

TEST(ModelCard, KeepsItsOperatingPoints) {
    const ModelCard card = cardFromJson(toJson(cardWithPoints()).dump(), "file");
    ASSERT_EQ(card.operatingPoints.size(), 2u);
    EXPECT_EQ(card.operatingPoints[0].falseAcceptRate, 0.1);
    EXPECT_EQ(card.operatingPoints[0].threshold, 0.5);
    EXPECT_EQ(card.operatingPoints[0].falseRejects, 0.02);
    EXPECT_EQ(card.operatingPoints[0].interval->high, 0.13);
    EXPECT_FALSE(card.operatingPoints[1].interval);
    EXPECT_EQ(card.measuredOn.dataset, "omniglot");
    EXPECT_EQ(card.measuredOn.characters, 99);
    EXPECT_EQ(card.measuredOn.differentPairs, 350000);
}

TEST(ModelCard, OfAVersionWithoutOperatingPointsIsRead) {
    json object = toJson(cardWithPoints());
    object.erase("operating_points");
    object.erase("measured_on");
    const ModelCard card = cardFromJson(object.dump(), "file");
    EXPECT_TRUE(card.operatingPoints.empty());
    EXPECT_EQ(card.measuredOn.differentPairs, 0);
    EXPECT_EQ(card.threshold, 0.8);
}

TEST(ModelCard, WithDamagedOperatingPointsIsRefused) {
    for (const json& points : {json("none"), json{{{"threshold", 0.5}}}, json::array({1})}) {
        json object = toJson(cardWithPoints());
        object["operating_points"] = points;
        const Error error = errorOf([&] { cardFromJson(object.dump(), "a.safetensors"); });
        EXPECT_EQ(error.kind(), ErrorKind::Damaged) << points;
        EXPECT_THAT(error.what(), ::testing::HasSubstr("a.safetensors"));
    }
}

TEST(ChooseOperatingPoint, TakesItsThreshold) {
    ModelCard card = cardWithPoints();
    chooseOperatingPoint(card, 0.1);
    EXPECT_EQ(card.threshold, 0.5);
    EXPECT_EQ(card.falseAcceptRate, 0.1);
}

TEST(ChooseOperatingPoint, KeepsTheThresholdThatIsForTheRateAlready) {
    ModelCard card = cardWithPoints();
    card.operatingPoints.clear();
    chooseOperatingPoint(card, 0.01);
    EXPECT_EQ(card.threshold, 0.8);
}

TEST(ChooseOperatingPoint, TakesNoRateThatTooFewPairsTell) {
    ModelCard card = cardWithPoints();
    card.operatingPoints.clear();
    card.measuredOn.differentPairs = 264;
    const Error error = errorOf([&] { chooseOperatingPoint(card, 0.01); });
    EXPECT_EQ(error.kind(), ErrorKind::Invalid);
    EXPECT_THAT(error.what(), ::testing::HasSubstr("too few different pairs"));
}

TEST(ChooseOperatingPoint, NamesTheRatesThereAre) {
    ModelCard card = cardWithPoints();
    const Error error = errorOf([&] { chooseOperatingPoint(card, 0.001); });
    EXPECT_EQ(error.kind(), ErrorKind::Invalid);
    EXPECT_STREQ(error.what(),
                 "The model first has no threshold for a false-accept rate of 0.001; its card has those for "
                 "0.1, 0.01.");
}

}  // namespace
}  // namespace twinsight
