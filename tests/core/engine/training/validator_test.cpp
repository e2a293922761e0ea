// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/validator.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

#include <algorithm>
#include <set>

#include "core/engine/models/pairlogits.h"
#include "core/engine/nn/siamesenet.h"
#include "tests/core/engine/freshmodel.h"
#include "tests/support/smallset.h"

namespace twinsight {
namespace {

using testing::datasetOf;
using testing::freshModel;

/// Two alphabets of four characters with six drawings each; a character is a bar at its own place, as wide as
/// the drawing's number.
struct Bars {
    std::shared_ptr<const Dataset> dataset = datasetOf({{6, 6, 6, 6}, {6, 6, 6, 6}});
    Part part = wholeDataset(*dataset);
    PictureBank bank{{.size = 28, .channels = 1}};

    Bars() {
        for (std::uint32_t drawing = 0; drawing < 48; ++drawing) {
            Image image = Image::filled(28, 28, 1, 255);
            for (std::uint32_t y = 2; y < 26; ++y)
                for (std::uint32_t x = 0; x <= drawing % 6; ++x)
                    image.pixels[y * 28 + 3 * (drawing / 6) + x] = 0;
            bank.add(image);
        }
    }

    Validation measure(const Model& model, double falseAcceptRate = 0.1) const {
        const Validator validator(bank, part,
                                  {.loss = "bce",
                                   .batches = {.characters = 4, .drawings = 2},
                                   .falseAcceptRate = falseAcceptRate,
                                   .differentPairs = affordablePairs(*model.net().head),
                                   .dataset = "bars",
                                   .seed = 1});
        return validator.measure(model);
    }
};

TEST(Validator, PutsTheThresholdWhereTheOperatingPointOfThatRateIs) {
    const Validation validation = Bars().measure(freshModel("cosine"));
    ASSERT_EQ(validation.operatingPoints.size(), 1u);
    EXPECT_EQ(validation.operatingPoints[0].falseAcceptRate, 0.1);
    EXPECT_EQ(validation.operatingPoints[0].threshold, validation.threshold);
}

TEST(Validator, SaysWhatItMeasuredOn) {
    const MeasuredOn on = Bars().measure(freshModel("cosine")).measuredOn;
    EXPECT_EQ(on.alphabets, 2);
    EXPECT_EQ(on.characters, 8);
    EXPECT_EQ(on.drawings, 48);
    EXPECT_EQ(on.samePairs, 8 * 15) << "all there are, of 6 drawings each";
    // There are 432 pairs within an alphabet, and as many are drawn of those across.
    EXPECT_GT(on.differentPairs, 432);
    EXPECT_LE(on.differentPairs, 864);
}

TEST(Validator, ListsTheMostWrongPairsTheWorstFirstAndEachOnce) {
    const Validation validation = Bars().measure(freshModel("cosine"));
    ASSERT_EQ(validation.hardSame.size(), 24u);
    ASSERT_EQ(validation.hardDifferent.size(), 24u);
    std::set<std::pair<std::uint32_t, std::uint32_t>> met;
    for (const auto* list : {&validation.hardSame, &validation.hardDifferent})
        for (const JudgedPair& pair : *list) {
            EXPECT_EQ(pair.same(), list == &validation.hardSame);
            EXPECT_EQ(pair.characterA, pair.a / 6);
            EXPECT_TRUE(met.insert(std::minmax(pair.a, pair.b)).second);
        }
    EXPECT_TRUE(std::ranges::is_sorted(validation.hardSame, {}, &JudgedPair::probability));
    EXPECT_TRUE(std::ranges::is_sorted(validation.hardDifferent, std::greater(), &JudgedPair::probability));
}

TEST(Validator, WritesWhatItMeasuredIntoTheCard) {
    const Validation validation = Bars().measure(freshModel("cosine"));
    ModelCard card;
    describe(card, validation, 0.1);
    EXPECT_EQ(card.threshold, validation.threshold);
    EXPECT_EQ(card.falseAcceptRate, 0.1);
    EXPECT_EQ(card.operatingPoints.size(), 1u);
    EXPECT_EQ(card.measuredOn.characters, 8);
    EXPECT_EQ(card.figures.bestAccuracy, validation.accuracy);
}

TEST(Validator, TrustsTheHeadsThatScoreAPictureHighestWithItself) {
    EXPECT_TRUE(Bars().measure(freshModel("cosine")).identicalIsHighest);
    EXPECT_TRUE(Bars().measure(freshModel("weighted-l1")).identicalIsHighest);
}

/// l1-fc whose logit is `sign` times the sum of the differences.
Model l1FcModel(double sign) {
    const torch::NoGradGuard guard;
    Model model = freshModel("l1-fc");
    auto weights = model.net().head->named_parameters();
    for (auto& weight : weights) weight.value().zero_();
    weights["fully_connect1.weight"][0].fill_(1);
    weights["fully_connect2.weight"][0][0].fill_(sign);
    return model;
}

TEST(Validator, MeasuresWhetherL1FcScoresAPictureHighestWithItself) {
    EXPECT_TRUE(Bars().measure(l1FcModel(-1)).identicalIsHighest);
    EXPECT_FALSE(Bars().measure(l1FcModel(1)).identicalIsHighest);
}

}  // namespace
}  // namespace twinsight
