// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/maplines.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>

#include "core/base/error.h"

namespace twinsight {

using nlohmann::json;

namespace {

std::string line(const json& object) {
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

MapDrawings drawingsFrom(const json& paths, const Dataset& dataset) {
    std::unordered_map<std::string_view, std::uint32_t> byPath;
    for (std::uint32_t i = 0; i < dataset.drawings().size(); ++i)
        byPath.emplace(dataset.drawings()[i].path, i);
    MapDrawings drawings;
    for (const json& path : paths) drawings.drawings.push_back(byPath.at(path.get_ref<const std::string&>()));
    return drawings;
}

MapPlaces placesFrom(const json& object) {
    MapPlaces places{object.at("map") == "tsne" ? MapMethod::Tsne : MapMethod::Pca,
                     object.value("iteration", 0), object.value("iterations", 0),
                     object.at("places").get<std::vector<float>>()};
    const auto isPlace = [](float value) { return std::isfinite(value); };
    if (places.places.size() % 2 != 0 || !std::ranges::all_of(places.places, isPlace))
        throw std::out_of_range("places");
    return places;
}

}  // namespace

std::string toJsonLine(const MapProgress& progress) {
    return line({{"progress", progress.share}});
}

std::string toJsonLine(const MapDrawings& drawings, const Dataset& dataset) {
    json paths = json::array();
    for (const std::uint32_t drawing : drawings.drawings) paths.push_back(dataset.drawings()[drawing].path);
    return line({{"drawings", std::move(paths)}});
}

/// Four digits are finer than a pixel, and a third of the bytes.
std::string toJsonLine(const MapPlaces& places) {
    json list = json::array();
    for (const float value : places.places) list.push_back(std::round(double(value) * 1e4) / 1e4);
    json object = {{"map", places.method == MapMethod::Tsne ? "tsne" : "pca"}, {"places", std::move(list)}};
    if (places.method == MapMethod::Tsne) {
        object["iteration"] = places.iteration;
        object["iterations"] = places.iterations;
    }
    return line(object);
}

MapLine mapLineFromJson(std::string_view text, const Dataset& dataset) {
    try {
        const json object = json::parse(text);
        if (object.contains("progress")) return MapProgress{object["progress"].get<double>()};
        if (object.contains("drawings")) return drawingsFrom(object["drawings"], dataset);
        return placesFrom(object);
    } catch (const json::exception&) {
    } catch (const std::out_of_range&) {
    }
    throw Error(ErrorKind::Damaged, "The map of " + dataset.name() + " gave an answer that is none.");
}

}  // namespace twinsight
