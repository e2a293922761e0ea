// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/runs/trainingplan.h"

namespace twinsight::testing {

/// A sound value that is not the field's default.
inline FieldValue otherValue(const TrainingField& field) {
    switch (field.kind) {
        case FieldKind::Switch:
            return !std::get<bool>(field.initial);
        case FieldKind::Integer:
            return static_cast<std::int64_t>(field.maximum);
        case FieldKind::Real:
            return field.maximum;
        case FieldKind::Choice:
            return *std::ranges::find_if(field.choices,
                                         [&](const auto& word) { return FieldValue(word) != field.initial; });
        case FieldKind::Text:
            break;
    }
    return std::string("cpu");  // the device is the one text
}

}  // namespace twinsight::testing
