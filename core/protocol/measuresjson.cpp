// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/measuresjson.h"

#include <nlohmann/json.hpp>

namespace twinsight {

using nlohmann::json;

namespace {

json toJson(const OperatingPoint& p) {
    json object = {{"false_accept_rate", p.falseAcceptRate},
                   {"threshold", p.threshold},
                   {"false_rejects", p.falseRejects},
                   {"interval", nullptr}};
    if (p.interval) object["interval"] = {p.interval->low, p.interval->high};
    return object;
}

OperatingPoint operatingPointFromJson(const json& object) {
    OperatingPoint p{object.at("false_accept_rate").get<double>(), object.at("threshold").get<double>(),
                     object.at("false_rejects").get<double>(), std::nullopt};
    if (const json& interval = object.at("interval"); !interval.is_null())
        p.interval = {interval.at(0).get<double>(), interval.at(1).get<double>()};
    return p;
}

}  // namespace

json toJson(const std::vector<OperatingPoint>& points) {
    json list = json::array();
    for (const OperatingPoint& point : points) list.push_back(toJson(point));
    return list;
}

json toJson(const MeasuredOn& m) {
    return {{"alphabets", m.alphabets},  {"characters", m.characters},          {"drawings", m.drawings},
            {"same_pairs", m.samePairs}, {"different_pairs", m.differentPairs}, {"dataset", m.dataset}};
}

json toJson(const ScoreHistogram& h) {
    return {{"low", h.low}, {"high", h.high}, {"same", h.same}, {"different", h.different}};
}

json toJson(const Naming& n) {
    return {{"points", toJson(n.points)}, {"pictures", n.pictures}, {"characters", n.characters}};
}

std::vector<OperatingPoint> operatingPointsFromJson(const json& list) {
    std::vector<OperatingPoint> points;
    for (const json& point : list) points.push_back(operatingPointFromJson(point));
    return points;
}

MeasuredOn measuredOnFromJson(const json& object) {
    return {object.at("alphabets").get<std::int64_t>(),       object.at("characters").get<std::int64_t>(),
            object.at("drawings").get<std::int64_t>(),        object.at("same_pairs").get<std::int64_t>(),
            object.at("different_pairs").get<std::int64_t>(), object.value("dataset", std::string())};
}

Naming namingFromJson(const json& object) {
    return {operatingPointsFromJson(object.at("points")), object.at("pictures").get<std::int64_t>(),
            object.at("characters").get<std::int64_t>()};
}

ScoreHistogram scoreHistogramFromJson(const json& object) {
    return {object.at("low").get<double>(), object.at("high").get<double>(),
            object.at("same").get<std::vector<std::int64_t>>(),
            object.at("different").get<std::vector<std::int64_t>>()};
}

}  // namespace twinsight
