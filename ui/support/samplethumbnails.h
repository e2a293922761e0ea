// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "ui/support/backgroundpictures.h"
#include "ui/support/thumbnailstore.h"

namespace twinsight {

class ThumbnailReader;

/// A drawing of one of several data sets.
struct Sample {
    const Dataset* dataset = nullptr;
    std::uint32_t drawing = 0;  ///< index into Dataset::drawings()

    auto operator<=>(const Sample&) const = default;
};

/// Small pictures of drawings of several data sets side by side, as a tree of them shows them: they stay when
/// the grid goes on to another data set. GUI thread only; no call blocks.
class SampleThumbnails : public QObject {
    Q_OBJECT

public:
    explicit SampleThumbnails(ThumbnailStore store = ThumbnailStore::ofUser(), QObject* parent = nullptr);

    /// What is not of these is forgotten.
    void setDatasets(const std::vector<std::shared_ptr<const Dataset>>& datasets);
    /// Makes these, first ones first, and nothing else any more.
    void want(const std::vector<Sample>& samples, int longestSide);
    /// Null when it has not come yet. Holds until control returns to the event loop.
    const Thumbnail* find(const Sample& sample) const;

Q_SIGNALS:
    void ready();

private:
    class Places;
    std::uint32_t numberOf(const Sample& sample);

    const ThumbnailStore store_;
    std::map<const Dataset*, std::shared_ptr<const ThumbnailReader>> readers_;
    std::map<Sample, std::uint32_t> numbers_;
    std::shared_ptr<Places> places_;
    BackgroundPictures pictures_;
};

}  // namespace twinsight
