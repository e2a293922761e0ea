// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// A number as people write it: no exponent short of 15 digits, no more digits than tell it from its
/// neighbours.
std::string plainNumber(double value);

/// "from 0 to 512"; empty for what is no number.
std::string rangeOf(const TrainingField& field);

/// "a whole number", "true or false", ...: what plan.json may hold.
std::string kindOf(const TrainingField& field);

/// For the command line's help: "(from 0 to 512 pixels; 0 if left out)".
std::string rangeAndDefault(const TrainingField& field);

}  // namespace twinsight
