// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace twinsight {

/// What happens in a training, as plain values: one JSON object a line of events.jsonl, with "event" naming
/// the type and "time" the wall clock in Unix seconds. `seconds` is time spent training, pauses left out.

struct RunStarted {
    std::string device;           ///< "cpu", "cuda:0 NVIDIA ..."
    std::int64_t parameters = 0;  ///< numbers that are learned
    std::int64_t trainingCharacters = 0, trainingDrawings = 0;
    std::int64_t validationCharacters = 0, validationDrawings = 0;
    std::int64_t unreadable = 0;  ///< drawings that could not be decoded and are left out
    std::int64_t stepsPerEpoch = 0;
    std::int64_t step = 0;     ///< 0, or where a resumed run goes on
    double learningRate = 0;   ///< the highest one, after scaling to the batch
    std::string startsFrom{};  ///< model file and what of its weights fitted; empty for fresh weights
};

struct BatchDone {
    std::int64_t step = 0;          ///< 1 for the first batch of the run
    std::int64_t epoch = 0;         ///< 1 for the first
    double loss = 0, accuracy = 0;  ///< accuracy in 0..1: pairs of the batch on the right side
    double learningRate = 0;
    double imagesPerSecond = 0;
    double seconds = 0;
    double progress = 0;  ///< 0..1 of the whole run
    double secondsLeft = 0;
    double memory = 0;  ///< bytes that the trainer holds on the device; 0: not known
};

struct EpochDone {
    std::int64_t epoch = 0, step = 0;
    double trainingLoss = 0, trainingAccuracy = 0;
    double validationLoss = 0,
           validationAccuracy = 0;  ///< on what was held out; accuracy of pairs at the best threshold
    double oneShotAccuracy = 0;     ///< 20-way (or as many as there are) within an alphabet, 0..1
    double seconds = 0;
    bool best = false;  ///< the best so far: best.safetensors is this epoch's
};

struct Checkpoint {
    std::int64_t epoch = 0, step = 0;
    std::string file;  ///< within the run folder
};

struct Paused {
    std::int64_t step = 0;
};
struct Resumed {
    std::int64_t step = 0;
};
struct Warning {
    std::string message;
};

struct Finished {
    std::int64_t epochs = 0, step = 0;
    double seconds = 0;
    bool stopped = false;  ///< on request, before its planned end
    /// Of best.safetensors, on what was held out; accuracy as EpochDone::validationAccuracy.
    double accuracy = 0, auc = 0, eer = 0, oneShotAccuracy = 0, threshold = 0;
};

struct Failed {
    std::string message;
};

struct TrainingEvent {
    double time = 0;  ///< Unix seconds
    std::variant<RunStarted, BatchDone, EpochDone, Checkpoint, Paused, Resumed, Warning, Finished, Failed>
        what;
};

/// One line of JSON without the line's end.
std::string toJsonLine(const TrainingEvent& event);

/// Nothing for an event of a kind that this version does not know. Throws Error Damaged on what is no event
/// at all.
std::optional<TrainingEvent> eventFromJsonLine(std::string_view line);

}  // namespace twinsight
