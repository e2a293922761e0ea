// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runwatch.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/runs/runfolder.h"

namespace twinsight {

using nlohmann::json;

namespace {

constexpr std::uint64_t kMaximumBytes = 4 << 20;

double finite(const json& number) {
    const double value = number.get<double>();
    return std::isfinite(value) ? value : 0;
}

json toJson(const WatchedPair& pair) {
    return {{"a", pair.a}, {"b", pair.b}, {"same", pair.same}, {"probability", pair.probability}};
}

json toJson(const MapPoint& point) {
    return {{"drawing", point.drawing}, {"x", point.x}, {"y", point.y}};
}

template <class Item>
json listOf(const std::vector<Item>& items) {
    json list = json::array();
    for (const Item& item : items) list.push_back(toJson(item));
    return list;
}

WatchedPair pairOf(const json& object) {
    return {object.at("a").get<std::string>(), object.at("b").get<std::string>(),
            object.at("same").get<bool>(), std::clamp(finite(object.at("probability")), 0.0, 1.0)};
}

MapPoint pointOf(const json& object) {
    return {object.at("drawing").get<std::string>(), std::clamp(finite(object.at("x")), -1.0, 1.0),
            std::clamp(finite(object.at("y")), -1.0, 1.0)};
}

template <class Item>
std::vector<Item> itemsOf(const json& list, Item (*itemOf)(const json&), std::size_t most) {
    std::vector<Item> items;
    for (const json& object : list) {
        if (items.size() == most) break;
        items.push_back(itemOf(object));
    }
    return items;
}

}  // namespace

std::optional<RunWatch> readRunWatch(const std::filesystem::path& run) {
    try {
        const json object = json::parse(readFile(run / runfile::kWatch, kMaximumBytes));
        const auto pairs = [&](const char* key) {
            return itemsOf(object.at(key), pairOf, RunWatch::kMostPairs);
        };
        // Not there before version 0.1.0 was done.
        const auto newerPairs = [&](const char* key) {
            return itemsOf(object.value(key, json::array()), pairOf, RunWatch::kMostPairs);
        };
        return RunWatch{.epoch = object.at("epoch").get<std::int64_t>(),
                        .step = object.at("step").get<std::int64_t>(),
                        .threshold = std::clamp(finite(object.at("threshold")), 0.0, 1.0),
                        .tests = pairs("tests"),
                        .hardSame = pairs("hard_same"),
                        .hardDifferent = pairs("hard_different"),
                        .trainedSame = newerPairs("trained_same"),
                        .trainedDifferent = newerPairs("trained_different"),
                        .map = itemsOf(object.at("map"), pointOf, RunWatch::kMostPoints)};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void writeRunWatch(const std::filesystem::path& run, const RunWatch& watch) {
    const json object = {{"epoch", watch.epoch},
                         {"step", watch.step},
                         {"threshold", watch.threshold},
                         {"tests", listOf(watch.tests)},
                         {"hard_same", listOf(watch.hardSame)},
                         {"hard_different", listOf(watch.hardDifferent)},
                         {"trained_same", listOf(watch.trainedSame)},
                         {"trained_different", listOf(watch.trainedDifferent)},
                         {"map", listOf(watch.map)}};
    writeFileAtomically(run / runfile::kWatch,
                        object.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace twinsight
