// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/data/dataset.h"
#include "ui/support/backgroundpictures.h"
#include "ui/support/thumbnailstore.h"

namespace twinsight {

class ThumbnailReader;

/// Small pictures of a data set's drawings, by their index into Dataset::drawings().
class ThumbnailCache : public BackgroundPictures {
    Q_OBJECT

public:
    explicit ThumbnailCache(QObject* parent = nullptr, ThumbnailStore store = ThumbnailStore::ofUser());

    /// Forgets everything of the last data set. Null for none.
    void setDataset(std::shared_ptr<const Dataset> dataset);

    const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }
    /// Null when there is no data set.
    const std::shared_ptr<const ThumbnailReader>& reader() const { return reader_; }

private:
    const ThumbnailStore store_;
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const ThumbnailReader> reader_;
};

}  // namespace twinsight
