// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>
#include <span>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/engine/nn/devices.h"
#include "core/engine/training/trial.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight {

namespace {

class TrialCommand : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive to learn from")->required();
        app.add_option("--plan", planFile_, "JSON file with settings; left out: the defaults");
        app.add_flag("--batches", batches_, "Try larger batches, too, for as long as they are faster");
        app.add_flag("--devices", devices_, "Try every device of this computer, too");
        app.add_flag("--json", json_, "Print one JSON object, with examples of the varied pictures as PNG");
    }

    int run(Console& console) override {
        const TrainingPlan plan = planFile_.empty() ? TrainingPlan() : planFromFile(planFile_);
        const auto dataset = scanWithoutExcluded(console, path_);
        const Trial trial = tryTraining(dataset, plan, console.stop);
        const std::vector<BatchSpeed> batches =
            batches_ ? tryBatches(dataset, plan, console.stop) : std::vector<BatchSpeed>();
        const std::vector<DeviceTrial> devices =
            devices_ ? tryDevices(dataset, plan, trial, console.stop) : std::vector<DeviceTrial>();
        if (json_)
            printJson(console, toJson(trial, batches, devices));
        else
            print(console, trial, batches, devices);
        return exitcode::kDone;
    }

private:
    struct DeviceTrial {
        DeviceInfo device;
        double imagesPerSecond = 0;  ///< 0 for one that cannot be used
    };

    /// What was tried already is not tried again.
    static std::vector<DeviceTrial> tryDevices(const std::shared_ptr<const Dataset>& dataset,
                                               TrainingPlan plan, const Trial& trial,
                                               const std::stop_token& stop) {
        std::vector<DeviceTrial> tried;
        for (DeviceInfo& device : listDevices()) {
            double speed = 0;
            plan.device = device.name;
            try {
                if (device.usable)
                    speed = device.name == trial.device ? trial.imagesPerSecond
                                                        : tryTraining(dataset, plan, stop).imagesPerSecond;
            } catch (const Error& error) {
                if (error.kind() == ErrorKind::Stopped) throw;
                device.usable = false;
                device.problem = error.what();
            }
            tried.push_back({device, speed});
        }
        return tried;
    }

    static void print(Console& console, const Trial& trial, const std::vector<BatchSpeed>& batches,
                      const std::vector<DeviceTrial>& devices) {
        console.out << std::lround(trial.imagesPerSecond) << " images a second on " << trial.device << ", "
                    << std::lround(trial.memory / 1e6) << " MB, " << trial.stepsPerEpoch
                    << " batches an epoch; all of it takes about " << std::lround(trial.secondsToEnd)
                    << " s\n";
        for (const BatchSpeed& batch : batches)
            console.out << "batches of " << batch.characters
                        << " characters: " << std::lround(batch.imagesPerSecond) << " images a second"
                        << (batch == bestBatch(batches) ? ", the best\n" : "\n");
        for (const auto& [device, speed] : devices)
            console.out << device.name << ": "
                        << (device.usable ? std::to_string(std::lround(speed)) + " images a second"
                                          : "cannot be used: " + device.problem)
                        << "\n";
    }

    static nlohmann::json toJson(const Trial& trial, const std::vector<BatchSpeed>& batches,
                                 const std::vector<DeviceTrial>& devices) {
        auto batchList = nlohmann::json::array(), deviceList = nlohmann::json::array();
        for (const BatchSpeed& batch : batches)
            batchList.push_back(
                {{"characters", batch.characters}, {"images_per_second", batch.imagesPerSecond}});
        for (const auto& [device, speed] : devices)
            deviceList.push_back({{"name", device.name},
                                  {"description", device.description},
                                  {"problem", device.problem},
                                  {"images_per_second", speed}});
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
                {"batches", batchList},
                {"best_batch", bestBatch(batches).characters},
                {"devices", deviceList},
                {"examples", toBase64(std::as_bytes(std::span(png)))}};
    }

    std::string path_, planFile_;
    bool batches_ = false, devices_ = false, json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeTrial() {
    return std::make_unique<TrialCommand>();
}

}  // namespace twinsight
