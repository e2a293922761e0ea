// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace twinsight {

/// A pair of drawings and what the network says of it now.
struct WatchedPair {
    std::string a, b;  ///< below the data set's root, as Drawing::path
    bool same = false;
    double probability = 0;  ///< 0..1
    bool operator==(const WatchedPair&) const = default;
};

/// Where a drawing lies on the map of embeddings.
struct MapPoint {
    std::string drawing;  ///< as Drawing::path
    double x = 0, y = 0;  ///< unit embeddings, seen along the plane in which they differ most: -1..1
    bool operator==(const MapPoint&) const = default;
};

/// What a training knows by now, for whoever watches it learn: watch.json of a run folder.
struct RunWatch {
    std::int64_t epoch = 0, step = 0;
    double threshold = 0.5;          ///< in probability, from which two drawings count as the same
    std::vector<WatchedPair> tests;  ///< the same pairs from beginning to end
    std::vector<WatchedPair> hardSame,
        hardDifferent;  ///< the most wrong of the held-out ones, the worst first
    /// The most wrong of those that it is trained on, as their last batch had them: `a` stands out.
    std::vector<WatchedPair> trainedSame, trainedDifferent;
    std::vector<MapPoint> map;  ///< the same drawings from beginning to end
    bool operator==(const RunWatch&) const = default;

    static constexpr std::size_t kMostPairs = 64, kMostPoints = 1000;  ///< in each list; more are not read
};

/// Nothing when there is none, or none that can be read. Blocks; any thread; never throws.
std::optional<RunWatch> readRunWatch(const std::filesystem::path& run);

/// In place of the last one. Throws Error Unreadable.
void writeRunWatch(const std::filesystem::path& run, const RunWatch& watch);

}  // namespace twinsight
