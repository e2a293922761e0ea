// SPDX-License-Identifier: GPL-3.0-or-later
// How a ChartPanel looks: colours of the theme, pens and signs of the curves.
#include "ui/charts/axislook.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

constexpr int kMargin = 15;  // QCustomPlot's
constexpr double kPointSize = 6, kStarSize = 13;

QCPScatterStyle::ScatterShape shapeOf(PointSign sign) {
    switch (sign) {
        case PointSign::None:
            return QCPScatterStyle::ssNone;
        case PointSign::Disc:
        case PointSign::Ring:
            return QCPScatterStyle::ssCircle;
        case PointSign::Square:
            return QCPScatterStyle::ssSquare;
        case PointSign::Diamond:
            return QCPScatterStyle::ssDiamond;
        case PointSign::Star:
            return QCPScatterStyle::ssStar;
    }
    return QCPScatterStyle::ssNone;
}

}  // namespace

void ChartPanel::applyPalette() {
    const QPalette palette = this->palette();
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    plot_->setBackground(base);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) dressAxis(*axis, *this);
    // So much that the y axes of diagrams below each other stand in a line, whatever their numbers.
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0.000")) + 2 * fontMetrics().height();
    plot_->axisRect()->setMinimumMargins({left, kMargin, kMargin, kMargin});
    plot_->legend->setBrush(base);
    plot_->legend->setTextColor(text);
    plot_->legend->setFont(font());
    mark_->setPen(QPen(between(base, text, 0.6), 1, Qt::DotLine));
    markText_->setBrush(base);
    markText_->setColor(between(base, text, 0.75));
    markText_->setFont(font());
    pointer_->setPen(QPen(text));
    pointer_->setBrush(base);
    for (const Curve& curve : curves_) applyPen(curve);
    for (std::size_t i = 0; i < samples_.size(); ++i) applyPen({samples_[i], keys_[i].style});
    applyVisibility();
}

void ChartPanel::applyPen(const Curve& curve) {
    const CurveStyle& style = curve.style;
    const QColor base = palette().color(QPalette::Base);
    const QColor colour = style.faint ? between(base, style.colour, 0.4) : style.colour;
    curve.graph->setPen(QPen(colour, style.bold ? 2 : style.faint ? 1 : 1.5, style.dashes));
    const int points = curve.graph->dataCount();
    const bool star = style.sign == PointSign::Star;
    // A line of one point would not be seen.
    const PointSign sign = points == 1 && style.sign == PointSign::None ? PointSign::Disc : style.sign;
    curve.graph->setScatterStyle(
        {points <= kMostSigns ? shapeOf(sign) : QCPScatterStyle::ssNone, QPen(colour, star ? 2 : 1),
         QBrush(style.sign == PointSign::Ring ? base : colour), star ? kStarSize : kPointSize});
}

}  // namespace twinsight
