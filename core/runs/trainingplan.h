// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace twinsight {

/// Every setting of a training, as plain values. What each means, its unit, range and default stand once, in
/// trainingFields(); names of choices are the words used on the command line and in files.
struct TrainingPlan {
    std::string backbone, head, loss;
    std::int64_t epochs = 0;  ///< 0: train by the clock, for `minutes`
    double minutes = 0;
    std::int64_t batchCharacters = 0;  ///< 0: what suits the device
    std::int64_t batchDrawings = 0;
    std::int64_t inputSize = 0;
    std::string colour;  ///< "grey" or "rgb"
    std::string resize;  ///< "auto", or a ResizeRule's name
    bool quarterTurns = false;
    double proxies = 0;     ///< weight of the loss over proxies beside the loss "softmax"
    std::string variation;  ///< "drawings", "photos" or "none"
    double invented = 0;    ///< share of batches whose characters nobody has drawn
    std::string startFrom;  ///< a model file, for weights that fit; kStrokes; empty: fresh weights
    bool freezeBackbone = false;
    double learningRate = 0, weightDecay = 0, momentum = 0;
    bool scaleLearningRate = false;
    std::string optimizer, learningRateDecay;
    std::string split;
    std::int64_t patience = 0;   ///< epochs without a better one after which training ends; 0: never early
    std::int64_t saveEvery = 0;  ///< epochs between models that are kept beside best and last; 0: none
    double validation = 0, falseAcceptRate = 0;
    bool mixedPrecision = false;
    std::int64_t workers = 0;
    std::string device;
    std::int64_t seed = 0;

    /// All fields at their defaults.
    TrainingPlan();
    bool operator==(const TrainingPlan&) const = default;
};

using FieldValue = std::variant<bool, std::int64_t, double, std::string>;

enum class FieldKind { Switch, Integer, Real, Choice, Text };

/// One row of the table of training settings. The window's form, the command line's flags, the checks,
/// plan.json and the manual all derive from it.
struct TrainingField {
    std::string key;    ///< in plan.json: "learning_rate"
    std::string flag;   ///< on the command line, with its dashes: "--lr"
    std::string label;  ///< in the form, English, to be translated: "Learning rate"
    std::string unit;   ///< "", "pixels", "minutes"
    std::string help;   ///< one English sentence or two, to be translated
    FieldKind kind;
    FieldValue initial;               ///< the default
    double minimum = 0, maximum = 0;  ///< Integer and Real: both ends allowed
    std::string zero;  ///< what 0 stands for, shown in its place; "" when it is a number like others
    std::vector<std::string> choices;  ///< Choice: the words; the first is not special
    bool main = false;                 ///< shown at once; the others under "More settings"
    std::function<FieldValue(const TrainingPlan&)> get;
    std::function<void(TrainingPlan&, const FieldValue&)>
        set;  ///< takes the alternative that `initial` holds
};

/// The table, in the order of the form.
const std::vector<TrainingField>& trainingFields();
/// The row of a key. Throws Error Invalid when there is none.
const TrainingField& trainingField(std::string_view key);

/// What keeps the plan from being trained: one sentence a fault, empty when it is sound.
std::vector<std::string> faultsOf(const TrainingPlan& plan);
/// Throws Error Invalid with the first fault.
void requireSound(const TrainingPlan& plan);

/// A flat object, one member a field.
nlohmann::json toJson(const TrainingPlan& plan);
/// Members that are missing keep their defaults. Throws Error Invalid on a wrong type, an unknown key or a
/// value out of range.
TrainingPlan planFromJson(const nlohmann::json& json);

}  // namespace twinsight
