// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scorebar.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

constexpr int kBarHeight = 18, kTickReach = 4;

double inRange(double value) {
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0;
}

}  // namespace

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Similarity"));
}

void ScoreBar::setThreshold(double threshold) {
    threshold_ = inRange(threshold);
    update();
}

void ScoreBar::setScore(std::optional<double> score) {
    score_ = score;
    setAccessibleDescription(score ? QLocale().toString(*score, 'f', 3) : QString());
    update();
}

QSize ScoreBar::sizeHint() const {
    return {160, kBarHeight + 2 * kTickReach + fontMetrics().height()};
}

void ScoreBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.5, kTickReach + 0.5, width() - 1, kBarHeight - 1);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(bar, 4, 4);
    if (score_) {
        const bool same = *score_ >= threshold_;
        const QColor colour = curveColour(same ? CurveRole::Training : CurveRole::Validation, palette());
        QRectF filled = bar.adjusted(1, 1, -1, -1);
        filled.setWidth(filled.width() * inRange(*score_));
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? colour : palette().color(QPalette::Mid));
        painter.drawRoundedRect(filled, 3, 3);
    }
    const double x = bar.left() + threshold_ * bar.width();
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, kBarHeight + 2 * kTickReach));
    paintScale(painter, x);
}

/// 0 and 1 at the ends, the threshold under its tick; an end that would run into it is left out.
void ScoreBar::paintScale(QPainter& painter, double x) const {
    const QString threshold = QLocale().toString(threshold_, 'f', 3);
    const int half = fontMetrics().horizontalAdvance(threshold) / 2 + 1;
    const QRect below(0, kBarHeight + 2 * kTickReach, width(), fontMetrics().height());
    const int centre = std::clamp(static_cast<int>(x), half, std::max(half, width() - half));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(centre - half, below.top(), 2 * half, below.height()), Qt::AlignCenter, threshold);
    if (centre - half > 2 * half) painter.drawText(below, Qt::AlignLeft, QLocale().toString(0));
    if (centre + half < width() - 2 * half) painter.drawText(below, Qt::AlignRight, QLocale().toString(1));
}

}  // namespace twinsight
