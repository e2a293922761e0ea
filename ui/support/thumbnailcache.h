// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QThreadPool>
#include <deque>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "ui/support/thumbnailstore.h"

namespace twinsight {

class DrawingFiles;

/// Small pictures of drawings, decoded by a few threads of its own or taken from the disk. What is wanted is
/// said anew whenever the view moves: what has scrolled away by then is not decoded any more. Bounded in
/// memory. GUI thread only; no call blocks, but the destructor waits for the pictures that are being decoded.
class ThumbnailCache : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailCache(QObject* parent = nullptr, ThumbnailStore store = ThumbnailStore::ofUser());
    ~ThumbnailCache() override;

    /// Forgets everything of the last data set. Null for none.
    void setDataset(std::shared_ptr<const Dataset> dataset);

    const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }

    /// Decodes these, first ones first, and nothing else any more. `longestSide`: pixels that are of use.
    void want(const std::vector<std::uint32_t>& drawings, int longestSide);

    /// Null when it has not come yet. Holds until control returns to the event loop.
    const Thumbnail* find(std::uint32_t drawing) const;

Q_SIGNALS:
    void ready(quint32 drawing);

private:
    struct Batch;
    bool serves(std::uint32_t drawing, int longestSide) const;
    std::vector<std::uint32_t> takeBatch();
    void startWaiting();
    void take(const Batch& batch);

    const ThumbnailStore store_;
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const DrawingFiles> files_;
    QCache<quint32, Thumbnail> thumbnails_;
    std::deque<std::uint32_t> waiting_;
    int longestSide_ = 0;
    int atWork_ = 0;
    quint64 generation_ = 0;
    QThreadPool pool_;
};

}  // namespace twinsight
