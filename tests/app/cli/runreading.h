// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace twinsight::testing {

/// The steps of an epoch on TrainedRun's data set: the least there are.
inline constexpr int kStepsPerEpoch = 20;

using Table = std::vector<std::vector<std::string>>;

/// The cells of metrics.csv, heading first.
Table metricsOf(const std::string& run);
/// The same without the time that it took.
Table timelessMetricsOf(const std::string& run);

/// The bytes of each tensor of a model file, by name.
std::map<std::string, std::string> weightsOf(const std::string& file);

/// The lines of events.jsonl.
std::vector<nlohmann::json> eventsOf(const std::string& run);
/// How many events of a kind ("BatchDone") there are.
std::size_t countOf(const std::string& kind, const std::vector<nlohmann::json>& events);

}  // namespace twinsight::testing
