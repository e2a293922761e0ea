// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picturelevels.h"

#include "ui/support/inpool.h"
#include "ui/support/pictureloader.h"
#include "ui/support/thumbnaildecoder.h"

namespace twinsight {

namespace {

constexpr int kSmallestLevel = 256;

PictureLevels levelsOf(const PictureRef& picture) {
    const LoadedPicture loaded = readPicture(picture, kLongestSideShown);
    PictureLevels result{{}, loaded.pixels, loaded.problem};
    if (loaded.image.isNull()) return result;
    QImage level = onWhitePaper(loaded.image).convertToFormat(QImage::Format_RGB32);
    result.levels.push_back(level);
    while (std::max(level.width(), level.height()) > kSmallestLevel) {
        const QSize half = (level.size() / 2).expandedTo({1, 1});
        level = level.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        result.levels.push_back(level);
    }
    return result;
}

}  // namespace

void loadLevels(const PictureRef& picture, QObject* context, std::function<void(const PictureLevels&)> done) {
    inPool([picture] { return levelsOf(picture); }, context, std::move(done));
}

}  // namespace twinsight
