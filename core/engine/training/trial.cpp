// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trial.h"

#include <algorithm>
#include <cmath>

#include "core/base/clock.h"
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

}  // namespace

Trial tryTraining(std::shared_ptr<const Dataset> dataset, const TrainingPlan& plan, double seconds,
                  std::stop_token stop) {
    requireSound(plan);
    splitDataset(*dataset, plan);
    Trial trial;
    trial.device = chooseDevice(plan.device);
    useThreads(static_cast<int>(plan.workers));
    const LoadedDataset pictures =
        loadPictures(dataset, preparationOf(plan), static_cast<int>(plan.workers), {}, stop);
    const Split split = readableSplit(*dataset, plan, pictures);
    Model model(freshCard(plan, *dataset, split.training, "trial"), trial.device,
                static_cast<std::uint64_t>(plan.seed));
    Learner learner(model, pictures.bank, split.training, plan, variationOf(plan));
    learner.startEpoch();
    const double rate = highestLearningRate(plan) * learningRateShare(plan.learningRateDecay, 0);
    learner.step(rate);  // makes kernels and takes memory: slower than all later ones
    const Stopwatch watch;
    std::int64_t steps = 0, images = 0;
    for (; (steps < kFewestSteps || watch.seconds() < seconds) && !stop.stop_requested(); ++steps)
        images += learner.step(rate).images;
    const double taken = watch.seconds();
    trial.imagesPerSecond = static_cast<double>(images) / taken;
    trial.secondsPerStep = taken / static_cast<double>(std::max<std::int64_t>(1, steps));
    if (trial.device == "cpu") trial.memory = residentBytes();
    trial.batchCharacters = learner.batchCharacters();
    trial.stepsPerEpoch = stepsPerEpoch(plan, split.training);
    trial.secondsToEnd =
        plan.epochs > 0 ? stepsOf(plan, trial.stepsPerEpoch) * trial.secondsPerStep : plan.minutes * 60;
    trial.trainingCharacters = static_cast<std::int64_t>(split.training.size());
    trial.trainingDrawings = static_cast<std::int64_t>(drawingCount(split.training));
    trial.examples = examplesOf(pictures, split.training, plan);
    return trial;
}

}  // namespace twinsight
