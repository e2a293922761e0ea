// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <optional>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// A plan as text for the person's settings: only what is not at its default, so that better defaults of a
/// later version are taken.
QString textOfPlan(const TrainingPlan& plan);
/// The defaults with these changes, but for those that another version wrote and this one does not know.
/// Nothing for what is no plan at all.
std::optional<TrainingPlan> planOfText(const QString& text);

/// The person's own presets, by name, in their settings.
std::map<QString, TrainingPlan> ownPresets();
void saveOwnPreset(const QString& name, const TrainingPlan& plan);
void removeOwnPreset(const QString& name);

}  // namespace twinsight
