// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/commandline.h"

#include <nlohmann/json.hpp>

namespace twinsight {

namespace {

/// As one word of a shell, whatever is in it.
std::string quoted(const std::string& text) {
    constexpr const char* kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+./:,@%";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string::npos) return text;
    std::string word = "'";
    for (const char c : text) c == '\'' ? word.append("'\\''") : word.append(1, c);
    return word.append(1, '\'');
}

std::string flagged(const TrainingField& field, const FieldValue& value) {
    if (const bool* on = std::get_if<bool>(&value)) return *on ? field.flag : "--no-" + field.flag.substr(2);
    if (const auto* text = std::get_if<std::string>(&value)) return field.flag + " " + quoted(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return field.flag + " " + std::to_string(*whole);
    return field.flag + " " + nlohmann::json(std::get<double>(value)).dump();  // the shortest exact digits
}

}  // namespace

std::string trainCommand(const TrainingPlan& plan, const std::string& dataset, const std::string& run) {
    std::string line = "twinsight-cli train " + quoted(dataset) + " --run " + quoted(run);
    for (const TrainingField& field : trainingFields())
        if (const FieldValue value = field.get(plan); value != field.initial)
            line.append(" ").append(flagged(field, value));
    return line;
}

std::string tensorboardCommand(const std::string& folder) {
    return "tensorboard --logdir " + quoted(folder);
}

}  // namespace twinsight
