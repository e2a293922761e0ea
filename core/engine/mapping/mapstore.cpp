// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/mapstore.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/base/csv.h"
#include "core/base/fingerprint.h"
#include "core/base/userfolders.h"

namespace twinsight {

namespace {

constexpr std::uint64_t kLimit = std::uint64_t{256} << 20;

std::string keyOf(const std::string& embeddings, std::span<const std::uint32_t> drawings,
                  const TsneOptions& options) {
    Fingerprint key;
    for (const std::string& part : {embeddings, csvNumber(options.perplexity),
                                    std::to_string(options.iterations), csvNumber(options.theta)})
        key.add(part);
    key.add({reinterpret_cast<const char*>(drawings.data()), drawings.size_bytes()});
    return key.digits();
}

bool isPlace(float value) {
    return std::isfinite(value) && std::abs(value) <= 1;
}

}  // namespace

PictureCache MapStore::usualCache() {
    const auto base = userCacheFolder();
    return PictureCache(base.empty() ? base : base / "twinsight" / "maps", kLimit);
}

MapStore::MapStore(const std::string& embeddings, std::span<const std::uint32_t> drawings,
                   const TsneOptions& options, PictureCache cache)
    : cache_(std::move(cache)), drawings_(drawings.size()), key_(keyOf(embeddings, drawings, options)) {}

std::optional<Places> MapStore::load() const {
    Places places(2 * drawings_);
    const std::size_t bytes = places.size() * sizeof(float);
    const auto entry = cache_.find(key_, bytes, drawings_);
    if (!entry) return std::nullopt;
    std::memcpy(places.data(), entry->pixels->bytes().data(), bytes);
    if (!std::ranges::all_of(places, isPlace)) return std::nullopt;
    return places;
}

void MapStore::keep(const Places& places) const {
    const std::size_t bytes = places.size() * sizeof(float);
    const auto draft = cache_.draft(key_, bytes);
    if (!draft) return;
    std::memcpy(draft->pixels->writable().data(), places.data(), bytes);
    cache_.keep(*draft, std::vector<std::string>(drawings_));
}

}  // namespace twinsight
