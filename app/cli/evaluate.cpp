// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/evaluation/breakdown.h"
#include "core/engine/evaluation/omniglotruns.h"
#include "core/engine/evaluation/verification.h"
#include "core/engine/nn/devices.h"

namespace twinsight {

using nlohmann::json;

namespace {

constexpr std::size_t kMostConfused = 10;

/// The characters that the model was not trained on.
Part unseenPart(const Dataset& dataset, const ModelCard& card) {
    const std::set<std::string> seen(card.trainedCharacters.begin(), card.trainedCharacters.end());
    Part part = wholeDataset(dataset);
    std::erase_if(part, [&](const CharacterDrawings& character) {
        return seen.contains(dataset.fullName(dataset.characters()[character.character]));
    });
    return part;
}

json toJson(const VerificationResult& r) {
    return {{"task", "verification"},
            {"accuracy", r.accuracy},
            {"error", 1 - r.accuracy},
            {"trials", r.trials},
            {"interval", toJson(r.interval)},
            {"best_accuracy", r.bestAccuracy},
            {"auc", r.auc},
            {"eer", r.eer},
            {"false_accepts", r.falseAccepts},
            {"false_rejects", r.falseRejects}};
}

json toJson(const OneShotResult& r, const char* task) {
    return {{"task", task},
            {"accuracy", r.accuracy},
            {"error", 1 - r.accuracy},
            {"trials", r.trials},
            {"interval", toJson(r.interval)}};
}

json toJson(const AlphabetRow& row, const Dataset& dataset) {
    return {{"alphabet", dataset.alphabets()[row.alphabet].name},
            {"trials", row.trials},
            {"accuracy", row.accuracy},
            {"error", 1 - row.accuracy},
            {"interval", toJson(row.interval)}};
}

json toJson(const Confusion& pair, const Dataset& dataset) {
    return {{"a", dataset.fullName(dataset.characters()[pair.a])},
            {"b", dataset.fullName(dataset.characters()[pair.b])},
            {"mistakes", pair.mistakes},
            {"meetings", pair.meetings}};
}

std::string words(const Interval& interval) {
    return "95 % interval " + percent(interval.low) + " to " + percent(interval.high);
}

class Evaluate : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or .zip; for --task runs one that holds run01 ... run20")
            ->required();
        app.add_option("--model", model_, "Model file; left out: the one that comes with Twinsight");
        app.add_option("--task", task_, "What to measure")
            ->check(CLI::IsMember({"verification", "one-shot", "runs"}))
            ->capture_default_str();
        app.add_option("--ways", ways_, "Candidates of a one-shot trial")
            ->check(CLI::Range(2, 1000))
            ->capture_default_str();
        app.add_option("--shots", shots_, "Drawings of each candidate")
            ->check(CLI::Range(1, 100))
            ->capture_default_str();
        trialsOption_ =
            app.add_option("--trials", trials_, "Pairs (20000 if left out) or one-shot trials (2000)")
                ->check(CLI::Range(1, 10000000));
        app.add_option("--seed", seed_, "The same seed asks the same")->capture_default_str();
        app.add_option("--device", device_, "auto, cpu or cuda:N")->capture_default_str();
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const Model model = Model::load(modelFile(model_), chooseDevice(device_));
        if (task_ == "runs") return measureRuns(console, model);
        const LoadedPart data = load(console, model);
        return task_ == "one-shot" ? measureOneShot(console, model, data)
                                   : measurePairs(console, model, data);
    }

private:
    struct LoadedPart {
        std::shared_ptr<const Dataset> dataset;
        LoadedDataset pictures;
        Part part;
    };

    LoadedPart load(Console& console, const Model& model) const {
        const auto dataset = scanFor(console, path_);
        const Part unseen = unseenPart(*dataset, model.card());
        const std::size_t leftOut = dataset->characters().size() - unseen.size();
        if (leftOut > 0)
            console.err << leftOut << " of " << dataset->characters().size()
                        << " characters are left out: the model was trained on them\n";
        if (unseen.size() < 2)
            throw Error(ErrorKind::TooSmall,
                        "There is nothing to measure on: the model was trained on all but " +
                            std::to_string(unseen.size()) + " characters of " + path_ +
                            "; give a data set that it has not seen.");
        LoadedDataset pictures =
            loadPictures(dataset, model.card().preparation,
                         static_cast<int>(std::thread::hardware_concurrency()), {}, console.stop);
        Part part = readablePart(unseen, pictures.readable);
        if (!pictures.unreadable.empty()) console.err << pictures.unreadableWords() << "\n";
        if (part.size() < 2)
            throw Error(ErrorKind::TooSmall,
                        "There is nothing to measure on: fewer than two characters have two "
                        "readable drawings that the model has not seen.");
        return {dataset, std::move(pictures), std::move(part)};
    }

    std::size_t trials(std::size_t initial) const { return trialsOption_->count() > 0 ? trials_ : initial; }

    int measurePairs(Console& console, const Model& model, const LoadedPart& data) const {
        const VerificationResult result = verify(model, data.pictures.bank, data.part, trials(20000), seed_);
        if (json_)
            printJson(console, toJson(result));
        else
            console.out << "verification on " << data.part.size() << " unseen characters, " << result.trials
                        << " pairs\n"
                        << "  accuracy       " << percent(result.accuracy) << " at the model's threshold, "
                        << words(result.interval) << "\n"
                        << "  false accepts  " << percent(result.falseAccepts) << "\n"
                        << "  false rejects  " << percent(result.falseRejects) << "\n"
                        << "  best accuracy  " << percent(result.bestAccuracy)
                        << " at the threshold that suits these pairs\n"
                        << "  EER            " << percent(result.eer) << "\n"
                        << "  AUC            " << result.auc << "\n";
        return exitcode::kDone;
    }

    int measureOneShot(Console& console, const Model& model, const LoadedPart& data) const {
        const auto list = sampleTrials(data.part, ways_, shots_, trials(2000), seed_);
        const OneShotResult result = runTrials(model, data.pictures.bank, list);
        json object = toJson(result, "one-shot");
        object["ways"] = ways_;
        object["shots"] = shots_;
        const auto alphabets = byAlphabet(list, result, data.part);
        const auto confused = mostConfused(list, result, data.part, kMostConfused);
        for (const AlphabetRow& row : alphabets) object["alphabets"].push_back(toJson(row, *data.dataset));
        object["confused"] = json::array();
        for (const Confusion& pair : confused) object["confused"].push_back(toJson(pair, *data.dataset));
        if (json_) {
            printJson(console, object);
        } else {
            console.out << ways_ << "-way " << shots_ << "-shot within an alphabet, " << data.part.size()
                        << " unseen characters, " << result.trials << " trials\n"
                        << "  accuracy  " << percent(result.accuracy) << ", " << words(result.interval)
                        << "\n"
                        << "  error     " << percent(1 - result.accuracy) << "\n";
            print(console, object);
        }
        return exitcode::kDone;
    }

    /// The rows by alphabet and the most confused characters.
    static void print(Console& console, const json& object) {
        if (object["alphabets"].size() > 1) console.out << "by alphabet\n";
        for (const json& row : object["alphabets"])
            if (object["alphabets"].size() > 1)
                console.out << "  error " << percent(row["error"]) << " of " << row["trials"] << "  "
                            << row["alphabet"].get<std::string>() << "\n";
        if (!object["confused"].empty()) console.out << "most confused\n";
        for (const json& pair : object["confused"])
            console.out << "  " << pair["mistakes"] << " of " << pair["meetings"] << " times  "
                        << pair["a"].get<std::string>() << " and " << pair["b"].get<std::string>() << "\n";
    }

    int measureRuns(Console& console, const Model& model) const {
        const OmniglotRuns runs = readOmniglotRuns(pathFromUtf8(path_), model.card().preparation);
        const OneShotResult result = runTrials(model, runs.bank, runs.trials);
        std::vector<double> hits(runs.runs.size()), counts(runs.runs.size());
        for (std::size_t i = 0; i < runs.trials.size(); ++i) {
            hits[runs.runOfTrial[i]] += result.hits[i];
            ++counts[runs.runOfTrial[i]];
        }
        json object = toJson(result, "runs");
        object["runs"] = json::array();
        for (std::size_t i = 0; i < runs.runs.size(); ++i) {
            object["runs"].push_back({{"run", runs.runs[i]}, {"error", 1 - hits[i] / counts[i]}});
            if (!json_) console.out << runs.runs[i] << "  error " << percent(1 - hits[i] / counts[i]) << "\n";
        }
        if (json_)
            printJson(console, object);
        else
            console.out << "all    error " << percent(1 - result.accuracy) << " of " << result.trials
                        << " trials, " << words({1 - result.interval.high, 1 - result.interval.low}) << "\n";
        return exitcode::kDone;
    }

    std::string path_, model_, task_ = "verification", device_ = "auto";
    std::size_t ways_ = 20, shots_ = 1, trials_ = 0;
    std::uint64_t seed_ = 1;
    bool json_ = false;
    CLI::Option* trialsOption_ = nullptr;
};

}  // namespace

std::unique_ptr<Command> makeEvaluate() {
    return std::make_unique<Evaluate>();
}

}  // namespace twinsight
