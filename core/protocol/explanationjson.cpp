// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/explanationjson.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace twinsight {

using nlohmann::json;

namespace {

constexpr int kLargestSide = 1024;

/// Three digits suffice for what is only looked at.
json rounded(const std::vector<float>& values) {
    json list = json::array();
    for (const float value : values) list.push_back(std::round(value * 1000.0) / 1000.0);
    return list;
}

json toJson(const EvidenceMap& map) {
    const ShownSquare& s = map.square;
    return {{"square", {s.x, s.y, s.width, s.height}},
            {"side", map.side},
            {"values", rounded(map.values)},
            {"fields", map.fields},
            {"partners", map.partners},
            {"likeness", rounded(map.likeness)}};
}

void requireSquare(int side, std::size_t size) {
    if (side < 1 || side > kLargestSide ||
        size != static_cast<std::size_t>(side) * static_cast<std::size_t>(side))
        throw json::other_error::create(600, "a grid has another size than it says", nullptr);
}

EvidenceMap mapFromJson(const json& object) {
    const auto square = object.at("square").get<std::array<double, 4>>();
    EvidenceMap map{
        {square[0], square[1], square[2], square[3]},  object.at("side").get<int>(),
        object.at("values").get<std::vector<float>>(), object.at("fields").get<int>(),
        object.at("partners").get<std::vector<int>>(), object.at("likeness").get<std::vector<float>>()};
    requireSquare(map.side, map.values.size());
    requireSquare(map.fields, map.partners.size());
    requireSquare(map.fields, map.likeness.size());
    for (int& partner : map.partners) partner = std::clamp(partner, -1, map.fields * map.fields - 1);
    return map;
}

json toJson(const DeletionTest& test) {
    return {{"marked", test.marked}, {"random", test.random}, {"holds", test.holds}};
}

DeletionTest testFromJson(const json& object) {
    return {object.at("marked").get<double>(), object.at("random").get<double>(),
            object.at("holds").get<bool>()};
}

}  // namespace

json toJson(const Explanation& e) {
    return {{"probability", e.probability},
            {"a", toJson(e.a)},
            {"b", toJson(e.b)},
            {"alike", toJson(e.alike)},
            {"apart", e.apart ? toJson(*e.apart) : json()}};
}

Explanation explanationFromJson(const json& object) {
    Explanation e{object.at("probability").get<double>(), mapFromJson(object.at("a")),
                  mapFromJson(object.at("b")), testFromJson(object.at("alike")), std::nullopt};
    if (const json& apart = object.at("apart"); !apart.is_null()) e.apart = testFromJson(apart);
    return e;
}

}  // namespace twinsight
