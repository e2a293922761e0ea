// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include <QEvent>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

constexpr int kReplotMilliseconds = 50;
constexpr double kReach = 40;  // pixels from the mouse to the point that it means
constexpr double kMargin = 0.04;
constexpr double kPointSize = 6;
constexpr double kEmptyWidth = 5;
constexpr int kMostDiscs = 100;  // more points than these would only be a thick line
constexpr double kInfinity = std::numeric_limits<double>::infinity();

QColor between(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QCPRange widened(QCPRange range) {
    if (range.size() <= 0) range = QCPRange(range.lower - 0.5, range.upper + 0.5);
    return {range.lower - kMargin * range.size(), range.upper + kMargin * range.size()};
}

void colourAxis(QCPAxis* axis, const QPalette& palette) {
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    const QPen line(between(base, text, 0.45));
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLabelColor(text);
    axis->setLabelColor(text);
    axis->grid()->setPen(QPen(between(base, text, 0.14)));
    axis->grid()->setZeroLinePen(QPen(between(base, text, 0.14)));
}

}  // namespace

ChartPanel::ChartPanel(const QString& xTitle, const QString& yTitle, QWidget* parent)
    : QWidget(parent),
      plot_(new QCustomPlot(this)),
      mark_(new QCPItemStraightLine(plot_)),
      markText_(new QCPItemText(plot_)),
      pointer_(new QCPItemTracer(plot_)),
      top_(kInfinity) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(plot_);
    plot_->setMinimumSize(200, 110);
    plot_->xAxis->setLabel(xTitle);
    plot_->yAxis->setLabel(yTitle);
    layLegendAbove();
    plot_->setPlottingHint(QCP::phFastPolylines);
    plot_->setNoAntialiasingOnDrag(true);
    mark_->setVisible(false);
    markText_->setVisible(false);
    markText_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    markText_->setPositionAlignment(Qt::AlignTop | Qt::AlignRight);
    markText_->setPadding({3, 0, 3, 0});
    pointer_->setVisible(false);
    pointer_->setStyle(QCPItemTracer::tsCircle);
    pointer_->setSize(9);
    replot_.setSingleShot(true);
    replot_.setInterval(kReplotMilliseconds);
    connect(&replot_, &QTimer::timeout, this, &ChartPanel::replotNow);
    applyInteractions();
    applyPalette();
}

/// In a row of its own, where it hides no curve.
void ChartPanel::layLegendAbove() {
    QCPLegend* legend = plot_->legend;
    QCPLayoutGrid* rows = plot_->plotLayout();
    plot_->axisRect()->insetLayout()->take(legend);
    rows->insertRow(0);
    rows->addElement(0, 0, legend);
    rows->setRowStretchFactor(0, 0.001);
    rows->setRowSpacing(0);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setMargins({6, 4, 6, 0});
    legend->setColumnSpacing(14);
    legend->setIconSize(24, fontMetrics().height() + 2);
    legend->setBorderPen(Qt::NoPen);
    legend->setVisible(true);
}

void ChartPanel::applyInteractions() {
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(plot_, &QCustomPlot::mouseWheel, this, [this] { following_ = false; });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, &ChartPanel::showEverything);
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons() & Qt::LeftButton) following_ = false;
        pointAt(event->position());
    });
}

int ChartPanel::addCurve(const CurveStyle& style) {
    QCPGraph* graph = plot_->addGraph();
    graph->setName(style.name);
    graph->setAntialiased(!style.faint);
    curves_.push_back({graph, style});
    applyPen(curves_.back());
    return static_cast<int>(curves_.size()) - 1;
}

void ChartPanel::append(int curve, double x, double y) {
    if (!std::isfinite(x) || !std::isfinite(y)) return;
    const Curve& to = curves_[curve];
    to.graph->addData(x, y);
    if (to.style.points && to.graph->dataCount() == kMostDiscs + 1) applyPen(to);
    queueReplot();
}

void ChartPanel::replace(int curve, const QVector<double>& x, const QVector<double>& y) {
    curves_[curve].graph->setData(x, y, true);
    queueReplot();
}

void ChartPanel::removeAfter(int curve, double x) {
    curves_[curve].graph->data()->removeAfter(x);
    queueReplot();
}

void ChartPanel::clear() {
    for (const Curve& curve : curves_) {
        curve.graph->data()->clear();
        applyPen(curve);
    }
    mark_->setVisible(false);
    markText_->setVisible(false);
    pointer_->setVisible(false);
    showEverything();
}

std::vector<QPointF> ChartPanel::points(int curve) const {
    std::vector<QPointF> points;
    for (const QCPGraphData& point : *curves_[curve].graph->data())
        points.emplace_back(point.key, point.value);
    return points;
}

void ChartPanel::mark(double x, const QString& word) {
    mark_->point1->setCoords(x, 0);
    mark_->point2->setCoords(x, 1);
    markText_->position->setCoords(x, 0);
    markText_->setText(word);
    mark_->setVisible(true);
    markText_->setVisible(true);
    queueReplot();
}

bool ChartPanel::isMarked() const {
    return mark_->visible();
}

void ChartPanel::showIntegersOnly() {
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot_->xAxis->setTicker(ticker);
    plot_->xAxis->setSubTicks(false);
}

void ChartPanel::limitY(double top) {
    top_ = top;
}

void ChartPanel::showEverything() {
    following_ = true;
    queueReplot();
}

void ChartPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyPalette();
}

void ChartPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    queueReplot();
}

void ChartPanel::applyPalette() {
    const QPalette palette = this->palette();
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    plot_->setBackground(base);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setLabelFont(font());
        axis->setTickLabelFont(font());
        colourAxis(axis, palette);
    }
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
    queueReplot();
}

void ChartPanel::applyPen(const Curve& curve) {
    const QColor base = palette().color(QPalette::Base);
    const QColor full = curveColour(curve.style.role, palette());
    const QColor colour = curve.style.faint ? between(base, full, 0.4) : full;
    QPen pen(colour, curve.style.bold ? 2 : 1);
    if (curve.style.dashed) pen.setStyle(Qt::DashLine);
    curve.graph->setPen(pen);
    const bool discs = curve.style.points && curve.graph->dataCount() <= kMostDiscs;
    curve.graph->setScatterStyle({discs ? QCPScatterStyle::ssCircle : QCPScatterStyle::ssNone, QPen(colour),
                                  QBrush(curve.style.dashed ? base : colour), kPointSize});
}

void ChartPanel::queueReplot() {
    if (isVisible() && !replot_.isActive()) replot_.start();
}

QRectF ChartPanel::shownRange() const {
    const QCPRange x = plot_->xAxis->range(), y = plot_->yAxis->range();
    return {QPointF(x.lower, y.lower), QPointF(x.upper, y.upper)};
}

std::vector<double> ChartPanel::ticks() const {
    const QVector<double> ticks = plot_->xAxis->tickVector();
    return {ticks.begin(), ticks.end()};
}

void ChartPanel::replotNow() {
    if (following_) fit();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPanel::fit() {
    bool any = false;
    QCPRange x, y;
    for (const Curve& curve : curves_) {
        bool hasX = false, hasY = false;
        const QCPRange keys = curve.graph->getKeyRange(hasX), values = curve.graph->getValueRange(hasY);
        if (!hasX || !hasY) continue;
        x = any ? x.expanded(keys) : keys;
        y = any ? y.expanded(values) : values;
        any = true;
    }
    if (!any) {
        plot_->xAxis->setRange(0, kEmptyWidth);
        return plot_->yAxis->setRange(0, std::isfinite(top_) ? top_ : 1);
    }
    y = widened(y);
    plot_->xAxis->setRange(widened(x));
    plot_->yAxis->setRange(y.lower, std::max(std::min(y.upper, top_), y.lower + 1e-9));
}

void ChartPanel::pointAt(const QPointF& position) {
    const Curve* nearest = nullptr;
    QCPGraphData found;
    double reach = kReach;
    const double x = plot_->xAxis->pixelToCoord(position.x());
    for (const Curve& curve : curves_) {
        const auto data = curve.graph->data();
        for (auto point = data->findBegin(x); point != data->findEnd(x); ++point) {
            const double distance = std::hypot(plot_->xAxis->coordToPixel(point->key) - position.x(),
                                               plot_->yAxis->coordToPixel(point->value) - position.y());
            if (distance >= reach) continue;
            reach = distance;
            nearest = &curve;
            found = *point;
        }
    }
    if (nearest || pointer_->visible()) queueReplot();
    pointer_->setVisible(nearest != nullptr);
    if (nearest) pointer_->position->setCoords(found.key, found.value);
    Q_EMIT pointed(nearest ? nearest->style.name : QString(), found.key, found.value);
}

}  // namespace twinsight
