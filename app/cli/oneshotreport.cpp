// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/oneshotreport.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/parts.h"
#include "app/cli/reportparts.h"
#include "app/cli/table.h"
#include "app/cli/trialdetails.h"
#include "core/base/csv.h"
#include "core/engine/evaluation/bootstrap.h"

namespace twinsight {

using nlohmann::json;

namespace {

/// The figures of a OneShotResult, an AlphabetRow or a RunRow.
template <class T>
json figuresOf(const T& row) {
    return {{"accuracy", row.accuracy},
            {"error", 1 - row.accuracy},
            {"trials", row.trials},
            {"interval", toJson(row.interval)}};
}

/// As of verification: null for too few characters.
json intervalsOf(const std::optional<Interval>& overCharacters) {
    return overCharacters ? json{{"accuracy", toJson(*overCharacters)}} : json();
}

std::string errorOver(const std::optional<Interval>& accuracies) {
    return accuracies ? percent(complement(*accuracies)) : "";
}

/// The cells of a trial behind those that name its pictures.
std::vector<std::string> outcome(const OneShotResult& result, std::size_t trial, std::size_t answer) {
    const std::vector<double>& scores = result.scores[trial];
    return {std::to_string(rankOf(scores, answer)), csvNumber(result.hits[trial]), csvNumber(scores[answer]),
            csvNumber(scores[result.choices[trial]])};
}

std::string line(std::vector<std::string> names, const std::vector<std::string>& outcome) {
    names.insert(names.end(), outcome.begin(), outcome.end());
    return csvLine(names);
}

}  // namespace

json toJson(const OneShotReport& report) {
    json object = figuresOf(report.result);
    object["task"] = "one-shot";
    object["characters"] = report.characters;
    object["ways"] = report.ways;
    object["shots"] = report.shots;
    object["intervals"] = intervalsOf(report.overCharacters);
    object["alphabets"] = json::array();
    for (const AlphabetRow& row : report.alphabets) {
        object["alphabets"].push_back(figuresOf(row));
        object["alphabets"].back()["intervals"] = intervalsOf(row.overCharacters);
        object["alphabets"].back()["alphabet"] = report.dataset.alphabets()[row.alphabet].name;
    }
    object["confused"] = toJson(report.confused, report.dataset);
    return object;
}

json toJson(const RunsReport& report) {
    json object = figuresOf(report.result);
    object["task"] = "runs";
    object["runs"] = json::array();
    for (const RunRow& row : byRun(report.runs, report.result)) {
        object["runs"].push_back(figuresOf(row));
        object["runs"].back()["run"] = row.run;
    }
    return object;
}

json trialsOf(const OneShotReport& report) {
    return trialList(report.trials,
                     [&](std::uint32_t drawing) { return report.dataset.drawings()[drawing].path; });
}

json trialsOf(const RunsReport& report) {
    return trialList(report.runs.trials,
                     [&](std::uint32_t picture) { return report.runs.pictures[picture]; });
}

json detailsOf(const OneShotReport& report) {
    return {{"outcomes", outcomeList(report.trials, report.result, report.card.calibration)}};
}

json detailsOf(const RunsReport& report) {
    return {{"outcomes", outcomeList(report.runs.trials, report.result, report.card.calibration)}};
}

void print(std::ostream& out, const OneShotReport& report) {
    out << report.ways << "-way " << report.shots << "-shot within an alphabet, " << report.characters
        << " unseen characters, " << report.result.trials << " trials\n"
        << "95 % intervals of the error: with other trials, and with other characters\n";
    Table table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    table.add({"", "trials", "error", "other trials", "other characters"});
    const auto addRow = [&](const std::string& name, const auto& row, const auto& overCharacters) {
        table.add({name, std::to_string(row.trials), percent(1 - row.accuracy),
                   percent(complement(row.interval)), errorOver(overCharacters)});
    };
    addRow("all", report.result, report.overCharacters);
    if (report.alphabets.size() > 1)
        for (const AlphabetRow& row : report.alphabets)
            addRow(report.dataset.alphabets()[row.alphabet].name, row, row.overCharacters);
    table.print(out);
    if (!report.overCharacters)
        out << "  none with other characters: it takes " << kFewestCharacters << " or more\n";
    print(out, report.confused, report.dataset);
}

void print(std::ostream& out, const RunsReport& report) {
    Table table({Align::Left, Align::Right, Align::Right, Align::Right});
    table.add({"", "trials", "error", "95 % interval"});
    for (const RunRow& row : byRun(report.runs, report.result))
        table.add({row.run, std::to_string(row.trials), percent(1 - row.accuracy),
                   percent(complement(row.interval))});
    const OneShotResult& all = report.result;
    table.add(
        {"all", std::to_string(all.trials), percent(1 - all.accuracy), percent(complement(all.interval))});
    table.print(out, "");
}

std::string toCsv(const OneShotReport& report) {
    const auto characterOf = [&](std::uint32_t drawing) {
        return characterName(report.dataset, report.dataset.drawings()[drawing].character);
    };
    std::string text = csvLine({"query", "truth", "choice", "rank", "hit", "truth_logit", "choice_logit"});
    for (std::size_t i = 0; i < report.trials.size(); ++i) {
        const OneShotTrial& trial = report.trials[i];
        const std::uint32_t choice = trial.ways[report.result.choices[i]].front();
        text +=
            line({report.dataset.drawings()[trial.query].path, characterOf(trial.query), characterOf(choice)},
                 outcome(report.result, i, trial.answer));
    }
    return text;
}

std::string toCsv(const RunsReport& report) {
    const OmniglotRuns& runs = report.runs;
    std::string text =
        csvLine({"run", "item", "truth", "choice", "rank", "hit", "truth_logit", "choice_logit"});
    for (std::size_t i = 0; i < runs.trials.size(); ++i) {
        const OneShotTrial& trial = runs.trials[i];
        const auto nameOfWay = [&](std::size_t way) { return runs.pictures[trial.ways[way].front()]; };
        text += line({runs.runs[runs.runOfTrial[i]], runs.pictures[trial.query], nameOfWay(trial.answer),
                      nameOfWay(report.result.choices[i])},
                     outcome(report.result, i, trial.answer));
    }
    return text;
}

}  // namespace twinsight
