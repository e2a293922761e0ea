// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// Lines of `twinsight-cli map --json`, in this order: how far the embedding is, which drawings are placed,
/// and then their places again and again, each better than the one before.
struct MapProgress {
    double share = 0;  ///< 0..1
};

struct MapDrawings {
    std::vector<std::uint32_t> drawings;  ///< indices into Dataset::drawings()
};

enum class MapMethod { Pca, Tsne };

struct MapPlaces {
    MapMethod method = MapMethod::Pca;
    int iteration = 0, iterations = 0;
    std::vector<float> places;  ///< x and y of each of the drawings, -1..1
};

using MapLine = std::variant<MapProgress, MapDrawings, MapPlaces>;

std::string toJsonLine(const MapProgress& progress);
std::string toJsonLine(const MapDrawings& drawings, const Dataset& dataset);
std::string toJsonLine(const MapPlaces& places);

/// Throws Error Damaged for what is none of them, names drawings that the data set does not have, or has
/// places that are not finite.
MapLine mapLineFromJson(std::string_view line, const Dataset& dataset);

}  // namespace twinsight
