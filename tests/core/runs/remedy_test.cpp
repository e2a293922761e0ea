// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/remedy.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TrainingPlan planWith(double learningRate) {
    TrainingPlan plan;
    plan.learningRate = learningRate;
    return plan;
}

TEST(Remedy, IsTheSettingThatASentenceNames) {
    const auto remedy =
        remedyIn("The loss has risen from 1 to 2: lower Learning rate (--lr).", planWith(0.5));
    ASSERT_TRUE(remedy);
    EXPECT_EQ(remedy->field->key, "learning_rate");
    EXPECT_EQ(remedy->value, FieldValue(0.05));
}

TEST(Remedy, IsTheLastSettingWhereASentenceNamesTwo) {
    const auto remedy =
        remedyIn("Loss (--loss) needs a distance: take local for Comparison (--head).", TrainingPlan());
    ASSERT_TRUE(remedy);
    EXPECT_EQ(remedy->field->key, "head");
}

TEST(Remedy, IsNothingWhereNoSettingIsNamed) {
    EXPECT_FALSE(remedyIn("The disk is full.", TrainingPlan()));
    EXPECT_FALSE(remedyIn("Take --lr.", TrainingPlan()));
    EXPECT_FALSE(remedyIn("", TrainingPlan()));
}

TEST(Remedy, HasNoValueWhereThatIsForThePersonToSay) {
    EXPECT_FALSE(remedyIn("Take a smaller Input size (--input-size).", TrainingPlan())->value);
    EXPECT_FALSE(remedyIn("Lower Learning rate (--lr).", planWith(1e-7))->value);  // it cannot be lower
    TrainingPlan onCpu;
    onCpu.device = "cpu";
    EXPECT_FALSE(remedyIn("See Device (--device).", onCpu)->value);
}

TEST(Remedy, OfEachSettingMakesAPlanThatCanBeTrained) {
    for (const TrainingField& field : trainingFields()) {
        const auto remedy = remedyIn("Change " + namedSetting(field.key) + ".", TrainingPlan());
        ASSERT_TRUE(remedy) << field.key;
        EXPECT_EQ(remedy->field->key, field.key);
        if (!remedy->value) continue;
        TrainingPlan changed;
        field.set(changed, *remedy->value);
        EXPECT_TRUE(faultsOf(changed).empty()) << field.key;
        EXPECT_NE(changed, TrainingPlan()) << field.key;
    }
}

}  // namespace
}  // namespace twinsight
