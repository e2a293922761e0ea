// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "core/engine/mapping/tsne.h"
#include "core/engine/models/picturecache.h"

namespace twinsight {

/// A finished map on the disk, found for as long as neither the model nor the data set nor what is placed of
/// it changes. Whatever goes wrong there is as if there were none.
class MapStore {
public:
    /// In $XDG_CACHE_HOME/twinsight/maps, else ~/.cache/twinsight/maps; 256 MiB at most, a map of 20,000
    /// drawings takes 160 KB.
    static PictureCache usualCache();

    /// `embeddings`: EmbeddingIndex::key() of what is placed. Of the options all but the threads count.
    MapStore(const std::string& embeddings, std::span<const std::uint32_t> drawings,
             const TsneOptions& options, PictureCache cache = usualCache());

    /// x and y of each drawing, -1..1.
    std::optional<Places> load() const;
    void keep(const Places& places) const;

private:
    PictureCache cache_;
    std::size_t drawings_;
    std::string key_;
};

}  // namespace twinsight
