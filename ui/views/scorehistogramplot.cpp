// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scorehistogramplot.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

constexpr int kMargin = 6;
constexpr double kTicks[] = {0.0001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.9999};

double oddsOf(double probability) {
    const double inside = std::clamp(probability, 1e-9, 1 - 1e-9);
    return std::log(inside / (1 - inside));
}

QColor colourOf(bool same, const QPalette& palette) {
    return curveColour(same ? CurveRole::Training : CurveRole::Validation, palette);
}

QColor faint(QColor colour) {
    colour.setAlphaF(0.35F);
    return colour;
}

}  // namespace

ScoreHistogramPlot::ScoreHistogramPlot(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("How same and different pairs score"));
}

void ScoreHistogramPlot::setHistogram(const std::optional<ScoreHistogram>& histogram) {
    const bool sound = histogram && histogram->high > histogram->low && !histogram->same.empty() &&
                       histogram->same.size() == histogram->different.size();
    histogram_ = sound ? histogram : std::nullopt;
    update();
}

void ScoreHistogramPlot::setWords(const QString& words) {
    words_ = words;
    setAccessibleDescription(words);
    update();
}

void ScoreHistogramPlot::setThreshold(double probability) {
    threshold_ = probability;
    update();
}

void ScoreHistogramPlot::setScore(const std::optional<double>& probability) {
    score_ = probability;
    update();
}

QRectF ScoreHistogramPlot::room() const {
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(kMargin, line + kMargin, -kMargin, -line - kMargin);
}

double ScoreHistogramPlot::placeOf(double probability) const {
    const double share = (oddsOf(probability) - histogram_->low) / (histogram_->high - histogram_->low);
    return room().left() + std::clamp(share, 0.0, 1.0) * room().width();
}

/// As shares of its own kind, roots of them, so that the few that lie among the others are seen, too.
QPolygonF ScoreHistogramPlot::areaOf(const std::vector<std::int64_t>& counts) const {
    const QRectF in = room();
    const double all = std::max(1.0, std::accumulate(counts.begin(), counts.end(), 0.0));
    const double step = in.width() / double(counts.size());
    QPolygonF area{in.bottomLeft()};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double y = in.bottom() - std::sqrt(double(counts[i]) / all) * in.height();
        area << QPointF(in.left() + double(i) * step, y) << QPointF(in.left() + double(i + 1) * step, y);
    }
    return area << in.bottomRight();
}

void ScoreHistogramPlot::paintAreas(QPainter& painter) const {
    for (const bool same : {false, true}) {
        painter.setPen(colourOf(same, palette()));
        painter.setBrush(faint(colourOf(same, palette())));
        painter.drawPolygon(areaOf(same ? histogram_->same : histogram_->different));
    }
    const QRectF in = room();
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    const double threshold = placeOf(threshold_);
    painter.drawLine(QPointF(threshold, in.top() - 2), QPointF(threshold, in.bottom()));
    if (!score_) return;
    const double at = placeOf(*score_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawPolygon(QPolygonF{{at, in.bottom() - 10}, {at - 6, in.bottom()}, {at + 6, in.bottom()}});
}

void ScoreHistogramPlot::paintAxis(QPainter& painter) const {
    const QRectF in = room();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(in.bottomLeft(), in.bottomRight());
    painter.setPen(palette().color(QPalette::WindowText));
    for (const double tick : kTicks) {
        const QString number = QLocale().toString(tick, 'g', 4);
        const QRectF words(placeOf(tick) - 40, in.bottom() + 2, 80, fontMetrics().height());
        painter.drawText(words, Qt::AlignCenter, number);
    }
}

void ScoreHistogramPlot::paintLegend(QPainter& painter) const {
    const QRectF line(kMargin, 2, width() - 2 * kMargin, fontMetrics().height());
    painter.setPen(colourOf(false, palette()));
    painter.drawText(line, Qt::AlignLeft, tr("different pairs"));
    painter.setPen(colourOf(true, palette()));
    painter.drawText(line, Qt::AlignRight, tr("same pairs"));
}

void ScoreHistogramPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!histogram_) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        return painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                                Qt::AlignCenter | Qt::TextWordWrap, words_);
    }
    paintAreas(painter);
    paintAxis(painter);
    paintLegend(painter);
}

}  // namespace twinsight
