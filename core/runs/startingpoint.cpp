// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/startingpoint.h"

#include "core/base/files.h"
#include "core/base/installation.h"

namespace twinsight {

namespace {

constexpr std::int64_t kStrokesInput = 56;

bool strokesFit(const TrainingPlan& plan) {
    return showsFramedDrawings(plan) && plan.backbone == "compact" && plan.head == "local" &&
           (plan.inputSize == 0 || plan.inputSize == kStrokesInput);
}

}  // namespace

/// As the reference implementation's network never does: its paper is not 0.
bool showsFramedDrawings(const TrainingPlan& plan) {
    return plan.backbone != "vgg16" && (plan.resize == "frame" || plan.resize == "auto") &&
           plan.variation == "drawings" && plan.colour == "grey";
}

bool beginsFresh(const TrainingPlan& plan) {
    return plan.startFrom.empty() || (plan.startFrom == kStrokes && !strokesFit(plan));
}

std::optional<std::filesystem::path> startingFile(const TrainingPlan& plan) {
    if (beginsFresh(plan)) return std::nullopt;
    return plan.startFrom == kStrokes ? installedFile("models/strokes.safetensors")
                                      : std::optional(pathFromUtf8(plan.startFrom));
}

}  // namespace twinsight
