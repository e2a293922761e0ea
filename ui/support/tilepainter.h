// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>

namespace twinsight {

struct Thumbnail;

/// Paints pictures as tiles of white paper in any theme, all of one size. Enlarged ones keep their pixels'
/// edges. Keeps what it has scaled; GUI thread only.
class TilePainter {
public:
    explicit TilePainter(int side);

    /// In device-independent pixels.
    void setSide(int side);
    int side() const { return side_; }

    /// A frame scales pictures for a few milliseconds at the most; the others are drawn rough until a later
    /// one.
    void startFrame();
    bool frameIsRough() const { return rough_; }

    /// Null: it has not come yet, and the paper is empty.
    void paint(QPainter& painter, QPoint topLeft, const Thumbnail* thumbnail) const;

private:
    const QPixmap* scaled(const QImage& image, QSize size, qreal devicePixelRatio) const;

    int side_;
    mutable QCache<qint64, QPixmap> scaled_;  ///< by QImage::cacheKey, at the tile's size
    QElapsedTimer frame_;
    mutable bool rough_ = false;
};

}  // namespace twinsight
