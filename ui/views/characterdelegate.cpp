// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/characterdelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/alphabettree.h"
#include "ui/support/samplethumbnails.h"

namespace twinsight {

namespace {

constexpr int kTile = 24;
constexpr int kRowPadding = 2;

}  // namespace

CharacterDelegate::CharacterDelegate(const SampleThumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), thumbnails_(thumbnails), tiles_(kTile) {}

/// Leaves room for the tile.
void CharacterDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(AlphabetTreeModel::SampleRole).isValid()) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {kTile, kTile};
}

void CharacterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant sample = index.data(AlphabetTreeModel::SampleRole);
    if (!sample.isValid()) return;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QStyle& style = filled.widget ? *filled.widget->style() : *QApplication::style();
    const QRect place = style.subElementRect(QStyle::SE_ItemViewItemDecoration, &filled, filled.widget);
    const auto& model = static_cast<const AlphabetTreeModel&>(*index.model());
    painter->save();
    tiles_.paint(*painter, place.center() - QPoint(kTile / 2 - 1, kTile / 2 - 1),
                 thumbnails_.find({model.datasetAt(index).get(), sample.toUInt()}));
    painter->restore();
}

QSize CharacterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, kTile + 2 * kRowPadding});
}

}  // namespace twinsight
