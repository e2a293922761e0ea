// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace twinsight {

/// Paints a drawing as a tile of white paper in any theme, its name below where there is room. Enlarged
/// pictures keep their pixels' edges. Takes the picture as a QImage from Qt::DecorationRole.
class DrawingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DrawingDelegate(QObject* parent = nullptr);

    /// Side of the tile in device-independent pixels.
    void setTileSize(int tileSize);
    int tileSize() const { return tileSize_; }

    /// A frame scales pictures for a few milliseconds at the most; the others are drawn rough until a later
    /// one.
    void startFrame();
    bool frameIsRough() const { return rough_; }

    /// What a tile, its name and the space around take.
    QSize cellSize(const QFontMetrics& metrics) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool showsName() const;
    void paintPicture(QPainter& painter, const QRect& tile, const QModelIndex& index) const;
    const QPixmap* scaled(const QImage& image, QSize size, qreal devicePixelRatio) const;

    int tileSize_ = 96;
    mutable QCache<qint64, QPixmap> scaled_;  ///< by QImage::cacheKey, at the tile's size
    QElapsedTimer frame_;
    mutable bool rough_ = false;
};

}  // namespace twinsight
