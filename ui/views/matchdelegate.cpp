// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/matchdelegate.h"

#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include "ui/models/matchlist.h"
#include "ui/support/itempanel.h"
#include "ui/support/paper.h"

namespace twinsight {

namespace {

constexpr int kSide = 64, kGap = 4;
constexpr double kPale = 0.45;

}  // namespace

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {kSide + 2 * kGap, kSide + 3 * kGap + option.fontMetrics.height()};
}

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    paintItemPanel(*painter, option);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const double probability = index.data(MatchList::ProbabilityRole).toDouble();
    const QRect paper(option.rect.topLeft() + QPoint(kGap, kGap), QSize(kSide, kSide));
    const auto image = index.data(Qt::DecorationRole).value<QImage>();
    painter->fillRect(paper, Qt::white);
    painter->setOpacity(probability < threshold_ ? kPale : 1);
    paintOnPaper(*painter, paper, image);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) painter->setOpacity(1);
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    const QRect words(paper.left(), paper.bottom() + kGap, kSide, option.fontMetrics.height());
    painter->drawText(words, Qt::AlignCenter, QLocale().toString(probability, 'f', 3));
    painter->restore();
}

}  // namespace twinsight
