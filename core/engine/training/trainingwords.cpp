// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trainingwords.h"

#include <cstdio>

#include "core/runs/remedy.h"
#include "core/runs/schedule.h"

namespace twinsight {

Error divergence(const TrainingPlan& plan, const Progress& progress, bool kept) {
    char rate[32];
    std::snprintf(rate, sizeof rate, "%g", highestLearningRate(plan));
    return {ErrorKind::Engine, "The loss is no longer a number after step " + std::to_string(progress.step) +
                                   ", in epoch " + std::to_string(progress.epoch) +
                                   (kept ? "; the last good checkpoint is kept" : "") + ". Take a lower " +
                                   namedSetting("learning_rate") + " than " + rate + "."};
}

std::string smallerBatches(const TrainingPlan& plan, const std::string& device, int characters) {
    return "The memory of " + device + " does not suffice for " + std::to_string(plan.batchCharacters) +
           " characters in a batch: the training goes on with " + std::to_string(characters) +
           ". To begin like that, lower " + namedSetting("batch_characters") + ".";
}

std::string processorInstead(const std::string& whyNoCard) {
    return "The graphics card does not work (" + whyNoCard +
           "): the training takes the processor. Another card is named under " + namedSetting("device") + ".";
}

std::string endedEarly(const TrainingPlan& plan) {
    return "Ended early: " + std::to_string(plan.patience) +
           " epochs in a row were no better on what is held out.";
}

}  // namespace twinsight
