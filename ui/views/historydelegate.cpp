// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/historydelegate.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include "ui/charts/chartcolours.h"
#include "ui/models/comparisonhistory.h"
#include "ui/support/itempanel.h"
#include "ui/support/paper.h"

namespace twinsight {

namespace {

constexpr int kSide = 44, kGap = 4;

}  // namespace

QSize HistoryDelegate::itemSize() const {
    return {2 * kSide + 3 * kGap, kSide + 3 * kGap + QFontMetrics(QApplication::font()).height()};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto& past = static_cast<const ComparisonHistory*>(index.model())->at(index.row());
    paintItemPanel(*painter, option);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QPoint corner = option.rect.topLeft() + QPoint(kGap, kGap);
    paintOnPaper(*painter, {corner, QSize(kSide, kSide)}, past.imageA);
    paintOnPaper(*painter, {corner + QPoint(kSide + kGap, 0), QSize(kSide, kSide)}, past.imageB);
    const QRect words(corner.x(), corner.y() + kSide + kGap, 2 * kSide + kGap, option.fontMetrics.height());
    const bool chosen = option.state & QStyle::State_Selected;
    const CurveRole role = past.result.same ? CurveRole::Training : CurveRole::Validation;
    const QRect stripe(words.left(), words.top() - 3, qRound(words.width() * past.result.probability), 3);
    painter->fillRect(stripe, curveColour(role, option.palette));
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(words, Qt::AlignCenter, QLocale().toString(past.result.probability, 'f', 3));
    painter->restore();
}

}  // namespace twinsight
