// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twinsight {

/// Paints a pair of WatchedPairs: its two pictures on paper, and under them a bar and figure of the
/// probability, with a sign of whether the verdict is right. What is excluded is pale.
class WatchedPairDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize itemSize() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return itemSize(); }
};

}  // namespace twinsight
