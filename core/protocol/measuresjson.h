// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "core/protocol/measures.h"

namespace twinsight {

/// The forms that model cards and messages share. Reading throws nlohmann's exceptions.
nlohmann::json toJson(const std::vector<OperatingPoint>& points);
nlohmann::json toJson(const MeasuredOn& measuredOn);
nlohmann::json toJson(const ScoreHistogram& histogram);
nlohmann::json toJson(const Naming& naming);
std::vector<OperatingPoint> operatingPointsFromJson(const nlohmann::json& list);
MeasuredOn measuredOnFromJson(const nlohmann::json& object);
ScoreHistogram scoreHistogramFromJson(const nlohmann::json& object);
Naming namingFromJson(const nlohmann::json& object);

}  // namespace twinsight
