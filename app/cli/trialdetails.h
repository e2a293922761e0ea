// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/engine/evaluation/oneshot.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// {"pictures": [name, ...], "trial_list": [{"query", "candidates", "answer"}, ...]}, the trials by index
/// into `pictures`.
nlohmann::json trialList(const std::vector<OneShotTrial>& trials,
                         const std::function<std::string(std::uint32_t picture)>& nameOf);

/// A list of {"logits", "probabilities", "rank", "hit"}, one a trial.
nlohmann::json outcomeList(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                           const Calibration& calibration);

}  // namespace twinsight
