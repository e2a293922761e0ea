// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// "Learning rate (--lr)": how sentences name a setting, so that it is known in the window and on the command
/// line alike. Throws Error Invalid for an unknown key.
std::string namedSetting(std::string_view key);

/// The setting to change after a sentence has said what is wrong with a training.
struct Remedy {
    const TrainingField* field;
    std::optional<FieldValue> value;  ///< what to try next; none when that is for the person to say
};

/// The last setting that the sentence names as namedSetting() does; nothing when it names none. `plan`: that
/// the sentence is about.
std::optional<Remedy> remedyIn(std::string_view sentence, const TrainingPlan& plan);

}  // namespace twinsight
