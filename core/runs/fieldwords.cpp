// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/fieldwords.h"

#include <array>
#include <charconv>
#include <cmath>

namespace twinsight {

namespace {

bool isNumber(const TrainingField& field) {
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

struct InWords {
    std::string operator()(bool on) const { return on ? "on" : "off"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return plainNumber(number); }
    std::string operator()(const std::string& text) const { return text; }
};

}  // namespace

std::string plainNumber(double value) {
    constexpr double kLongest = 1e15;
    std::array<char, 64> text{};
    const bool plain = std::abs(value) < kLongest && (value == 0 || std::abs(value) > 1 / kLongest);
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                            plain ? std::chars_format::fixed : std::chars_format::general);
    return {text.data(), error == std::errc() ? end : text.data()};
}

std::string rangeOf(const TrainingField& field) {
    if (!isNumber(field)) return {};
    return "from " + plainNumber(field.minimum) + " to " + plainNumber(field.maximum);
}

std::string kindOf(const TrainingField& field) {
    switch (field.kind) {
        case FieldKind::Switch:
            return "true or false";
        case FieldKind::Integer:
            return "a whole number";
        case FieldKind::Real:
            return "a number";
        default:
            return "a text";
    }
}

std::string rangeAndDefault(const TrainingField& field) {
    std::string words = "(";
    if (isNumber(field))
        words.append(rangeOf(field)).append(field.unit.empty() ? "" : " ").append(field.unit).append("; ");
    return words.append(std::visit(InWords(), field.initial)).append(" if left out)");
}

}  // namespace twinsight
