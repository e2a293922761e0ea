// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

#include "core/protocol/messages.h"

namespace twinsight {

/// A picture made ready for zooming: whole, halved, halved again, ..., each smoothly out of the one before.
struct PictureLevels {
    std::vector<QImage> levels;  ///< 32 bits, opaque, on white paper; empty when it could not be read
    QSize pixels;                ///< of the picture itself; the first level has fewer when it is huge
    QString problem;             ///< when it could not be read: one sentence
};

/// No picture is kept with more pixels than this on its longest side.
inline constexpr int kLongestSideShown = 8192;

/// Reads, decodes and halves in the global thread pool and calls `done` in the GUI thread, unless `context`
/// has gone by then.
void loadLevels(const PictureRef& picture, QObject* context, std::function<void(const PictureLevels&)> done);

}  // namespace twinsight
