// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace twinsight {

/// What lies behind an item that a delegate paints by itself: the whole of it is lit when it is selected, and
/// framed when the keys are there. Styles light the item's text only, and these have none.
inline void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option) {
    QStyleOptionViewItem whole = option;
    whole.showDecorationSelected = true;
    const QWidget* view = option.widget;
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, &painter, view);
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

}  // namespace twinsight
