// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainingplan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "tests/core/runs/othervalue.h"
#include "tests/support/errors.h"

namespace twinsight {
namespace {

using nlohmann::json;
using ::testing::Contains;
using ::testing::ElementsAre;
using testing::errorOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::kindOf;
using testing::otherValue;

TrainingPlan planWith(const TrainingField& field, const FieldValue& value) {
    TrainingPlan plan;
    if (field.key == "epochs") plan.minutes = 0;
    if (field.key == "freeze_backbone") plan.startFrom = "a.safetensors";
    field.set(plan, value);
    return plan;
}

bool isNumber(const TrainingField& field) {
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

FieldValue numberFor(const TrainingField& field, double value) {
    if (field.kind == FieldKind::Real) return value;
    return static_cast<std::int64_t>(value);
}

TEST(TrainingPlan, IsSoundByDefault) {
    EXPECT_THAT(faultsOf(TrainingPlan()), IsEmpty());
}

TEST(TrainingPlan, ComesBackFromJsonAsItWas) {
    for (const TrainingField& field : trainingFields()) {
        const TrainingPlan plan = planWith(field, otherValue(field));
        EXPECT_EQ(planFromJson(json::parse(toJson(plan).dump())), plan) << field.key;
    }
}

TEST(TrainingPlan, IsAFlatObjectWithAMemberAField) {
    const json object = toJson(TrainingPlan());
    EXPECT_EQ(object.size(), trainingFields().size());
    EXPECT_EQ(object["learning_rate"], 0.002);
    EXPECT_EQ(object["backbone"], "compact");
}

TEST(TrainingPlan, KeepsDefaultsWhereJsonIsSilent) {
    EXPECT_EQ(planFromJson(json::object()), TrainingPlan());
    EXPECT_EQ(planFromJson({{"seed", 7}}).seed, 7);
    EXPECT_EQ(planFromJson({{"seed", 7}}).backbone, "compact");
}

TEST(TrainingPlan, CountsEpochsWhenOnlyTheseAreNamed) {
    const TrainingPlan plan = planFromJson({{"epochs", 3}});
    EXPECT_EQ(plan.epochs, 3);
    EXPECT_EQ(plan.minutes, 0);
}

TEST(TrainingPlan, TakesWholeNumbersForReals) {
    EXPECT_EQ(planFromJson({{"learning_rate", 1}}).learningRate, 1.0);
}

TEST(TrainingPlan, RefusesUnknownSettings) {
    const Error error = errorOf([] { planFromJson({{"charm", 1}}); });
    EXPECT_EQ(error.kind(), ErrorKind::Invalid);
    EXPECT_THAT(error.what(), HasSubstr("charm"));
}

TEST(TrainingPlan, RefusesValuesOfAnotherType) {
    for (const TrainingField& field : trainingFields())
        for (const json& wrong : {json::array(), json::object(), json(nullptr)}) {
            const Error error = errorOf([&] { planFromJson({{field.key, wrong}}); });
            EXPECT_EQ(error.kind(), ErrorKind::Invalid);
            EXPECT_THAT(error.what(), HasSubstr(field.key));
        }
    EXPECT_EQ(kindOf([] { planFromJson({{"seed", 1.5}}); }), ErrorKind::Invalid);
    EXPECT_EQ(kindOf([] { planFromJson({{"seed", "1"}}); }), ErrorKind::Invalid);
    EXPECT_EQ(kindOf([] { planFromJson({{"quarter_turns", 1}}); }), ErrorKind::Invalid);
}

TEST(TrainingPlan, RefusesNumbersTooLargeForAnInteger) {
    EXPECT_EQ(kindOf([] { planFromJson({{"seed", 18446744073709551615ull}}); }), ErrorKind::Invalid);
}

TEST(TrainingPlan, RefusesWhatIsNoObject) {
    for (const json& wrong : {json::array(), json(5), json(nullptr), json("plan")})
        EXPECT_EQ(kindOf([&] { planFromJson(wrong); }), ErrorKind::Invalid);
}

TEST(Faults, NameTheFlagOfANumberOutOfRange) {
    for (const TrainingField& field : trainingFields()) {
        if (!isNumber(field)) continue;
        for (const double wrong : {field.minimum - 1, field.maximum + 1})
            EXPECT_THAT(faultsOf(planWith(field, numberFor(field, wrong))),
                        Contains(HasSubstr("(" + field.flag + ")")));
    }
}

TEST(Faults, AreFoundInWhatIsNoNumber) {
    TrainingPlan plan;
    plan.learningRate = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THAT(faultsOf(plan), ElementsAre(HasSubstr("--lr")));
}

TEST(Faults, NameTheFlagAndTheChoicesOfAnUnknownWord) {
    for (const TrainingField& field : trainingFields()) {
        if (field.kind != FieldKind::Choice) continue;
        EXPECT_THAT(faultsOf(planWith(field, std::string("nonsense"))),
                    ElementsAre(AllOf(HasSubstr(field.flag), HasSubstr("nonsense"),
                                      HasSubstr(field.choices.front()), HasSubstr(field.choices.back()))));
    }
}

TEST(Faults, AreFoundWhenNothingOrTooMuchSaysHowLong) {
    TrainingPlan plan;
    plan.epochs = 2;
    plan.minutes = 2;
    EXPECT_THAT(faultsOf(plan), ElementsAre(HasSubstr("Both")));
    plan.epochs = 0;
    plan.minutes = 0;
    EXPECT_THAT(faultsOf(plan), ElementsAre(HasSubstr("Neither")));
}

TEST(Faults, AreFoundInDevicesThatCannotBe) {
    TrainingPlan plan;
    for (const char* device : {"auto", "cpu", "cuda", "cuda:0", "cuda:12"}) {
        plan.device = device;
        EXPECT_THAT(faultsOf(plan), IsEmpty()) << device;
    }
    for (const char* device : {"", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:1234", "cpu "}) {
        plan.device = device;
        EXPECT_THAT(faultsOf(plan), ElementsAre(HasSubstr("--device"))) << device;
    }
}

TEST(Faults, AreFoundInAnInputThatIsTooSmallButNotLeftOpen) {
    TrainingPlan plan;
    EXPECT_EQ(plan.inputSize, 0);
    EXPECT_THAT(faultsOf(plan), IsEmpty());
    plan.inputSize = 27;
    EXPECT_THAT(faultsOf(plan), ElementsAre(HasSubstr("--input-size")));
    plan.inputSize = 28;
    EXPECT_THAT(faultsOf(plan), IsEmpty());
}

TEST(Faults, AreFoundInALossOverDistancesWithAComparisonThatIsNone) {
    TrainingPlan plan;
    for (const char* loss : {"contrastive", "triplet"}) {
        plan.loss = loss;
        plan.head = "l1-fc";
        EXPECT_THAT(faultsOf(plan), ElementsAre(AllOf(HasSubstr(loss), HasSubstr("--head")))) << loss;
        plan.head = "weighted-l1";
        EXPECT_THAT(faultsOf(plan), IsEmpty()) << loss;
    }
}

TEST(Faults, AreFoundInABatchOfOneCharacter) {
    for (const int characters : {0, 2, 160}) {
        TrainingPlan plan;
        plan.batchCharacters = characters;
        EXPECT_THAT(faultsOf(plan), IsEmpty()) << characters;
    }
    TrainingPlan plan;
    plan.batchCharacters = 1;
    EXPECT_THAT(faultsOf(plan),
                ElementsAre(HasSubstr("(--batch-characters) is 1 and must be 0 or at least 2")));
}

TEST(Faults, AreFoundInInventedCharactersOfWhatAreNoDrawings) {
    TrainingPlan drawings;
    drawings.invented = 0.5;
    EXPECT_THAT(faultsOf(drawings), IsEmpty());
    TrainingPlan photos = drawings, letterboxed = drawings, coloured = drawings, reference = drawings;
    reference.backbone = "vgg16";
    photos.variation = "photos";
    letterboxed.resize = "letterbox";
    coloured.colour = "rgb";
    for (const TrainingPlan& plan : {photos, letterboxed, coloured, reference})
        EXPECT_THAT(faultsOf(plan), ElementsAre(HasSubstr("(--invented)")));
}

TEST(Faults, AreThrownAsInvalid) {
    TrainingPlan plan;
    plan.inputSize = 5;
    EXPECT_EQ(kindOf([&] { requireSound(plan); }), ErrorKind::Invalid);
    EXPECT_NO_THROW(requireSound(TrainingPlan()));
}

}  // namespace
}  // namespace twinsight
