// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trial.h"

#include <algorithm>
#include <cmath>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/process.h"
#include "core/engine/models/model.h"
#include "core/engine/models/picturebank.h"
#include "core/engine/nn/devices.h"
#include "core/engine/training/batchmaker.h"
#include "core/engine/training/learner.h"
#include "core/engine/training/planning.h"
#include "core/runs/schedule.h"

namespace twinsight {

namespace {

constexpr int kFewestSteps = 3, kExamples = 10;
constexpr std::int64_t kMostCharacters = 1024;
constexpr double kWorthIt = 1.05;  // a larger batch is worth it when it is so much faster

/// One picture of each of ten labels, as the network sees them but with the paper's own brightness.
Image examplesOf(const LoadedDataset& pictures, const Part& training, const TrainingPlan& plan) {
    CharacterBatches batches(training, batchOptions(plan), static_cast<std::uint64_t>(plan.seed));
    Batch one;
    for (const BatchItem& item : batches.next())
        if (one.empty() || one.back().label != item.label) one.push_back(item);
    one.resize(std::min<std::size_t>(one.size(), kExamples));
    BatchMaker maker(pictures.bank, torch::kCPU, variationOf(plan), static_cast<std::uint64_t>(plan.seed));
    torch::Tensor images = maker.make(one).images;
    if (pictures.bank.preparation().darkInk) images = 1 - images;
    // n x c x s x s to s x (n s) x c: rows of all pictures, channels last
    const auto bytes =
        (images.clamp(0, 1) * 255).round().to(torch::kUInt8).permute({2, 0, 3, 1}).contiguous();
    const auto side = static_cast<int>(images.size(2));
    const auto* first = bytes.data_ptr<std::uint8_t>();
    return {side * static_cast<int>(one.size()),
            side,
            static_cast<int>(images.size(1)),
            {first, first + bytes.numel()}};
}

double stepsOf(const TrainingPlan& plan, std::int64_t stepsPerEpoch) {
    return static_cast<double>(plan.epochs) * static_cast<double>(stepsPerEpoch);
}

/// All that a training needs before its first step.
struct Prepared {
    std::string device;
    TrainingPlan plan;
    LoadedDataset pictures;
    Split split;
};

Prepared prepare(const std::shared_ptr<const Dataset>& dataset, const TrainingPlan& wanted,
                 const std::stop_token& stop) {
    requireSound(wanted);
    splitDataset(*dataset, wanted);  // says what it lacks before its pictures are read
    const std::string device = chooseDevice(wanted.device);
    const TrainingPlan plan = decidedFor(wanted, device);
    useThreads(static_cast<int>(plan.workers));
    LoadedDataset pictures =
        loadPictures(dataset, preparationOf(plan), static_cast<int>(plan.workers), {}, stop);
    Split split = readableSplit(*dataset, plan, pictures);
    return {device, plan, std::move(pictures), std::move(split)};
}

struct Speed {
    double imagesPerSecond = 0, secondsPerStep = 0;
    std::int64_t batchCharacters = 0;
};

Speed speedOf(const Dataset& dataset, const Prepared& prepared, double seconds, const std::stop_token& stop) {
    const auto& [device, plan, pictures, split] = prepared;
    Model model(freshCard(plan, dataset, split.training, "trial"), device,
                static_cast<std::uint64_t>(plan.seed));
    Learner learner(model, pictures.bank, split.training, plan, variationOf(plan));
    learner.startEpoch();
    const double rate = highestLearningRate(plan) * learningRateShare(plan.learningRateDecay, 0);
    learner.step(rate);  // makes kernels and takes memory: slower than all later ones
    const Stopwatch watch;
    std::int64_t steps = 0, images = 0;
    for (; steps < kFewestSteps || watch.seconds() < seconds; ++steps) {
        if (stop.stop_requested()) throw Error(ErrorKind::Stopped, "Trying it out was stopped.");
        images += learner.step(rate).images;
    }
    const double taken = watch.seconds();
    return {static_cast<double>(images) / taken, taken / static_cast<double>(steps),
            learner.batchCharacters()};
}

/// Twice as many pictures take about twice the memory; half of it is for others.
bool hasMemoryForTwice(const std::string& device) {
    return device != "cpu" || 2 * residentBytes() < static_cast<double>(physicalMemory()) / 2;
}

}  // namespace

Trial tryTraining(std::shared_ptr<const Dataset> dataset, const TrainingPlan& wanted, std::stop_token stop,
                  double seconds) {
    const Prepared prepared = prepare(dataset, wanted, stop);
    const auto& [device, plan, pictures, split] = prepared;
    const Speed speed = speedOf(*dataset, prepared, seconds, stop);
    Trial trial;
    trial.device = device;
    trial.imagesPerSecond = speed.imagesPerSecond;
    trial.secondsPerStep = speed.secondsPerStep;
    trial.batchCharacters = speed.batchCharacters;
    if (trial.device == "cpu") trial.memory = residentBytes();
    trial.stepsPerEpoch = stepsPerEpoch(plan, split.training);
    trial.secondsToEnd =
        plan.epochs > 0 ? stepsOf(plan, trial.stepsPerEpoch) * trial.secondsPerStep : plan.minutes * 60;
    trial.trainingCharacters = static_cast<std::int64_t>(split.training.size());
    trial.trainingDrawings = static_cast<std::int64_t>(drawingCount(split.training));
    trial.examples = examplesOf(pictures, split.training, plan);
    return trial;
}

std::vector<BatchSpeed> tryBatches(std::shared_ptr<const Dataset> dataset, const TrainingPlan& wanted,
                                   std::stop_token stop, double seconds) {
    Prepared prepared = prepare(dataset, wanted, stop);
    TrainingPlan& plan = prepared.plan;
    const auto most = std::min(kMostCharacters, std::ssize(prepared.split.training));
    std::vector<BatchSpeed> tried;
    do {
        const Speed speed = speedOf(*dataset, prepared, seconds, stop);
        if (speed.batchCharacters < plan.batchCharacters) break;  // memory did not suffice
        const double last = tried.empty() ? 0 : tried.back().imagesPerSecond;
        tried.push_back({plan.batchCharacters, speed.imagesPerSecond});
        if (speed.imagesPerSecond < kWorthIt * last) break;
        plan.batchCharacters *= 2;
    } while (plan.batchCharacters <= most && hasMemoryForTwice(prepared.device));
    return tried;
}

BatchSpeed bestBatch(const std::vector<BatchSpeed>& batches) {
    double fastest = 0;
    for (const BatchSpeed& batch : batches) fastest = std::max(fastest, batch.imagesPerSecond);
    for (const BatchSpeed& batch : batches)
        if (batch.imagesPerSecond * kWorthIt >= fastest) return batch;
    return {};
}

}  // namespace twinsight
