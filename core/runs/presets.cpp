// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/presets.h"

#include "core/base/files.h"
#include "core/base/installation.h"

namespace twinsight {

namespace {

TrainingPlan forMinutes(double minutes) {
    TrainingPlan plan;
    plan.minutes = minutes;
    return plan;
}

TrainingPlan fewCharacters() {
    TrainingPlan plan = forMinutes(20);
    plan.invented = 0.5;
    return plan;
}

/// Things, not strokes: colour tells them apart, they lie anyhow, and all of the picture counts.
TrainingPlan photos() {
    TrainingPlan plan = forMinutes(10);
    plan.colour = "rgb";
    plan.resize = "letterbox";
    plan.quarterTurns = false;
    plan.variation = "photos";
    return plan;
}

/// What fits `model` is kept, so smaller steps.
TrainingPlan startingFrom(const std::filesystem::path& model) {
    TrainingPlan plan = forMinutes(5);
    plan.startFrom = utf8(model);
    plan.learningRate = 0.0005;
    return plan;
}

/// As the figures of long trainings were measured: from fresh weights, with proxies.
TrainingPlan best() {
    TrainingPlan plan;
    plan.startFrom.clear();
    plan.minutes = 0;
    plan.epochs = 60;
    plan.batchCharacters = 40;
    return plan;
}

/// In minutes on a fast card; on a processor it would take days.
TrainingPlan bestOnCard() {
    TrainingPlan plan = best();
    plan.backbone = "large";
    plan.epochs = 240;
    plan.batchCharacters = 0;
    plan.invented = 0.75;
    plan.learningRate = 0.003;
    return plan;
}

/// bubbliiiing/Siamese-pytorch as its train.py has it: 32 same and 32 different pairs a batch, 100 epochs.
TrainingPlan reference() {
    TrainingPlan plan;
    plan.backbone = "vgg16";
    plan.head = "l1-fc";
    plan.loss = "bce";
    plan.proxies = 0;
    plan.minutes = 0;
    plan.epochs = 100;
    plan.batchCharacters = 32;
    plan.batchDrawings = 2;
    plan.inputSize = 105;
    plan.colour = "rgb";
    plan.resize = "centre-crop";
    plan.quarterTurns = false;
    plan.variation = "photos";
    plan.optimizer = "sgd";
    plan.learningRate = 0.01;
    plan.scaleLearningRate = true;
    plan.momentum = 0.9;
    plan.weightDecay = 5e-4;
    plan.split = "image";
    plan.saveEvery = 10;
    plan.mixedPrecision = false;
    return plan;
}

std::vector<Preset> makePresets() {
    std::vector<Preset> presets = {
        {"Quick look: 2 minutes", "Enough to see whether a data set can be learned.", forMinutes(2)},
        {"Usual: 10 minutes", "The default of every setting.", TrainingPlan()},
        {"Large data sets: 20 minutes",
         "The default settings with more time, for data sets that are larger than Omniglot.", forMinutes(20)},
        {"Few characters: 20 minutes",
         "For drawings of fewer than some 200 characters: half of the batches show new ones, made of yours.",
         fewCharacters()},
        {"Photos in colour: 10 minutes",
         "For photos of things in place of drawings: sees colours and all of the picture, and changes light "
         "and view instead of bending strokes.",
         photos()},
        {"Best: 60 epochs", "Until hardly anything is gained any more; for Omniglot an hour or two.", best()},
        {"Best with a graphics card: 240 epochs",
         "A larger network, and characters that nobody has drawn; minutes on a fast graphics card, days "
         "without.",
         bestOnCard()},
        {"Reference: VGG16 as Siamese-pytorch",
         "The settings of the reference implementation; takes a graphics card, or days.", reference()},
    };
    if (const auto model = shippedModel())
        presets.insert(presets.begin() + 1,
                       {"From Twinsight's own model: 5 minutes",
                        "For your own handwriting or symbols: goes on from what was learned of Omniglot's "
                        "alphabets, so that few drawings suffice.",
                        startingFrom(*model)});
    return presets;
}

}  // namespace

const std::vector<Preset>& presets() {
    static const std::vector<Preset> all = makePresets();
    return all;
}

}  // namespace twinsight
