// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <numeric>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/oneshotreport.h"
#include "app/cli/parts.h"
#include "app/cli/reportparts.h"
#include "app/cli/unseenpictures.h"
#include "app/cli/verificationreport.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/evaluation/breakdown.h"
#include "core/engine/evaluation/difference.h"
#include "core/engine/evaluation/omniglotruns.h"
#include "core/engine/evaluation/unseen.h"
#include "core/engine/nn/devices.h"
#include "twinsight/version.h"

namespace twinsight {

using nlohmann::json;

namespace {

/// "+1.2", of a share in percentage points
std::string signedPoints(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%+.1f", 100 * share);
    return text;
}

std::string absolute(const std::string& path) {
    return utf8(std::filesystem::absolute(pathFromUtf8(path)).lexically_normal());
}

class Evaluate : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive; for --task runs one that holds run01 ... run20")
            ->required();
        declareModel(app, model_, falseAcceptRate_);
        app.add_option("--against", against_,
                       "A second model, asked the same; what either was trained on is left out");
        app.add_option("--task", task_, "What to measure")
            ->check(CLI::IsMember({"verification", "one-shot", "runs"}))
            ->capture_default_str();
        app.add_option("--ways", ways_, "Candidates of a trial (one-shot)")
            ->check(CLI::Range(2, 1000))
            ->capture_default_str();
        app.add_option("--shots", shots_, "Drawings of each candidate (one-shot)")
            ->check(CLI::Range(1, 100))
            ->capture_default_str();
        trialsOption_ =
            app.add_option("--trials", trials_,
                           "Pairs (20000 if left out) or one-shot trials (2000), at most: none is asked "
                           "twice; official runs have their own")
                ->check(CLI::Range(1, 10000000));
        app.add_option("--worst", worst_, "Pairs to list: the most wrong of each kind (verification)")
            ->check(CLI::Range(0, 1000))
            ->capture_default_str();
        app.add_option("--csv", csv_,
                       "Write every pair or trial of the (first) model into this file, a line each");
        app.add_option("--seed", seed_, "The same seed asks the same")->capture_default_str();
        app.add_option("--device", device_, "auto, cpu or cuda:N")->capture_default_str();
        auto* json = app.add_flag("--json", json_, "Print one JSON object");
        app.add_flag("--details", details_, "With it, also curves, histogram and every trial")->needs(json);
        app.add_flag("--progress", progress_, "Before it, print how far it is, a JSON object a line")
            ->needs(json);
    }

    int run(Console& console) override {
        if (task_ == "verification" && trials(20000) < 2)
            throw UsageError("--trials: verification takes one same and one different pair or more.");
        if (task_ == "one-shot" && trials(2000) > kMostComparisons / (ways_ * shots_))
            throw UsageError("--trials: so many, with so many --ways and --shots, come to more than " +
                             std::to_string(kMostComparisons) + " comparisons; ask for fewer.");
        if (!csv_.empty()) requireNew(pathFromUtf8(csv_));
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        std::vector<Model> models;
        models.push_back(loadModel(model_, chooseDevice(device_), falseAcceptRate_));
        if (!against_.empty()) models.push_back(loadModel(against_, chooseDevice(device_), falseAcceptRate_));
        if (task_ == "runs") return measureRuns(console, models);
        std::vector<const ModelCard*> cards;
        for (const Model& model : models) cards.push_back(&model.card());
        const UnseenPictures data = loadUnseen(console, path_, cards);
        namesakes_ = data.namesakes;
        return task_ == "one-shot" ? measureOneShot(console, models, data)
                                   : measurePairs(console, models, data);
    }

private:
    static constexpr std::size_t kMostComparisons = 100'000'000;

    std::size_t trials(std::size_t initial) const { return trialsOption_->count() > 0 ? trials_ : initial; }

    int measurePairs(Console& console, const std::vector<Model>& models, const UnseenPictures& data) const {
        std::vector<VerificationReport> reports;
        for (const Model& model : models)
            reports.push_back(reportOf(judgePairs(model, bankFor(console, model, data), data.part,
                                                  trials(20000), seed_, watch(console, reports.size())),
                                       data.part, *data.dataset, model.card(), {worst_, details_, seed_},
                                       console.stop));
        if (models.size() == 1) return tell(console, reports, {}, data.dataset->name());
        return tell(console, reports, accuracyGain(reports[0].pairs, reports[1].pairs, seed_, console.stop),
                    data.dataset->name());
    }

    int measureOneShot(Console& console, const std::vector<Model>& models, const UnseenPictures& data) const {
        const auto asked = sampleTrials(data.part, ways_, shots_, trials(2000), seed_);
        const auto characters = askedCharacters(asked, data.part);
        std::vector<OneShotReport> reports;
        for (const Model& model : models) {
            OneShotReport report{*data.dataset, model.card(), ways_, shots_, data.part.size(),
                                 asked,         {},           {},    {},     {}};
            report.result =
                runTrials(model, bankFor(console, model, data), asked, watch(console, reports.size()));
            report.overCharacters = intervalOverCharacters(report.result.hits, characters, seed_);
            report.alphabets = byAlphabet(asked, report.result, data.part, seed_);
            report.confused = mostConfused(asked, report.result, data.part, kMostConfused);
            reports.push_back(std::move(report));
        }
        return tell(console, reports, gainOf(reports, characters), data.dataset->name());
    }

    int measureRuns(Console& console, const std::vector<Model>& models) const {
        std::vector<OmniglotRuns> runs;
        for (const Model& model : models)
            runs.push_back(readOmniglotRuns(pathFromUtf8(path_), model.card().preparation));
        std::vector<RunsReport> reports;
        for (std::size_t i = 0; i < models.size(); ++i)
            reports.push_back({runs[i], models[i].card(),
                               runTrials(models[i], runs[i].bank, runs[i].trials, watch(console, i))});
        // A run asks for each of its characters once.
        std::vector<std::uint32_t> characters(runs.front().trials.size());
        std::iota(characters.begin(), characters.end(), 0u);
        return tell(console, reports, gainOf(reports, characters), nameOfRuns());
    }

    /// The folder's, or the archive's without ".zip".
    std::string nameOfRuns() const {
        const auto path = std::filesystem::absolute(pathFromUtf8(path_));
        return utf8(std::filesystem::is_directory(path) ? path.filename() : path.stem());
    }

    /// The pictures as the model sees them.
    static PictureBank bankFor(Console& console, const Model& model, const UnseenPictures& data) {
        const Preparation& preparation = model.card().preparation;
        if (preparation == data.pictures.bank.preparation()) return data.pictures.bank;
        return loadPictures(data.dataset, preparation, static_cast<int>(std::thread::hardware_concurrency()),
                            {}, console.stop)
            .bank;
    }

    /// Of the model's part of the work.
    Watch watch(Console& console, std::size_t model) const {
        const double models = against_.empty() ? 1 : 2;
        const auto report = [&console, model, models](double share) {
            printJson(console, {{"progress", (static_cast<double>(model) + share) / models}});
        };
        return {progress_ ? report : std::function<void(double)>(), console.stop};
    }

    template <class Report>
    std::optional<Measured> gainOf(const std::vector<Report>& reports,
                                   std::span<const std::uint32_t> characters) const {
        if (reports.size() == 1) return std::nullopt;
        return accuracyGain(reports[0].result, reports[1].result, characters, seed_);
    }

    /// The file first: a command that fails prints no results.
    template <class Report>
    int tell(Console& console, const std::vector<Report>& reports, const std::optional<Measured>& gain,
             const std::string& dataset) const {
        if (!csv_.empty()) writeFileAtomically(pathFromUtf8(csv_), toCsv(reports.front()));
        if (json_)
            printJson(console, jsonOf(reports, gain, dataset));
        else
            print(console, reports, gain);
        return exitcode::kDone;
    }

    template <class Report>
    json jsonOf(const std::vector<Report>& reports, const std::optional<Measured>& gain,
                const std::string& dataset) const {
        json object = jsonOf(reports.front(), model_);
        object["dataset"] = dataset;
        object["dataset_path"] = absolute(path_);
        object["namesakes"] = namesakes_;
        object["seed"] = seed_;
        object["twinsight"] = TWINSIGHT_VERSION;
        object["created"] = std::floor(unixTime());
        if constexpr (requires { trialsOf(reports.front()); })
            if (details_) object.update(trialsOf(reports.front()));
        if (!gain) return object;
        object["against"] = jsonOf(reports.back(), against_);
        object["difference"] = {{"accuracy", gain->value},
                                {"interval", gain->interval ? toJson(*gain->interval) : json()}};
        return object;
    }

    template <class Report>
    json jsonOf(const Report& report, const std::string& model) const {
        json object = toJson(report);
        object["model"] = report.card.name;
        object["model_path"] = absolute(utf8(modelFile(model)));
        object["trained_on"] = report.card.dataset;
        if (details_) object.update(detailsOf(report));
        return object;
    }

    template <class Report>
    void print(Console& console, const std::vector<Report>& reports,
               const std::optional<Measured>& gain) const {
        for (const Report& report : reports) {
            if (gain) console.out << "model " << report.card.name << "\n";
            twinsight::print(console.out, report);
        }
        if (!gain) return;
        console.out << "accuracy of " << reports.back().card.name << " less that of "
                    << reports.front().card.name << ": " << signedPoints(gain->value) << " percentage points";
        if (gain->interval)
            console.out << ", 95 % interval " << signedPoints(gain->interval->low) << " to "
                        << signedPoints(gain->interval->high);
        console.out << "\n";
    }

    std::string path_, model_, against_, task_ = "verification", csv_, device_ = "auto";
    std::optional<double> falseAcceptRate_;
    std::size_t ways_ = 20, shots_ = 1, trials_ = 0, worst_ = 5, namesakes_ = 0;
    std::uint64_t seed_ = 1;
    bool json_ = false, details_ = false, progress_ = false;
    CLI::Option* trialsOption_ = nullptr;
};

}  // namespace

std::unique_ptr<Command> makeEvaluate() {
    return std::make_unique<Evaluate>();
}

}  // namespace twinsight
