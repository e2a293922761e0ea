// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/oneshotreport.h"
#include "app/cli/parts.h"
#include "app/cli/reportparts.h"
#include "app/cli/unseenpictures.h"
#include "app/cli/verificationreport.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/evaluation/breakdown.h"
#include "core/engine/evaluation/omniglotruns.h"
#include "core/engine/evaluation/unseen.h"
#include "core/engine/nn/devices.h"

namespace twinsight {

namespace {

class Evaluate : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive; for --task runs one that holds run01 ... run20")
            ->required();
        declareModel(app, model_, falseAcceptRate_);
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
        app.add_option("--worst", worst_, "Pairs to list: the most wrong of each kind (verification)")
            ->check(CLI::Range(0, 1000))
            ->capture_default_str();
        app.add_option("--csv", csv_, "Write every pair or trial into this file, a line each");
        app.add_option("--seed", seed_, "The same seed asks the same")->capture_default_str();
        app.add_option("--device", device_, "auto, cpu or cuda:N")->capture_default_str();
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        if (task_ == "verification" && trials(20000) < 2)
            throw UsageError("--trials: verification takes one same and one different pair or more.");
        if (!csv_.empty()) requireWritable(pathFromUtf8(csv_));
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const Model model = loadModel(model_, chooseDevice(device_), falseAcceptRate_);
        if (task_ == "runs") return measureRuns(console, model);
        const UnseenPictures data = loadUnseen(console, path_, model.card());
        return task_ == "one-shot" ? measureOneShot(console, model, data)
                                   : measurePairs(console, model, data);
    }

private:
    std::size_t trials(std::size_t initial) const { return trialsOption_->count() > 0 ? trials_ : initial; }

    int measurePairs(Console& console, const Model& model, const UnseenPictures& data) const {
        std::vector<JudgedPair> pairs =
            judgePairs(model, data.pictures.bank, data.part, trials(20000), seed_);
        return tell(console,
                    reportOf(std::move(pairs), data.part, *data.dataset, model.card(), worst_, seed_));
    }

    int measureOneShot(Console& console, const Model& model, const UnseenPictures& data) const {
        OneShotReport report{*data.dataset, ways_, shots_, data.part.size(), {}, {}, {}, {}};
        report.trials = sampleTrials(data.part, ways_, shots_, trials(2000), seed_);
        report.result = runTrials(model, data.pictures.bank, report.trials);
        report.alphabets = byAlphabet(report.trials, report.result, data.part);
        report.confused = mostConfused(report.trials, report.result, data.part, kMostConfused);
        return tell(console, report);
    }

    int measureRuns(Console& console, const Model& model) const {
        const OmniglotRuns runs = readOmniglotRuns(pathFromUtf8(path_), model.card().preparation);
        return tell(console, RunsReport{runs, runTrials(model, runs.bank, runs.trials)});
    }

    /// The file first: a command that fails prints no results.
    template <class Report>
    int tell(Console& console, const Report& report) const {
        if (!csv_.empty()) writeFileAtomically(pathFromUtf8(csv_), toCsv(report));
        if (json_)
            printJson(console, toJson(report));
        else
            print(console.out, report);
        return exitcode::kDone;
    }

    std::string path_, model_, task_ = "verification", csv_, device_ = "auto";
    std::optional<double> falseAcceptRate_;
    std::size_t ways_ = 20, shots_ = 1, trials_ = 0, worst_ = 5;
    std::uint64_t seed_ = 1;
    bool json_ = false;
    CLI::Option* trialsOption_ = nullptr;
};

}  // namespace

std::unique_ptr<Command> makeEvaluate() {
    return std::make_unique<Evaluate>();
}

}  // namespace twinsight
