// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/diagnosis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/runs/remedy.h"

namespace twinsight {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The sixth epoch of a training that fares well.
Vitals good() {
    return {.loss = "softmax",
            .epoch = 6,
            .batch = 120,
            .firstLoss = 2.8,
            .trainingLoss = 1.5,
            .trainingAccuracy = 0.96,
            .validationLoss = 1.7,
            .validationAccuracy = 0.95,
            .lowestValidationLoss = 1.65,
            .highestValidationAccuracy = 0.95,
            .spread = 0.9};
}

std::vector<std::string> sentences(const Vitals& vitals) {
    std::vector<std::string> list;
    for (const Diagnosis& diagnosis : diagnose(vitals)) list.push_back(diagnosis.sentence);
    return list;
}

TEST(Vitals, AreThoseOfTheLastEpochBesideTheBestOnes) {
    const std::vector<EpochDone> epochs = {
        {.epoch = 1, .trainingLoss = 2.8, .validationLoss = 2.0, .validationAccuracy = 0.8},
        {.epoch = 2, .trainingLoss = 2.0, .validationLoss = 1.6, .validationAccuracy = 0.9},
        {.epoch = 3, .trainingLoss = 1.8, .validationLoss = 1.7, .validationAccuracy = 0.95},
        {.epoch = 4, .trainingLoss = 1.5, .validationLoss = 1.9, .validationAccuracy = 0.85}};
    const Vitals v = vitalsOf(epochs);
    EXPECT_EQ(v.epoch, 4);
    EXPECT_EQ(v.firstLoss, 2.8);
    EXPECT_EQ(v.trainingLoss, 1.5);
    EXPECT_EQ(std::pair(v.validationLoss, v.lowestValidationLoss), std::pair(1.9, 1.6));
    EXPECT_EQ(std::pair(v.validationAccuracy, v.highestValidationAccuracy), std::pair(0.85, 0.95));
    EXPECT_EQ(std::pair(v.sinceLowest, v.sinceHighest), std::pair(std::int64_t{2}, std::int64_t{1}));
}

TEST(Diagnosis, HasNothingToSayOfATrainingThatFaresWell) {
    EXPECT_THAT(sentences(good()), IsEmpty());
}

TEST(Diagnosis, LeavesTheFirstEpochsTime) {
    Vitals v = good();
    v.trainingLoss = v.firstLoss = 4.78;  // log 119
    v.epoch = 2;
    EXPECT_THAT(sentences(v), IsEmpty());
    v.epoch = 3;
    EXPECT_THAT(sentences(v), ElementsAre(HasSubstr("guessing")));
}

TEST(Diagnosis, NamesALossThatIsParkedAtLogTwo) {
    Vitals v = good();
    v.loss = "bce";
    v.firstLoss = v.trainingLoss = 0.693;
    EXPECT_THAT(sentences(v), ElementsAre(AllOf(HasSubstr("0.693"), HasSubstr("--lr"))));
}

TEST(Diagnosis, NamesEmbeddingsThatAreAllTheSameOnce) {
    Vitals v = good();
    v.spread = 0.001;
    v.validationAccuracy = v.highestValidationAccuracy = 0.6;
    v.firstLoss = v.trainingLoss = 4.78;
    EXPECT_THAT(sentences(v), ElementsAre(AllOf(HasSubstr("same embedding"), HasSubstr("--lr"))));
}

TEST(Diagnosis, HasNothingToSayOfEmbeddingsCloseTogetherThatTellPicturesApart) {
    Vitals v = good();
    v.spread = 0.02;
    EXPECT_THAT(sentences(v), IsEmpty());
}

TEST(Diagnosis, NamesALossThatRises) {
    Vitals v = good();
    v.trainingLoss = 4;
    EXPECT_THAT(sentences(v), ElementsAre(AllOf(HasSubstr("risen from 2.800 to 4.000"), HasSubstr("--lr"))));
}

TEST(Diagnosis, NamesValidationThatFallsBehind) {
    Vitals v = good();
    v.trainingLoss = 0.4;
    v.trainingAccuracy = 0.999;
    v.validationAccuracy = 0.9;
    v.validationLoss = 2.2;
    v.sinceLowest = 2;  // may be chance
    EXPECT_THAT(sentences(v), IsEmpty());
    v.sinceLowest = 3;
    EXPECT_THAT(sentences(v), ElementsAre(AllOf(HasSubstr("by heart"), HasSubstr("--patience"))));
}

TEST(Diagnosis, NamesAccuracyThatFallsBehindThoughTheLossDoesNotRise) {
    Vitals v = good();
    v.trainingAccuracy = 1;
    v.validationAccuracy = 0.8;
    v.sinceHighest = 2;  // may be chance
    EXPECT_THAT(sentences(v), IsEmpty());
    v.sinceHighest = 3;
    EXPECT_THAT(sentences(v), ElementsAre(HasSubstr("by heart")));
}

TEST(Diagnosis, NamesAComparisonThatDoesNotKnowAPictureAgain) {
    Vitals v = good();
    v.identicalIsHighest = false;
    EXPECT_THAT(sentences(v), ElementsAre(HasSubstr("--head")));
}

TEST(Diagnosis, OffersASettingForEverythingThatCanBeWrong) {
    Vitals v = good();
    v.spread = 0.001;
    v.firstLoss = 1;
    v.trainingAccuracy = 1;
    v.validationAccuracy = 0.7;
    v.sinceHighest = 3;
    v.identicalIsHighest = false;
    TrainingPlan plan;
    plan.head = "l1-fc";
    const auto findings = diagnose(v);
    EXPECT_EQ(findings.size(), 4u);
    for (const Diagnosis& finding : findings) {
        const auto remedy = remedyIn(finding.sentence, plan);
        ASSERT_TRUE(remedy) << finding.sentence;
        EXPECT_TRUE(remedy->value) << finding.sentence;
    }
}

TEST(Diagnosis, KnowsNoGuessingLossOfDistances) {
    Vitals v = good();
    v.loss = "triplet";
    v.firstLoss = v.trainingLoss = 0.2;
    EXPECT_THAT(sentences(v), IsEmpty());
}

}  // namespace
}  // namespace twinsight
