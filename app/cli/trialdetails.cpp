// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trialdetails.h"

#include <nlohmann/json.hpp>
#include <unordered_map>

namespace twinsight {

using nlohmann::json;

namespace {

/// Names, each once, and their places by picture.
class PictureNames {
public:
    explicit PictureNames(const std::function<std::string(std::uint32_t)>& nameOf) : nameOf_(nameOf) {}

    std::size_t placeOf(std::uint32_t picture) {
        const auto [found, isNew] = places_.try_emplace(picture, names_.size());
        if (isNew) names_.push_back(nameOf_(picture));
        return found->second;
    }
    json take() { return std::move(names_); }

private:
    const std::function<std::string(std::uint32_t)>& nameOf_;
    std::unordered_map<std::uint32_t, std::size_t> places_;
    json names_ = json::array();
};

}  // namespace

json trialList(const std::vector<OneShotTrial>& trials,
               const std::function<std::string(std::uint32_t picture)>& nameOf) {
    PictureNames names(nameOf);
    json list = json::array();
    for (const OneShotTrial& trial : trials) {
        json candidates = json::array();
        for (const auto& shots : trial.ways) {
            json places = json::array();
            for (const std::uint32_t shot : shots) places.push_back(names.placeOf(shot));
            candidates.push_back(std::move(places));
        }
        list.push_back({{"query", names.placeOf(trial.query)},
                        {"candidates", std::move(candidates)},
                        {"answer", trial.answer}});
    }
    return {{"pictures", names.take()}, {"trial_list", std::move(list)}};
}

json outcomeList(const std::vector<OneShotTrial>& trials, const OneShotResult& result,
                 const Calibration& calibration) {
    json list = json::array();
    for (std::size_t i = 0; i < trials.size(); ++i) {
        json probabilities = json::array();
        for (const double logit : result.scores[i]) probabilities.push_back(calibration.probability(logit));
        list.push_back({{"logits", result.scores[i]},
                        {"probabilities", std::move(probabilities)},
                        {"rank", rankOf(result.scores[i], trials[i].answer)},
                        {"hit", result.hits[i]}});
    }
    return list;
}

}  // namespace twinsight
