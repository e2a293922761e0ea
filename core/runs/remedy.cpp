// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/remedy.h"

#include <algorithm>
#include <array>

namespace twinsight {

namespace {

constexpr std::int64_t kUsualPatience = 5, kFewCharacters = 10;

struct Next {
    std::string_view key;
    FieldValue (*value)(const TrainingPlan&);
};

/// What the sentences ask for: a lower learning rate, fewer characters, an earlier end.
constexpr std::array kNext = {
    Next{"learning_rate", [](const TrainingPlan& plan) { return FieldValue(plan.learningRate / 10); }},
    Next{"batch_characters",
         [](const TrainingPlan& plan) {
             return FieldValue(plan.batchCharacters == 0
                                   ? kFewCharacters
                                   : std::max<std::int64_t>(2, plan.batchCharacters / 2));
         }},
    Next{"patience",
         [](const TrainingPlan& plan) {
             return FieldValue(plan.patience == 0 ? kUsualPatience
                                                  : std::max<std::int64_t>(1, plan.patience / 2));
         }},
    Next{"head", [](const TrainingPlan&) { return FieldValue(std::string("local")); }},
    Next{"device", [](const TrainingPlan&) { return FieldValue(std::string("cpu")); }},
};

/// Nothing that is as it was, or that cannot be set.
std::optional<FieldValue> nextValue(const TrainingField& field, const TrainingPlan& plan) {
    const auto next = std::ranges::find(kNext, field.key, &Next::key);
    if (next == kNext.end()) return std::nullopt;
    TrainingPlan changed = plan;
    field.set(changed, next->value(plan));
    if (changed == plan || !faultsOf(changed).empty()) return std::nullopt;
    return field.get(changed);
}

}  // namespace

std::string namedSetting(std::string_view key) {
    const TrainingField& field = trainingField(key);
    return field.label + " (" + field.flag + ")";
}

std::optional<Remedy> remedyIn(std::string_view sentence, const TrainingPlan& plan) {
    const TrainingField* named = nullptr;
    std::size_t last = 0;
    for (const TrainingField& field : trainingFields()) {
        const std::size_t at = sentence.rfind("(" + field.flag + ")");
        if (at == std::string_view::npos || (named && at < last)) continue;
        named = &field;
        last = at;
    }
    if (!named) return std::nullopt;
    return Remedy{named, nextValue(*named, plan)};
}

}  // namespace twinsight
