// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/support/tilepainter.h"

namespace twinsight {

class SampleThumbnails;

/// Paints an entry of an AlphabetTreeModel, a character with its first drawing before its name.
class CharacterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CharacterDelegate(const SampleThumbnails& thumbnails, QObject* parent = nullptr);

    TilePainter& tiles() { return tiles_; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const SampleThumbnails& thumbnails_;
    TilePainter tiles_;
};

}  // namespace twinsight
