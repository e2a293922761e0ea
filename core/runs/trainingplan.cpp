// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainingplan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/runs/fieldwords.h"
#include "core/runs/startingpoint.h"

namespace twinsight {

using nlohmann::json;

namespace {

std::string join(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

double asNumber(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
    return std::get<double>(value);
}

constexpr std::int64_t kSmallestInput = 28;

bool isOverDistances(const std::string& loss) {
    return loss == "contrastive" || loss == "triplet";
}

bool isDeviceName(const std::string& name) {
    if (name == "auto" || name == "cpu" || name == "cuda") return true;
    return name.starts_with("cuda:") && name.size() > 5 && name.size() < 9 &&
           std::all_of(name.begin() + 5, name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Empty when the value fits the field.
std::string faultOf(const TrainingField& field, const FieldValue& value) {
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real) {
        const double x = asNumber(value);
        if (std::isfinite(x) && x >= field.minimum && x <= field.maximum) return {};
        return field.label + " (" + field.flag + ") is " + plainNumber(x) + " and must be " + rangeOf(field) +
               ".";
    }
    if (field.kind == FieldKind::Choice) {
        const auto& word = std::get<std::string>(value);
        if (std::ranges::find(field.choices, word) != field.choices.end()) return {};
        return field.label + " (" + field.flag + ") is \"" + word + "\" and must be one of " +
               join(field.choices) + ".";
    }
    return {};
}

/// What is too large for an integer here is too large for every field, too.
std::int64_t wholeNumber(const json& value) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{kMost}) return kMost;
    return value.get<std::int64_t>();
}

FieldValue valueFromJson(const TrainingField& field, const json& value) {
    const bool fits = field.kind == FieldKind::Switch    ? value.is_boolean()
                      : field.kind == FieldKind::Integer ? value.is_number_integer()
                      : field.kind == FieldKind::Real    ? value.is_number()
                                                         : value.is_string();
    if (!fits)
        throw Error(ErrorKind::Invalid, "The plan's \"" + field.key + "\" must be " + kindOf(field) + ".");
    switch (field.kind) {
        case FieldKind::Switch:
            return value.get<bool>();
        case FieldKind::Integer:
            return wholeNumber(value);
        case FieldKind::Real:
            return value.get<double>();
        default:
            return value.get<std::string>();
    }
}

}  // namespace

TrainingPlan::TrainingPlan() {
    for (const TrainingField& field : trainingFields()) field.set(*this, field.initial);
}

std::vector<std::string> faultsOf(const TrainingPlan& plan) {
    std::vector<std::string> faults;
    for (const TrainingField& field : trainingFields())
        if (std::string fault = faultOf(field, field.get(plan)); !fault.empty())
            faults.push_back(std::move(fault));
    if (plan.epochs == 0 && plan.minutes <= 0)
        faults.push_back(
            "Neither is given how long to train: set Training time (--minutes) or Epochs (--epochs).");
    if (plan.epochs > 0 && plan.minutes > 0)
        faults.push_back(
            "Both Training time (--minutes) and Epochs (--epochs) are given: set one of them to 0.");
    if (plan.inputSize > 0 && plan.inputSize < kSmallestInput)
        faults.push_back("Input size (--input-size) is " + std::to_string(plan.inputSize) +
                         " and must be 0 or at least " + std::to_string(kSmallestInput) + ".");
    if (isOverDistances(plan.loss) && plan.head == "l1-fc")
        faults.push_back(
            "The loss " + plan.loss +
            " needs a comparison that is a distance: set Comparison (--head) to local, cosine or "
            "weighted-l1.");
    if (plan.freezeBackbone && beginsFresh(plan))
        faults.push_back(
            "Freeze the network (--freeze-backbone) needs weights that have learned something: name a model "
            "file in "
            "Start from (--init).");
    if (plan.batchCharacters == 1)
        faults.push_back("Characters in a batch (--batch-characters) is 1 and must be 0 or at least 2.");
    if (plan.invented > 0 && !showsFramedDrawings(plan))
        faults.push_back(
            "Invented characters (--invented) are for grey drawings and networks other than vgg16: set Vary "
            "pictures (--augment) to drawings, Fit pictures (--resize) to frame and Colour (--colour) to "
            "grey.");
    if (!isDeviceName(plan.device))
        faults.push_back("Device (--device) is \"" + plan.device +
                         "\" and must be auto, cpu, cuda or cuda:N.");
    return faults;
}

void requireSound(const TrainingPlan& plan) {
    if (const auto faults = faultsOf(plan); !faults.empty()) throw Error(ErrorKind::Invalid, faults.front());
}

json toJson(const TrainingPlan& plan) {
    json object = json::object();
    for (const TrainingField& field : trainingFields())
        std::visit([&](const auto& value) { object[field.key] = value; }, field.get(plan));
    return object;
}

TrainingPlan planFromJson(const json& object) {
    if (!object.is_object()) throw Error(ErrorKind::Invalid, "A training plan must be a JSON object.");
    TrainingPlan plan;
    if (object.contains("epochs") && !object.contains("minutes")) plan.minutes = 0;
    for (const auto& [key, value] : object.items()) {
        const TrainingField& field = trainingField(key);
        field.set(plan, valueFromJson(field, value));
    }
    requireSound(plan);
    return plan;
}

}  // namespace twinsight
