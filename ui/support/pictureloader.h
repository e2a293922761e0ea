// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <functional>

#include "core/protocol/messages.h"

namespace twinsight {

struct LoadedPicture {
    QImage image;             ///< null when it could not be read
    QString problem;          ///< then: one sentence
    QSize pixels;             ///< of the picture itself, before it was limited
    bool engineReads = true;  ///< its kind of file; an XPM, say, only the window reads
};

/// Reads and decodes a picture. `longestSide` in pixels limits the result's size (0: as it is). Blocks; any
/// thread; never throws.
LoadedPicture readPicture(const PictureRef& picture, int longestSide);

/// Reads and decodes a picture in the global thread pool and calls `done` in the GUI thread, unless `context`
/// has gone by then.
void loadPicture(const PictureRef& picture, int longestSide, QObject* context,
                 std::function<void(const LoadedPicture&)> done);

/// What a person calls the picture: its file or member name; "pasted picture" for content.
QString pictureTitle(const PictureRef& picture);

/// Its name behind those of the two folders that it lies in, as in a data set: "Greek / character01 / 1.png".
QString pictureTrail(const PictureRef& picture);

}  // namespace twinsight
