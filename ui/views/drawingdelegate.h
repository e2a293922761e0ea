// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/support/tilepainter.h"

namespace twinsight {

class BackgroundPictures;

/// Paints the picture whose number an item has (Qt::UserRole) as a tile, its name below where that is wanted
/// and there is room.
class DrawingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DrawingDelegate(const BackgroundPictures& pictures, QObject* parent = nullptr);

    TilePainter& tiles() { return tiles_; }
    const TilePainter& tiles() const { return tiles_; }
    void setNamesShown(bool shown) { namesShown_ = shown; }

    /// What a tile, its name and the space around take.
    QSize cellSize(const QFontMetrics& metrics) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool showsName() const;
    void paintName(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option,
                   const QString& name) const;

    const BackgroundPictures& pictures_;
    TilePainter tiles_;
    bool namesShown_ = true;
};

}  // namespace twinsight
