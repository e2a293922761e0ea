// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/finishedmaps.h"

#include <algorithm>

namespace twinsight {

MapSubject MapSubject::of(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                          const std::vector<std::uint32_t>& only) {
    return {dataset, ModelFile::now(model), only};
}

bool MapSubject::operator==(const MapSubject& other) const {
    const auto one = dataset.lock();
    return one && one == other.dataset.lock() && model == other.model && only == other.only;
}

const FinishedMap* FinishedMaps::find(const MapSubject& subject) const {
    const auto found = std::ranges::find(maps_, subject, &FinishedMap::subject);
    return found == maps_.end() ? nullptr : &*found;
}

void FinishedMaps::keep(FinishedMap map) {
    std::erase_if(maps_, [&](const FinishedMap& old) {
        return old.subject.dataset.expired() || old.subject == map.subject;
    });
    maps_.push_front(std::move(map));
    if (maps_.size() > kMost) maps_.pop_back();
}

}  // namespace twinsight
