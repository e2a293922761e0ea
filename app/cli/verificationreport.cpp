// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verificationreport.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/parts.h"
#include "app/cli/reportparts.h"
#include "app/cli/table.h"
#include "core/base/csv.h"
#include "core/engine/evaluation/bootstrap.h"
#include "core/engine/evaluation/errorcurve.h"
#include "core/engine/evaluation/scoremeasure.h"
#include "core/protocol/measuresjson.h"

namespace twinsight {

using nlohmann::json;

namespace {

/// "0.9912"
std::string fourDigits(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

std::string fourDigits(const Interval& interval) {
    return fourDigits(interval.low) + " to " + fourDigits(interval.high);
}

const char* verdictOf(const JudgedPair& pair) {
    return pair.accepted ? "same" : "different";
}

/// The figures of the whole or of an alphabet.
json figuresOf(const VerificationResult& r) {
    json figures = {{"accuracy", r.accuracy},
                    {"error", 1 - r.accuracy},
                    {"trials", r.trials},
                    {"best_accuracy", r.bestAccuracy},
                    {"auc", r.auc},
                    {"eer", r.eer},
                    {"false_accepts", r.falseAccepts},
                    {"false_rejects", r.falseRejects},
                    {"intervals", nullptr}};
    if (const auto& i = r.intervals)
        figures["intervals"] = {{"accuracy", toJson(i->accuracy)},
                                {"auc", toJson(i->auc)},
                                {"eer", toJson(i->eer)},
                                {"false_accepts", toJson(i->falseAccepts)},
                                {"false_rejects", toJson(i->falseRejects)}};
    return figures;
}

json toJson(const std::vector<JudgedPair>& pairs, const Dataset& dataset) {
    json list = json::array();
    for (const JudgedPair& pair : pairs)
        list.push_back({{"a", dataset.drawings()[pair.a].path},
                        {"b", dataset.drawings()[pair.b].path},
                        {"character_a", characterName(dataset, pair.characterA)},
                        {"character_b", characterName(dataset, pair.characterB)},
                        {"logit", pair.logit},
                        {"probability", pair.probability},
                        {"verdict", verdictOf(pair)}});
    return list;
}

void printWhole(std::ostream& out, const VerificationReport& report) {
    const VerificationResult& r = report.whole;
    const VerificationIntervals i = r.intervals.value_or(VerificationIntervals{});
    const auto known = [&](const std::string& words) { return r.intervals ? words : ""; };
    Table table({Align::Left, Align::Right, Align::Right, Align::Left});
    if (r.intervals) table.add({"", "", "95 % interval"});
    table.add({"accuracy", percent(r.accuracy), known(percent(i.accuracy)),
               "at the model's threshold, " + fourDigits(report.card.threshold) +
                   "; same and different pairs weigh the same"});
    table.add(
        {"false accepts", percent(r.falseAccepts), known(percent(i.falseAccepts)), "of the different pairs"});
    table.add(
        {"false rejects", percent(r.falseRejects), known(percent(i.falseRejects)), "of the same pairs"});
    table.add({"best accuracy", percent(r.bestAccuracy), "", "at the threshold that suits these pairs"});
    table.add({"EER", percent(r.eer), known(percent(i.eer))});
    table.add({"AUC", fourDigits(r.auc), known(fourDigits(i.auc))});
    table.print(out);
}

void printAlphabets(std::ostream& out, const VerificationReport& report) {
    if (report.alphabets.size() < 2) return;
    out << "by alphabet, pairs within it, 95 % intervals\n";
    Table table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right,
                 Align::Right, Align::Right});
    table.add({"", "pairs", "accuracy", "", "EER", "", "AUC", ""});
    for (const auto& [alphabet, r] : report.alphabets) {
        const VerificationIntervals i = r.intervals.value_or(VerificationIntervals{});
        const auto known = [&](const std::string& words) { return r.intervals ? "(" + words + ")" : ""; };
        table.add({report.dataset.alphabets()[alphabet].name, std::to_string(r.trials), percent(r.accuracy),
                   known(percent(i.accuracy)), percent(r.eer), known(percent(i.eer)), fourDigits(r.auc),
                   known(fourDigits(i.auc))});
    }
    table.print(out);
}

void printPairs(std::ostream& out, const std::string& title, const std::vector<JudgedPair>& pairs,
                const Dataset& dataset) {
    if (pairs.empty()) return;
    out << title << "\n";
    Table table({Align::Right, Align::Left, Align::Left});
    for (const JudgedPair& pair : pairs) {
        char probability[32];
        std::snprintf(probability, sizeof probability, "%.3f", pair.probability);
        table.add({probability, dataset.drawings()[pair.a].path, dataset.drawings()[pair.b].path});
    }
    table.print(out);
}

}  // namespace

VerificationReport reportOf(std::vector<JudgedPair> pairs, const Part& part, const Dataset& dataset,
                            const ModelCard& card, const VerificationAsked& asked, std::stop_token stop) {
    VerificationReport report{dataset, card, part.size(), std::move(pairs), {}, {}, {}, {}, {}, {}};
    report.whole = resultOf(report.pairs, asked.seed, stop);
    report.alphabets = byAlphabet(report.pairs, part, asked.seed, stop);
    if (asked.details) report.curve = errorCurveOf(report.pairs, asked.seed, stop);
    report.worstSame = worstPairs(report.pairs, true, asked.worst);
    report.worstDifferent = worstPairs(report.pairs, false, asked.worst);
    report.confused = mostConfused(report.pairs, kMostConfused);
    return report;
}

json toJson(const VerificationReport& report) {
    json object = figuresOf(report.whole);
    object["task"] = "verification";
    object["characters"] = report.characters;
    object["interval"] = toJson(report.whole.interval);
    object["threshold"] = report.card.threshold;
    object["false_accept_rate"] = report.card.falseAcceptRate;
    object["alphabets"] = json::array();
    for (const auto& [alphabet, result] : report.alphabets) {
        json row = figuresOf(result);
        row["alphabet"] = report.dataset.alphabets()[alphabet].name;
        object["alphabets"].push_back(std::move(row));
    }
    object["worst_pairs"] = {{"same", toJson(report.worstSame, report.dataset)},
                             {"different", toJson(report.worstDifferent, report.dataset)}};
    object["confused"] = toJson(report.confused, report.dataset);
    return object;
}

json detailsOf(const VerificationReport& report) {
    std::vector<ScoredPair> scored;
    for (const JudgedPair& pair : report.pairs) scored.push_back({pair.probability, pair.same()});
    json curve = json::array();
    for (const ErrorCurvePoint& point : report.curve)
        curve.push_back({{"false_accepts", point.falseAccepts},
                         {"false_rejects", point.falseRejects},
                         {"interval", point.interval ? toJson(*point.interval) : json()}});
    return {{"curve", std::move(curve)}, {"histogram", toJson(histogramOf(scored))}};
}

void print(std::ostream& out, const VerificationReport& report) {
    out << "verification on " << report.characters << " unseen characters, " << report.whole.trials
        << " pairs\n";
    printWhole(out, report);
    if (!report.whole.intervals)
        out << "  no intervals: they take " << kFewestCharacters << " characters or more\n";
    printAlphabets(out, report);
    printPairs(out, "least alike of the same character", report.worstSame, report.dataset);
    printPairs(out, "most alike of different characters", report.worstDifferent, report.dataset);
    print(out, report.confused, report.dataset);
}

std::string toCsv(const VerificationReport& report) {
    const Dataset& dataset = report.dataset;
    std::string text =
        csvLine({"a", "b", "character_a", "character_b", "same", "logit", "probability", "verdict"});
    for (const JudgedPair& pair : report.pairs)
        text += csvLine({dataset.drawings()[pair.a].path, dataset.drawings()[pair.b].path,
                         characterName(dataset, pair.characterA), characterName(dataset, pair.characterB),
                         pair.same() ? "true" : "false", csvNumber(pair.logit), csvNumber(pair.probability),
                         verdictOf(pair)});
    return text;
}

}  // namespace twinsight
