// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "core/imaging/imagemode.h"

class QImageReader;

namespace twinsight {

/// A drawing made small for the screen, or why there is none.
struct Thumbnail {
    QImage image;          ///< opaque, on white paper; null when the picture cannot be shown
    QSize pixels;          ///< of the picture itself, upright; empty when unknown
    qint64 bytes = 0;      ///< of its file
    ImageMode mode;        ///< of its file
    bool reduced = false;  ///< `image` has fewer pixels than the picture
    QString problem;       ///< when `image` is null: one sentence
};

/// The picture on white paper, where it is transparent.
QImage onWhitePaper(const QImage& image);

/// The picture's size once it is turned as its file says.
QSize uprightSize(const QImageReader& reader);

/// Decodes an image file's bytes, no larger than `longestSide` pixels. Bombs are refused by Qt's allocation
/// limit. Blocks; any thread; never throws.
Thumbnail decodeThumbnail(QByteArray file, int longestSide);

}  // namespace twinsight
