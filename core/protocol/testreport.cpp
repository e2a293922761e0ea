// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/testreport.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/error.h"
#include "core/protocol/measuresjson.h"

namespace twinsight {

using nlohmann::json;

namespace {

std::optional<Interval> intervalFrom(const json& pair) {
    if (pair.is_null()) return std::nullopt;
    return Interval{pair.at(0).get<double>(), pair.at(1).get<double>()};
}

Measured measuredFrom(const json& object, const char* figure) {
    const json intervals = object.value("intervals", json());
    const bool known = intervals.is_object() && intervals.contains(figure);
    return {object.value(figure, 0.0), known ? intervalFrom(intervals[figure]) : std::nullopt};
}

TestFigures figuresFrom(const json& object) {
    TestFigures figures{object.at("trials").get<std::int64_t>(),
                        measuredFrom(object, "accuracy"),
                        measuredFrom(object, "auc"),
                        measuredFrom(object, "eer"),
                        measuredFrom(object, "false_accepts"),
                        measuredFrom(object, "false_rejects"),
                        object.value("best_accuracy", 0.0)};
    // Official runs ask for each character once: their trials are independent.
    if (!object.contains("intervals")) figures.accuracy.interval = intervalFrom(object.at("interval"));
    return figures;
}

std::vector<TestRow> rowsFrom(const json& object) {
    std::vector<TestRow> rows;
    for (const auto& [list, name] : {std::pair{"alphabets", "alphabet"}, std::pair{"runs", "run"}})
        for (const json& row : object.value(list, json::array()))
            rows.push_back({row.at(name).get<std::string>(), figuresFrom(row)});
    return rows;
}

std::vector<ConfusedCharacters> confusedFrom(const json& list) {
    std::vector<ConfusedCharacters> confused;
    for (const json& pair : list)
        confused.push_back({pair.at("a").get<std::string>(), pair.at("b").get<std::string>(),
                            pair.value("picture_a", std::string()), pair.value("picture_b", std::string()),
                            pair.at("mistakes").get<std::int64_t>(),
                            pair.at("meetings").get<std::int64_t>()});
    return confused;
}

std::vector<ErrorCurvePoint> curveFrom(const json& list) {
    std::vector<ErrorCurvePoint> curve;
    for (const json& point : list)
        curve.push_back({point.at("false_accepts").get<double>(), point.at("false_rejects").get<double>(),
                         intervalFrom(point.at("interval"))});
    return curve;
}

std::vector<WorstPair> worstFrom(const json& kinds) {
    std::vector<WorstPair> worst;
    for (const auto& [kind, same] : {std::pair{"different", false}, std::pair{"same", true}})
        for (const json& pair : kinds.value(kind, json::array()))
            worst.push_back({same, pair.at("a").get<std::string>(), pair.at("b").get<std::string>(),
                             pair.at("character_a").get<std::string>(),
                             pair.at("character_b").get<std::string>(),
                             pair.at("probability").get<double>()});
    return worst;
}

std::vector<TrialOutcome> outcomesFrom(const json& list, const std::vector<TestTrial>& trials) {
    std::vector<TrialOutcome> outcomes;
    for (const json& outcome : list)
        outcomes.push_back({outcome.at("logits").get<std::vector<double>>(),
                            outcome.at("probabilities").get<std::vector<double>>(),
                            outcome.at("rank").get<std::size_t>(), outcome.at("hit").get<double>()});
    const auto fits = [](const TrialOutcome& outcome, const TestTrial& trial) {
        return outcome.logits.size() == trial.candidates.size() &&
               outcome.probabilities.size() == trial.candidates.size();
    };
    if (!outcomes.empty() && !std::ranges::equal(outcomes, trials, fits)) throw std::out_of_range("outcomes");
    return outcomes;
}

std::vector<TestTrial> trialsFrom(const json& list, std::size_t pictures) {
    std::vector<TestTrial> trials;
    for (const json& object : list) {
        TestTrial trial{object.at("query").get<std::uint32_t>(),
                        object.at("candidates").get<std::vector<std::vector<std::uint32_t>>>(),
                        object.at("answer").get<std::size_t>()};
        const auto isThere = [&](std::uint32_t picture) { return picture < pictures; };
        const bool sound = isThere(trial.query) && trial.answer < trial.candidates.size() &&
                           std::ranges::all_of(trial.candidates, [&](const auto& shots) {
                               return !shots.empty() && std::ranges::all_of(shots, isThere);
                           });
        if (!sound) throw std::out_of_range("trial");
        trials.push_back(std::move(trial));
    }
    return trials;
}

ModelTest modelFrom(const json& object, const std::vector<TestTrial>& trials) {
    ModelTest test;
    test.model = object.value("model", std::string());
    test.path = object.value("model_path", std::string());
    test.trainedOn = object.value("trained_on", std::string());
    test.threshold = object.value("threshold", 0.5);
    test.falseAcceptRate = object.value("false_accept_rate", 0.0);
    test.figures = figuresFrom(object);
    test.rows = rowsFrom(object);
    test.confused = confusedFrom(object.value("confused", json::array()));
    test.curve = curveFrom(object.value("curve", json::array()));
    if (object.contains("histogram")) test.histogram = scoreHistogramFromJson(object["histogram"]);
    test.worst = worstFrom(object.value("worst_pairs", json::object()));
    test.outcomes = outcomesFrom(object.value("outcomes", json::array()), trials);
    return test;
}

TestTask taskNamed(const std::string& name) {
    if (name == "verification") return TestTask::Verification;
    if (name == "one-shot") return TestTask::OneShot;
    if (name == "runs") return TestTask::Runs;
    throw std::out_of_range(name);
}

void tellApart(std::string& one, std::string& other) {
    if (one != other) return;
    one += " (1)";
    other += " (2)";
}

TestReport reportFrom(const json& object) {
    TestReport report;
    report.task = taskNamed(object.at("task").get<std::string>());
    report.dataset = object.value("dataset", std::string());
    report.datasetPath = object.value("dataset_path", std::string());
    report.version = object.value("twinsight", std::string());
    report.created = object.value("created", 0.0);
    report.seed = object.value("seed", std::uint64_t{0});
    report.characters = object.value("characters", std::int64_t{0});
    report.namesakes = object.value("namesakes", std::int64_t{0});
    report.ways = object.value("ways", std::int64_t{0});
    report.shots = object.value("shots", std::int64_t{0});
    report.pictures = object.value("pictures", std::vector<std::string>());
    report.trials = trialsFrom(object.value("trial_list", json::array()), report.pictures.size());
    report.models.push_back(modelFrom(object, report.trials));
    if (!object.contains("against")) return report;
    report.models.push_back(modelFrom(object["against"], report.trials));
    tellApart(report.models[0].model, report.models[1].model);
    const json& difference = object.at("difference");
    report.difference =
        Measured{difference.at("accuracy").get<double>(), intervalFrom(difference.at("interval"))};
    return report;
}

}  // namespace

TestLine testLineFromJson(std::string_view line) {
    try {
        const json object = json::parse(line);
        if (object.contains("progress")) return TestProgress{object["progress"].get<double>()};
        TestReport report = reportFrom(object);
        report.json = line;
        return report;
    } catch (const json::exception&) {
    } catch (const std::out_of_range&) {
    }
    throw Error(ErrorKind::Damaged, "The test gave an answer that is none.");
}

}  // namespace twinsight
