// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/watchedpairdelegate.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include "ui/charts/chartcolours.h"
#include "ui/models/watchedpairs.h"
#include "ui/support/itempanel.h"
#include "ui/support/paper.h"

namespace twinsight {

namespace {

constexpr int kSide = 44, kGap = 4, kApart = 8, kBar = 3;
constexpr double kPale = 0.3;

void paintPicture(QPainter& painter, const QRect& paper, const QImage& image, bool excluded) {
    painter.setOpacity(excluded ? kPale : 1);
    paintOnPaper(painter, paper, image);
    painter.setOpacity(1);
}

}  // namespace

QSize WatchedPairDelegate::itemSize() const {
    return {2 * kSide + kGap + 2 * kApart, kSide + 3 * kGap + QFontMetrics(QApplication::font()).height()};
}

void WatchedPairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    paintItemPanel(*painter, option);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QPoint corner = option.rect.topLeft() + QPoint(kApart, kGap);
    const QSize paper(kSide, kSide);
    paintPicture(*painter, {corner, paper}, index.data(WatchedPairs::LeftRole).value<QImage>(),
                 index.data(WatchedPairs::LeftExcludedRole).toBool());
    paintPicture(*painter, {corner + QPoint(kSide + kGap, 0), paper},
                 index.data(WatchedPairs::RightRole).value<QImage>(),
                 index.data(WatchedPairs::RightExcludedRole).toBool());
    const QRect words(corner.x(), corner.y() + kSide + kGap, 2 * kSide + kGap, option.fontMetrics.height());
    const double probability = index.data(WatchedPairs::ProbabilityRole).toDouble();
    const bool right = index.data(WatchedPairs::RightVerdictRole).toBool();
    const CurveRole role = right ? CurveRole::Training : CurveRole::Validation;
    const QRect bar(words.left(), words.top() - kBar, qRound(words.width() * probability), kBar);
    painter->fillRect(bar, curveColour(role, option.palette));
    const bool chosen = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    const QString sign = right ? QStringLiteral("\u2713") : QStringLiteral("\u2717");
    painter->drawText(words, Qt::AlignCenter, sign + u' ' + QLocale().toString(probability, 'f', 3));
    painter->restore();
}

}  // namespace twinsight
