// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchrecipes.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/engine/evaluation/oneshot.h"
#include "core/engine/training/planning.h"
#include "core/engine/training/trainer.h"
#include "core/runs/runfolder.h"

namespace twinsight {

namespace {

constexpr std::size_t kWays = 20, kTrials = 5000;

/// 0.002 is the default; the two networks without batch normalisation take a smaller learning rate.
constexpr std::array kRecipes = {Recipe{"compact", "local", "softmax", 0.002},
                                 Recipe{"compact", "cosine", "softmax", 0.002},
                                 Recipe{"compact", "weighted-l1", "softmax", 0.002},
                                 Recipe{"compact", "l1-fc", "softmax", 0.002},
                                 Recipe{"compact", "local", "bce", 0.002},
                                 Recipe{"compact", "local", "contrastive", 0.002},
                                 Recipe{"compact", "local", "triplet", 0.002},
                                 Recipe{"large", "local", "softmax", 0.002},
                                 Recipe{"conv4", "local", "softmax", 0.002},
                                 Recipe{"koch", "weighted-l1", "bce", 0.0002},
                                 Recipe{"vgg16", "l1-fc", "bce", 0.0001}};

TrainingPlan planOf(const Recipe& recipe, double minutes) {
    TrainingPlan plan;
    plan.startFrom.clear();  // what is compared begins alike
    plan.backbone = recipe.backbone;
    plan.head = recipe.head;
    plan.loss = recipe.loss;
    plan.learningRate = recipe.learningRate;
    plan.minutes = minutes;
    plan.split = "alphabet";
    return plan;
}

OneShotResult measure(const Model& model, const std::shared_ptr<const Dataset>& dataset,
                      const TrainingPlan& plan) {
    const LoadedDataset pictures =
        loadPictures(dataset, model.card().preparation, static_cast<int>(plan.workers));
    const Part heldOut = readableSplit(*dataset, plan, pictures).validation;
    const std::size_t ways = std::min(kWays, mostWays(heldOut, 1));
    return runTrials(model, pictures.bank, sampleTrials(heldOut, ways, 1, kTrials, 1));
}

}  // namespace

std::span<const Recipe> recipes() {
    return kRecipes;
}

RecipeFigures tryRecipe(const Recipe& recipe, std::shared_ptr<const Dataset> dataset, double minutes,
                        const std::filesystem::path& folder, std::stop_token stop) {
    const TrainingPlan plan = planOf(recipe, minutes);
    RecipeFigures figures;
    const auto watch = [&](const TrainingEvent& event) {
        if (const auto* start = std::get_if<RunStarted>(&event.what)) figures.weights = start->parameters;
        if (const auto* batch = std::get_if<BatchDone>(&event.what))
            figures.imagesPerSecond = batch->imagesPerSecond;
    };
    Trainer trainer(dataset, plan, folder, {.resume = false, .report = watch, .reading = {}, .stop = stop});
    trainer.run();
    if (stop.stop_requested()) throw Error(ErrorKind::Stopped, "The comparison of recipes was stopped.");
    const OneShotResult result = measure(Model::load(folder / runfile::kBest, "cpu"), dataset, plan);
    figures.error = 1 - result.accuracy;
    figures.interval = {1 - result.interval.high, 1 - result.interval.low};
    return figures;
}

}  // namespace twinsight
