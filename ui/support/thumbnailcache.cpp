// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/thumbnailcache.h"

#include <algorithm>

#include "core/data/contentstamp.h"
#include "core/data/drawingfiles.h"

namespace twinsight {

namespace {

constexpr int kMemoryKilobytes = 64 * 1024;
/// Drawings that a thread takes at once: small enough that scrolling away is felt, large enough that the way
/// through the event loop is not what takes the time.
constexpr std::size_t kBatch = 8;

Thumbnail readThumbnail(const DrawingFiles& files, std::uint32_t drawing, int longestSide) {
    try {
        const std::vector<std::byte> bytes = files.read(drawing);
        return decodeThumbnail(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())), longestSide);
    } catch (const std::exception& error) {
        Thumbnail thumbnail;
        thumbnail.problem = QString::fromUtf8(error.what());
        return thumbnail;
    }
}

/// From the disk, where it is kept there.
Thumbnail makeThumbnail(const ThumbnailStore& store, const Dataset& dataset, const DrawingFiles& files,
                        std::uint32_t drawing, int longestSide) {
    const DrawingStamp stamp = drawingStamp(dataset, drawing);
    if (stamp.bytes < quint64{ThumbnailStore::kFewestBytes})
        return readThumbnail(files, drawing, longestSide);
    const QString key = QString::fromStdString(stamp.digits);
    if (const auto kept = store.find(key, longestSide)) return *kept;
    const Thumbnail thumbnail = readThumbnail(files, drawing, longestSide);
    store.keep(key, longestSide, thumbnail);
    return thumbnail;
}

int kilobytesOf(const Thumbnail& thumbnail) {
    return 1 + static_cast<int>(thumbnail.image.sizeInBytes() / 1024);
}

}  // namespace

struct ThumbnailCache::Batch {
    quint64 generation;
    std::vector<std::pair<std::uint32_t, Thumbnail>> thumbnails;
};

ThumbnailCache::ThumbnailCache(QObject* parent, ThumbnailStore store)
    : QObject(parent), store_(std::move(store)), thumbnails_(kMemoryKilobytes) {
    pool_.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    pool_.setThreadPriority(QThread::LowPriority);
}

ThumbnailCache::~ThumbnailCache() {
    pool_.clear();
    pool_.waitForDone();
}

void ThumbnailCache::setDataset(std::shared_ptr<const Dataset> dataset) {
    ++generation_;
    waiting_.clear();
    thumbnails_.clear();
    dataset_ = std::move(dataset);
    files_ = dataset_ ? std::make_shared<const DrawingFiles>(dataset_) : nullptr;
}

void ThumbnailCache::want(const std::vector<std::uint32_t>& drawings, int longestSide) {
    longestSide_ = longestSide;
    waiting_.clear();
    std::copy_if(drawings.begin(), drawings.end(), std::back_inserter(waiting_),
                 [&](std::uint32_t drawing) { return !serves(drawing, longestSide); });
    startWaiting();
}

const Thumbnail* ThumbnailCache::find(std::uint32_t drawing) const {
    return thumbnails_.object(drawing);
}

bool ThumbnailCache::serves(std::uint32_t drawing, int longestSide) const {
    const Thumbnail* thumbnail = find(drawing);
    if (!thumbnail) return false;
    return !thumbnail->reduced ||
           std::max(thumbnail->image.width(), thumbnail->image.height()) >= longestSide;
}

std::vector<std::uint32_t> ThumbnailCache::takeBatch() {
    std::vector<std::uint32_t> drawings;
    for (; !waiting_.empty() && drawings.size() < kBatch; waiting_.pop_front())
        if (!serves(waiting_.front(), longestSide_)) drawings.push_back(waiting_.front());
    return drawings;
}

void ThumbnailCache::startWaiting() {
    while (files_ && !waiting_.empty() && atWork_ < pool_.maxThreadCount()) {
        const std::vector<std::uint32_t> drawings = takeBatch();
        if (drawings.empty()) return;
        ++atWork_;
        pool_.start([this, drawings, dataset = dataset_, files = files_, side = longestSide_,
                     generation = generation_] {
            Batch batch{generation, {}};
            for (const std::uint32_t drawing : drawings)
                batch.thumbnails.emplace_back(drawing,
                                              makeThumbnail(store_, *dataset, *files, drawing, side));
            QMetaObject::invokeMethod(
                this, [this, batch = std::move(batch)] { take(batch); }, Qt::QueuedConnection);
        });
    }
}

void ThumbnailCache::take(const Batch& batch) {
    --atWork_;
    if (batch.generation == generation_) {
        for (const auto& [drawing, thumbnail] : batch.thumbnails) {
            thumbnails_.insert(drawing, new Thumbnail(thumbnail), kilobytesOf(thumbnail));
            Q_EMIT ready(drawing);
        }
    }
    startWaiting();
}

}  // namespace twinsight
