// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/checkpoint.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/models/tensorbytes.h"
#include "core/runs/runfolder.h"

namespace twinsight {

using nlohmann::json;

namespace {

constexpr const char* kProgressKey = "progress";
constexpr const char* kVariation = "random.variation";
constexpr const char* kTorch = "random.torch";
constexpr const char* kCard = "random.card";

at::Generator torchGenerator(const torch::Device& device = torch::kCPU) {
    return at::globalContext().defaultGenerator(device);
}

/// Where the weights are, and dropout draws its numbers.
torch::Device deviceOf(const CheckpointParts& parts) {
    return parts.weights.front().second.device();
}

std::string toText(const Progress& p, const Sampling& sampling) {
    return json{{"step", p.step},
                {"epoch", p.epoch},
                {"step_of_epoch", p.stepOfEpoch},
                {"seconds", p.seconds},
                {"loss_sum", p.lossSum},
                {"accuracy_sum", p.accuracySum},
                {"best_accuracy", p.bestAccuracy},
                {"best_epoch", p.bestEpoch},
                {"event_bytes", p.eventBytes},
                {"batches", sampling.random},
                {"batch_characters", sampling.batchCharacters},
                {"drawings", sampling.drawings}}
        .dump();
}

void fromText(const std::string& text, Progress& p, Sampling& sampling) {
    const json object = json::parse(text);
    p.step = object.at("step").get<std::int64_t>();
    p.epoch = object.at("epoch").get<std::int64_t>();
    p.stepOfEpoch = object.at("step_of_epoch").get<std::int64_t>();
    p.seconds = object.at("seconds").get<double>();
    p.lossSum = object.at("loss_sum").get<double>();
    p.accuracySum = object.at("accuracy_sum").get<double>();
    p.bestAccuracy = object.at("best_accuracy").get<double>();
    p.bestEpoch = object.at("best_epoch").get<std::int64_t>();
    p.eventBytes = object.at("event_bytes").get<std::uint64_t>();
    sampling.random = object.at("batches").get<Random::State>();
    sampling.batchCharacters = object.at("batch_characters").get<int>();
    sampling.drawings = object.value("drawings", std::string());
}

void readProgress(const SafetensorsFile& contents, const std::filesystem::path& file,
                  CheckpointParts& parts) {
    const std::string drawings = parts.sampling.drawings;
    try {
        fromText(contents.metadata.at(kProgressKey), parts.progress, parts.sampling);
    } catch (const std::exception&) {
        throw Error(ErrorKind::Damaged, utf8(file) + " is damaged: it does not say how far the run was.");
    }
    if (!parts.sampling.drawings.empty() && parts.sampling.drawings != drawings)
        throw Error(ErrorKind::Invalid,
                    "Other drawings can be read now than those that the run learned from, so it cannot go on "
                    "as it was: make the same ones readable, or start a new run with --init " +
                        utf8(file.parent_path() / runfile::kLast) + ".");
}

const TensorBytes& tensorOf(const SafetensorsFile& contents, const std::string& name,
                            const std::filesystem::path& file) {
    const auto found = contents.tensors.find(name);
    if (found == contents.tensors.end())
        throw Error(ErrorKind::Damaged,
                    utf8(file) + " misses \"" + name + "\": it belongs to another network or is damaged.");
    return found->second;
}

}  // namespace

void saveCheckpoint(const std::filesystem::path& file, const CheckpointParts& parts) {
    SafetensorsFile contents;
    for (const auto& [name, tensor] : parts.weights) contents.tensors[name] = toBytes(tensor);
    parts.optimizer.save(contents.tensors);
    contents.tensors[kVariation] = toBytes(parts.sampling.variation);
    contents.tensors[kTorch] = toBytes(torchGenerator().get_state());
    if (const auto device = deviceOf(parts); !device.is_cpu())
        contents.tensors[kCard] = toBytes(torchGenerator(device).get_state());
    contents.metadata[kProgressKey] = toText(parts.progress, parts.sampling);
    writeSafetensors(file, contents);
}

void loadCheckpoint(const std::filesystem::path& file, CheckpointParts parts) {
    const SafetensorsFile contents = readSafetensors(file);
    readProgress(contents, file, parts);
    for (auto& [name, tensor] : parts.weights)
        copyInto(tensor, tensorOf(contents, name, file), "\"" + name + "\" of " + utf8(file));
    parts.optimizer.load(contents.tensors);
    parts.sampling.variation = toTensor(tensorOf(contents, kVariation, file));
    torchGenerator().set_state(toTensor(tensorOf(contents, kTorch, file)));
    // A run that goes on elsewhere than it began has none.
    if (const auto device = deviceOf(parts); !device.is_cpu() && contents.tensors.contains(kCard))
        torchGenerator(device).set_state(toTensor(tensorOf(contents, kCard, file)));
}

}  // namespace twinsight
