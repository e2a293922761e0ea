// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/engine/evaluation/breakdown.h"
#include "core/engine/evaluation/omniglotruns.h"

namespace twinsight {

/// What `evaluate --task one-shot` tells. Borrows the data set and the card.
struct OneShotReport {
    const Dataset& dataset;
    const ModelCard& card;
    std::size_t ways, shots, characters;
    std::vector<OneShotTrial> trials;
    OneShotResult result;
    std::optional<Interval> overCharacters;  ///< of the accuracy: intervalOverCharacters
    std::vector<AlphabetRow> alphabets;
    std::vector<Confusion> confused;
};

/// What `evaluate --task runs` tells.
struct RunsReport {
    const OmniglotRuns& runs;
    const ModelCard& card;
    OneShotResult result;
};

nlohmann::json toJson(const OneShotReport& report);
nlohmann::json toJson(const RunsReport& report);
/// What `--details` adds about the trials, and about what the model makes of them.
nlohmann::json trialsOf(const OneShotReport& report);
nlohmann::json trialsOf(const RunsReport& report);
nlohmann::json detailsOf(const OneShotReport& report);
nlohmann::json detailsOf(const RunsReport& report);
void print(std::ostream& out, const OneShotReport& report);
void print(std::ostream& out, const RunsReport& report);
/// A heading and a line for each trial; ARCHITECTURE.md has the columns.
std::string toCsv(const OneShotReport& report);
std::string toCsv(const RunsReport& report);

}  // namespace twinsight
