// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>
#include <span>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/base64.h"
#include "core/engine/training/trial.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight {

namespace {

class TrialCommand : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive to learn from")->required();
        app.add_option("--plan", planFile_, "JSON file with settings; left out: the defaults");
        app.add_flag("--json", json_, "Print one JSON object, with examples of the varied pictures as PNG");
    }

    int run(Console& console) override {
        const TrainingPlan plan = planFile_.empty() ? TrainingPlan() : planFromFile(planFile_);
        const Trial trial = tryTraining(scanFor(console, path_), plan);
        if (json_)
            printJson(console, toJson(trial));
        else
            console.out << std::lround(trial.imagesPerSecond) << " images a second on " << trial.device
                        << ", " << std::lround(trial.memory / 1e6) << " MB, " << trial.stepsPerEpoch
                        << " batches an epoch; all of it takes about " << std::lround(trial.secondsToEnd)
                        << " s\n";
        return exitcode::kDone;
    }

private:
    static nlohmann::json toJson(const Trial& trial) {
        const std::string png = encodePng(trial.examples);
        return {{"device", trial.device},
                {"images_per_second", trial.imagesPerSecond},
                {"memory", trial.memory},
                {"batch_characters", trial.batchCharacters},
                {"steps_per_epoch", trial.stepsPerEpoch},
                {"seconds_per_step", trial.secondsPerStep},
                {"seconds_to_end", trial.secondsToEnd},
                {"training_drawings", trial.trainingDrawings},
                {"training_characters", trial.trainingCharacters},
                {"examples", toBase64(std::as_bytes(std::span(png)))}};
    }

    std::string path_, planFile_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeTrial() {
    return std::make_unique<TrialCommand>();
}

}  // namespace twinsight
