// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/trainedrun.h"

#include "core/base/files.h"
#include "core/data/scan.h"
#include "core/engine/models/safetensors.h"
#include "tests/support/sampleset.h"

namespace twinsight::testing {

const TrainedRun& TrainedRun::instance() {
    static const TrainedRun run;
    return run;
}

TrainedRun::TrainedRun() {
    writeSampleSet(data(), {.alphabets = 2, .characters = 6, .drawings = 6});
    writeSampleSet(largerData(), {.alphabets = 2, .characters = 12, .drawings = 6});
    const auto dataset = scanDataset(data());
    for (const Drawing& drawing : dataset->drawings()) drawings_.push_back(data() + "/" + drawing.path);
    training_ = cli(with(command(), {"--run", run(), "--json"}));
}

std::vector<std::string> TrainedRun::command() const {
    return {"train",
            data(),
            "--epochs",
            "2",
            "--input-size",
            "28",
            "--batch-characters",
            "6",
            "--batch-drawings",
            "2",
            "--seed",
            "1",
            "--device",
            "cpu",
            "--workers",
            "1"};
}

std::vector<std::string> with(std::vector<std::string> command, const std::vector<std::string>& more) {
    command.insert(command.end(), more.begin(), more.end());
    return command;
}

void copyWithCard(const std::string& model, const std::string& copy, const nlohmann::json& change) {
    SafetensorsFile contents = readSafetensors(model);
    std::string& text = contents.metadata.at("twinsight");
    nlohmann::json card = nlohmann::json::parse(text);
    card.merge_patch(change);
    text = card.dump();
    writeSafetensors(copy, contents);
}

std::string textOf(const std::string& file) {
    return readFile(file, 64 << 20);
}

}  // namespace twinsight::testing
