// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/data/dataset.h"
#include "core/data/drawingfiles.h"
#include "ui/support/thumbnaildecoder.h"
#include "ui/support/thumbnailstore.h"

namespace twinsight {

/// A data set's drawings as small pictures, from the disk cache where they are kept there. All calls block;
/// any thread.
class ThumbnailReader {
public:
    ThumbnailReader(std::shared_ptr<const Dataset> dataset, ThumbnailStore store);

    const Dataset& dataset() const { return *dataset_; }
    /// `drawing`: an index into Dataset::drawings(). Never throws.
    Thumbnail read(std::uint32_t drawing, int longestSide) const;

private:
    Thumbnail decode(std::uint32_t drawing, int longestSide) const;

    std::shared_ptr<const Dataset> dataset_;
    DrawingFiles files_;
    ThumbnailStore store_;
};

}  // namespace twinsight
