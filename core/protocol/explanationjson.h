// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/protocol/explanation.h"

namespace twinsight {

nlohmann::json toJson(const Explanation& explanation);
/// Throws nlohmann's exceptions, also when a grid has another size than it says.
Explanation explanationFromJson(const nlohmann::json& object);

}  // namespace twinsight
