// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/testreport.h"

#include <gtest/gtest.h>

#include "tests/support/errors.h"

namespace twinsight {
namespace {

TestReport reportFrom(const std::string& line) {
    return std::get<TestReport>(testLineFromJson(line));
}

const std::string kOneShot =
    R"({"task":"one-shot","trials":1,"accuracy":1,"interval":[0.2,1],"ways":2,"shots":1,"dataset":"Greek",)"
    R"("model":"first","pictures":["a.png","b.png","c.png"],)"
    R"("trial_list":[{"query":0,"candidates":[[1],[2]],"answer":1}],)"
    R"("outcomes":[{"logits":[-1,2],"probabilities":[0.3,0.9],"rank":1,"hit":1}]})";

std::string changed(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

TEST(TestReport, TellsProgressFromTheReport) {
    EXPECT_EQ(std::get<TestProgress>(testLineFromJson(R"({"progress":0.25})")).share, 0.25);
    EXPECT_TRUE(std::holds_alternative<TestReport>(testLineFromJson(kOneShot)));
}

TEST(TestReport, HoldsTheTrialsAndWhatTheModelMakesOfThem) {
    const TestReport report = reportFrom(kOneShot);
    EXPECT_EQ(report.task, TestTask::OneShot);
    EXPECT_EQ(report.pictures[report.trials[0].candidates[1][0]], "c.png");
    ASSERT_EQ(report.models.size(), 1u);
    EXPECT_EQ(report.models[0].model, "first");
    EXPECT_EQ(report.models[0].outcomes[0].probabilities[1], 0.9);
    EXPECT_EQ(report.models[0].figures.accuracy.interval->low, 0.2);
    EXPECT_EQ(report.json, kOneShot);
}

TEST(TestReport, HasTheIntervalOverCharactersWhereTrialsHaveOne) {
    const std::string line = changed(kOneShot, R"("ways":2)", R"("intervals":{"accuracy":[0.1,1]},"ways":2)");
    EXPECT_EQ(reportFrom(line).models[0].figures.accuracy.interval->low, 0.1);
    EXPECT_FALSE(reportFrom(changed(kOneShot, R"("ways":2)", R"("intervals":null,"ways":2)"))
                     .models[0]
                     .figures.accuracy.interval);
}

TEST(TestReport, HasAFigureWithoutAnIntervalWhereThereIsNone) {
    const TestReport report = reportFrom(
        R"({"task":"verification","trials":9,"accuracy":0.9,"interval":[0.8,1],"auc":0.95,"intervals":null})");
    EXPECT_EQ(report.models[0].figures.auc.value, 0.95);
    EXPECT_FALSE(report.models[0].figures.accuracy.interval);
}

TEST(TestReport, HoldsTwoModelsAndTheirDifference) {
    const TestReport report = reportFrom(
        R"({"task":"runs","trials":4,"accuracy":0.5,"interval":[0,1],"against":{"model":"second","trials":4,)"
        R"("accuracy":0.75,"interval":[0.1,1]},"difference":{"accuracy":0.25,"interval":[-0.2,0.7]}})");
    ASSERT_EQ(report.models.size(), 2u);
    EXPECT_EQ(report.models[1].figures.accuracy.value, 0.75);
    EXPECT_EQ(report.difference->interval->low, -0.2);
}

TEST(TestReport, TellsTwoModelsOfOneNameApart) {
    const TestReport report = reportFrom(
        R"({"task":"runs","trials":4,"accuracy":0.5,"interval":[0,1],"model":"first","against":{"model":"first",)"
        R"("trials":4,"accuracy":0.75,"interval":[0.1,1]},"difference":{"accuracy":0,"interval":null}})");
    EXPECT_EQ(report.models[0].model, "first (1)");
    EXPECT_EQ(report.models[1].model, "first (2)");
}

TEST(TestReport, RefusesWhatPointsNowhere) {
    const auto kindOf = [](const std::string& line) {
        return testing::kindOf([&] { testLineFromJson(line); });
    };
    EXPECT_EQ(kindOf(changed(kOneShot, "[[1],[2]]", "[[1],[7]]")), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(changed(kOneShot, "[[1],[2]]", "[[1],[]]")), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(changed(kOneShot, "\"answer\":1", "\"answer\":2")), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(changed(kOneShot, "[-1,2]", "[-1]")), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(changed(kOneShot, "one-shot", "what")), ErrorKind::Damaged);
    EXPECT_EQ(kindOf("[]"), ErrorKind::Damaged);
    EXPECT_EQ(kindOf("{"), ErrorKind::Damaged);
}

}  // namespace
}  // namespace twinsight
