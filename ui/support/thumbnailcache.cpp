// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/thumbnailcache.h"

#include "ui/support/thumbnailreader.h"

namespace twinsight {

namespace {

constexpr int kMemoryKilobytes = 64 * 1024;
constexpr int kAtOnce = 8;

}  // namespace

ThumbnailCache::ThumbnailCache(QObject* parent, ThumbnailStore store)
    : BackgroundPictures(kMemoryKilobytes, kAtOnce, parent), store_(std::move(store)) {}

void ThumbnailCache::setDataset(std::shared_ptr<const Dataset> dataset) {
    dataset_ = std::move(dataset);
    reader_ = dataset_ ? std::make_shared<const ThumbnailReader>(dataset_, store_) : nullptr;
    if (reader_)
        setMaker([reader = reader_](std::uint32_t drawing, int side) { return reader->read(drawing, side); });
    else
        setMaker({});
}

}  // namespace twinsight
