// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/runs/trainingplan.h"
#include "tests/core/runs/othervalue.h"
#include "tests/support/errors.h"

namespace twinsight {
namespace {

using testing::kindOf;
using testing::otherValue;

std::set<std::string> distinct(std::string TrainingField::*column) {
    std::set<std::string> words;
    for (const TrainingField& field : trainingFields()) words.insert(field.*column);
    return words;
}

double numberIn(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
    return std::get<double>(value);
}

TEST(TrainingFields, HaveKeysFlagsAndLabelsOfTheirOwn) {
    const std::size_t count = trainingFields().size();
    EXPECT_EQ(distinct(&TrainingField::key).size(), count);
    EXPECT_EQ(distinct(&TrainingField::flag).size(), count);
    EXPECT_EQ(distinct(&TrainingField::label).size(), count);
}

TEST(TrainingFields, ArePutInWords) {
    for (const TrainingField& field : trainingFields()) {
        EXPECT_THAT(field.flag, ::testing::StartsWith("--"));
        EXPECT_FALSE(field.label.empty()) << field.key;
        EXPECT_THAT(field.help, ::testing::EndsWith(".")) << field.key;
    }
}

TEST(TrainingFields, HaveDefaultsWithinTheirRange) {
    for (const TrainingField& field : trainingFields()) {
        if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real) {
            EXPECT_LE(field.minimum, numberIn(field.initial)) << field.key;
            EXPECT_GE(field.maximum, numberIn(field.initial)) << field.key;
        }
        if (field.kind == FieldKind::Choice) {
            EXPECT_THAT(field.choices, ::testing::Contains(std::get<std::string>(field.initial)));
        }
    }
}

TEST(TrainingFields, AreWhatAPlanBeginsWith) {
    const TrainingPlan plan;
    for (const TrainingField& field : trainingFields())
        EXPECT_EQ(field.get(plan), field.initial) << field.key;
}

TEST(TrainingFields, SetTheirOwnSettingAndNoOther) {
    for (const TrainingField& field : trainingFields()) {
        TrainingPlan plan;
        field.set(plan, otherValue(field));
        EXPECT_EQ(field.get(plan), otherValue(field)) << field.key;
        field.set(plan, field.initial);
        EXPECT_EQ(plan, TrainingPlan()) << field.key;
    }
}

TEST(TrainingFields, AreFoundByTheirKey) {
    EXPECT_EQ(trainingField("learning_rate").flag, "--lr");
    EXPECT_EQ(kindOf([] { trainingField("charm"); }), ErrorKind::Invalid);
}

}  // namespace
}  // namespace twinsight
