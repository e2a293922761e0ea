// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runreading.h"

#include <algorithm>
#include <sstream>

#include "core/engine/models/safetensors.h"
#include "core/runs/runfolder.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight::testing {

namespace {

std::vector<std::string> partsOf(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    return parts;
}

}  // namespace

Table metricsOf(const std::string& run) {
    Table rows;
    for (const std::string& line : partsOf(textOf(run + "/" + runfile::kMetrics), '\n'))
        rows.push_back(partsOf(line, ','));
    return rows;
}

Table timelessMetricsOf(const std::string& run) {
    Table rows = metricsOf(run);
    const auto seconds = std::ranges::find(rows.front(), "seconds") - rows.front().begin();
    for (auto& row : rows) row.erase(row.begin() + seconds);
    return rows;
}

std::map<std::string, std::string> weightsOf(const std::string& file) {
    std::map<std::string, std::string> weights;
    for (const auto& [name, tensor] : readSafetensors(file).tensors) weights[name] = tensor.bytes;
    return weights;
}

std::vector<nlohmann::json> eventsOf(const std::string& run) {
    return CliResult{0, textOf(run + "/" + runfile::kEvents), ""}.jsonLines();
}

std::size_t countOf(const std::string& kind, const std::vector<nlohmann::json>& events) {
    return static_cast<std::size_t>(
        std::ranges::count_if(events, [&](const auto& event) { return event["event"] == kind; }));
}

}  // namespace twinsight::testing
