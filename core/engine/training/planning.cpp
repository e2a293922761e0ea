// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/planning.h"

#include <algorithm>
#include <set>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/nn/backbone.h"
#include "core/runs/schedule.h"
#include "core/runs/startingpoint.h"
#include "twinsight/version.h"

namespace twinsight {

namespace {

bool isReferenceNetwork(const TrainingPlan& plan) {
    return plan.backbone == "vgg16";
}

constexpr std::int64_t kFewestSteps = 20;

ResizeRule resizeRuleOf(const TrainingPlan& plan) {
    if (const auto rule = resizeRuleNamed(plan.resize)) return *rule;
    return isReferenceNetwork(plan) ? ResizeRule::CentreCrop : ResizeRule::Frame;
}

}  // namespace

TrainingPlan withAbsoluteStart(TrainingPlan plan) {
    if (!plan.startFrom.empty() && plan.startFrom != kStrokes)
        plan.startFrom = utf8(std::filesystem::absolute(pathFromUtf8(plan.startFrom)).lexically_normal());
    return plan;
}

SplitBy splitBy(const TrainingPlan& plan) {
    if (plan.split == "alphabet") return SplitBy::Alphabet;
    if (plan.split == "image") return SplitBy::Image;
    return SplitBy::Character;
}

TrainingPlan decidedFor(const TrainingPlan& plan, const std::string& device) {
    TrainingPlan decided = withAbsoluteStart(plan);
    if (plan.batchCharacters == 0)
        decided.batchCharacters = device == "cpu" ? kCharactersOnProcessor : kCharactersOnCard;
    return decided;
}

CharacterBatchOptions batchOptions(const TrainingPlan& plan) {
    return {static_cast<int>(plan.batchCharacters > 0 ? plan.batchCharacters : kCharactersOnProcessor),
            static_cast<int>(plan.batchDrawings), plan.quarterTurns};
}

Preparation preparationOf(const TrainingPlan& plan) {
    return {.size = static_cast<int>(plan.inputSize > 0 ? plan.inputSize : usualInput(plan.backbone)),
            .channels = plan.colour == "rgb" ? 3 : 1,
            .resize = resizeRuleOf(plan),
            .darkInk = !isReferenceNetwork(plan)};
}

Split splitDataset(const Dataset& dataset, const TrainingPlan& plan) {
    return splitDataset(dataset, splitBy(plan), plan.validation, static_cast<std::uint64_t>(plan.seed));
}

Split readableSplit(const Dataset& dataset, const TrainingPlan& plan, const LoadedDataset& pictures) {
    const Split wanted = splitDataset(dataset, plan);
    Split split{readablePart(wanted.training, pictures.readable),
                readablePart(wanted.validation, pictures.readable)};
    if (split.training.size() >= 2 && split.validation.size() >= 2) return split;
    throw Error(
        ErrorKind::TooSmall,
        "Too few characters have two readable drawings: " + std::to_string(pictures.unreadable.size()) +
            " files cannot be read, the first is " + pictures.unreadable.front().path + ".");
}

std::string unusableWords(const Dataset& dataset, const Split& split) {
    std::set<std::uint32_t> used;
    for (const Part* part : {&split.training, &split.validation})
        for (const CharacterDrawings& character : *part) used.insert(character.character);
    const auto& all = dataset.characters();
    for (std::uint32_t i = 0; i < all.size(); ++i)
        if (!used.contains(i))
            return std::to_string(all.size() - used.size()) + " of " + std::to_string(all.size()) +
                   " characters have fewer than two readable drawings and are left out; the first is " +
                   dataset.fullName(all[i]) + ".";
    return {};
}

ModelCard freshCard(const TrainingPlan& plan, const Dataset& dataset, const Part& training,
                    const std::filesystem::path& run) {
    ModelCard card;
    card.backbone = plan.backbone;
    card.head = plan.head;
    card.preparation = preparationOf(plan);
    card.falseAcceptRate = plan.falseAcceptRate;
    card.name = utf8(std::filesystem::absolute(run).lexically_normal().filename());
    card.dataset = dataset.name();
    card.datasetFingerprint = dataset.fingerprint();
    for (const CharacterDrawings& character : training)
        card.trainedCharacters.push_back(dataset.fullName(dataset.characters()[character.character]));
    card.loss = plan.loss;
    card.split = plan.split;
    card.seed = plan.seed;
    card.version = TWINSIGHT_VERSION;
    card.created = unixTime();
    return card;
}

ModelCard cardGoingOn(ModelCard before, const ModelCard& fresh) {
    before.name = fresh.name;
    before.version = fresh.version;
    before.created = fresh.created;
    before.parameters = fresh.parameters;
    return before;
}

std::int64_t stepsPerEpoch(const TrainingPlan& plan, const Part& training) {
    const auto drawings = static_cast<std::int64_t>(drawingCount(training));
    const CharacterBatchOptions options = batchOptions(plan);
    const std::int64_t batch = std::int64_t{options.characters} * options.drawings;
    return std::max(kFewestSteps, (drawings + batch - 1) / batch);
}

}  // namespace twinsight
