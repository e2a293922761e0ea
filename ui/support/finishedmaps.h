// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>

#include "core/protocol/maplines.h"
#include "ui/support/modelfile.h"

namespace twinsight {

/// What a map is of.
struct MapSubject {
    std::weak_ptr<const Dataset> dataset;
    ModelFile model;
    std::vector<std::uint32_t> only;  ///< empty: all drawings

    /// With the model's file as it is now.
    static MapSubject of(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                         const std::vector<std::uint32_t>& only);
    bool operator==(const MapSubject& other) const;
};

struct FinishedMap {
    MapSubject subject;
    MapDrawings drawings;
    MapPlaces places;
};

/// The last few maps of a session, to go from one to another at once.
class FinishedMaps {
public:
    static constexpr std::size_t kMost = 8;

    /// Null when there is none. Valid until keep().
    const FinishedMap* find(const MapSubject& subject) const;
    void keep(FinishedMap map);

private:
    std::deque<FinishedMap> maps_;  ///< the newest first
};

}  // namespace twinsight
