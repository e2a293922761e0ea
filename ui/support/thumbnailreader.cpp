// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/thumbnailreader.h"

#include "core/data/contentstamp.h"

namespace twinsight {

ThumbnailReader::ThumbnailReader(std::shared_ptr<const Dataset> dataset, ThumbnailStore store)
    : dataset_(std::move(dataset)), files_(dataset_), store_(std::move(store)) {}

Thumbnail ThumbnailReader::read(std::uint32_t drawing, int longestSide) const {
    const DrawingStamp stamp = drawingStamp(*dataset_, drawing);
    if (stamp.bytes < quint64{ThumbnailStore::kFewestBytes}) return decode(drawing, longestSide);
    const QString key = QString::fromStdString(stamp.digits);
    if (const auto kept = store_.find(key, longestSide)) return *kept;
    const Thumbnail thumbnail = decode(drawing, longestSide);
    store_.keep(key, longestSide, thumbnail);
    return thumbnail;
}

Thumbnail ThumbnailReader::decode(std::uint32_t drawing, int longestSide) const {
    try {
        const std::vector<std::byte> bytes = files_.read(drawing);
        return decodeThumbnail(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())), longestSide);
    } catch (const std::exception& error) {
        Thumbnail thumbnail;
        thumbnail.problem = QString::fromUtf8(error.what());
        return thumbnail;
    }
}

}  // namespace twinsight
