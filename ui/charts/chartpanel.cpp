// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/charts/chartcolours.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/charttickers.h"
#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

constexpr int kReplotMilliseconds = 50;
constexpr double kEmptyWidth = 5;
constexpr int kLeastWidth = 200, kLeastCurves = 66;  // pixels, with margins
constexpr double kLargestSign = 16;                  // pixels
constexpr double kInfinity = std::numeric_limits<double>::infinity();

void scaleAxis(QCPAxis* axis, bool logarithmic) {
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setNumberFormat(QStringLiteral("gbc"));
    axis->setNumberPrecision(logarithmic ? 3 : 6);
}

/// Would draw everything anew at each of many sizes while a window is drawn larger; the panel does so as
/// often as it draws what is new.
class Plot : public QCustomPlot {
public:
    using QCustomPlot::QCustomPlot;

protected:
    void resizeEvent(QResizeEvent*) override {
        setViewport(rect());
        updateLayout();
    }
};

}  // namespace

std::optional<Stretch> spanning(const std::optional<Stretch>& one, const std::optional<Stretch>& other) {
    if (!one || !other) return one ? one : other;
    return Stretch{std::min(one->from, other->from), std::max(one->to, other->to)};
}

ChartPanel::ChartPanel(const QString& yTitle, QWidget* parent)
    : QWidget(parent),
      plot_(new Plot(this)),
      mark_(new QCPItemStraightLine(plot_)),
      markText_(new QCPItemText(plot_)),
      pointer_(new QCPItemTracer(plot_)),
      top_(kInfinity) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(plot_);
    plot_->setMinimumWidth(kLeastWidth);
    plot_->yAxis->setLabel(yTitle);
    layLegendAbove();
    plot_->setPlottingHint(QCP::phFastPolylines);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setAutoAddPlottableToLegend(false);
    unmark();
    for (QCPItemPosition* position : {mark_->point1, mark_->point2, markText_->position})
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
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

ChartPanel::~ChartPanel() = default;

int ChartPanel::addCurve(const CurveStyle& style) {
    curves_.push_back({plot_->addGraph(), {}});
    setStyle(curves() - 1, style);
    return curves() - 1;
}

void ChartPanel::setStyle(int curve, const CurveStyle& style) {
    curves_[curve].style = style;
    curves_[curve].graph->setName(style.name);
    curves_[curve].graph->setAntialiased(!style.faint);
    applyPen(curves_[curve]);
    curves_[curve].graph->setVisible(isShown(curve));
    queueReplot();
}

void ChartPanel::removeCurves() {
    for (const Curve& curve : curves_) plot_->removeGraph(curve.graph);
    curves_.clear();
    unmark();
    pointer_->setVisible(false);
    queueReplot();
}

void ChartPanel::append(int curve, double x, double y) {
    if (!std::isfinite(x) || !std::isfinite(y)) return;
    const Curve& to = curves_[curve];
    to.graph->addData(x, y);
    const int points = to.graph->dataCount();
    if (points <= 2 || points == kMostSigns + 1) applyPen(to);
    queueReplot();
}

void ChartPanel::replace(int curve, const QVector<double>& x, const QVector<double>& y) {
    curves_[curve].graph->setData(x, y, true);
    applyPen(curves_[curve]);
    queueReplot();
}

QPointF ChartPanel::point(int curve, int index) const {
    const auto point = curves_[curve].graph->data()->at(index);
    return {point->key, point->value};
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

void ChartPanel::unmark() {
    mark_->setVisible(false);
    markText_->setVisible(false);
}

void ChartPanel::setXAxis(const QString& title, XScale scale) {
    xTitle_ = title;
    plot_->xAxis->setLabel(xTitleShown_ ? xTitle_ : QString());
    plot_->xAxis->setTicker(tickerOf(scale, plot_->xAxis->scaleType() == QCPAxis::stLogarithmic));
    plot_->xAxis->setSubTicks(scale == XScale::Number);
    showEverything();
}

void ChartPanel::setXTitleShown(bool shown) {
    xTitleShown_ = shown;
    plot_->xAxis->setLabel(shown ? xTitle_ : QString());
    keepRoom();
    queueReplot();
}

void ChartPanel::setLogarithmic(bool x, bool y) {
    const QScopedValueRollback guard(arranging_, true);
    scaleAxis(plot_->xAxis, x);
    scaleAxis(plot_->yAxis, y);
    plot_->yAxis->setTicker(tickerOf(XScale::Number, y));
    showEverything();
}

void ChartPanel::setIgnoresOutliers(bool ignores) {
    ignoresOutliers_ = ignores;
    showEverything();
}

void ChartPanel::limitY(double top) {
    top_ = top;
}

void ChartPanel::showEverything() {
    following_ = true;
    part_.reset();
    queueReplot();
}

void ChartPanel::setLeastStretch(const std::optional<Stretch>& least) {
    if (least == least_) return;
    least_ = least;
    queueReplot();
}

void ChartPanel::showPart(const Stretch& part) {
    part_ = part;
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

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    wrapLegend();
    queueReplot();
}

void ChartPanel::queueReplot() {
    if (isVisible() && !replot_.isActive()) replot_.start();
}

QRectF ChartPanel::shownRange() const {
    const QCPRange x = plot_->xAxis->range(), y = plot_->yAxis->range();
    return {QPointF(x.lower, y.lower), QPointF(x.upper, y.upper)};
}

std::vector<double> ChartPanel::ticks(Qt::Orientation axis) const {
    const QVector<double> ticks = (axis == Qt::Horizontal ? plot_->xAxis : plot_->yAxis)->tickVector();
    return {ticks.begin(), ticks.end()};
}

QStringList ChartPanel::tickLabels(Qt::Orientation axis) const {
    const QVector<QString> labels =
        (axis == Qt::Horizontal ? plot_->xAxis : plot_->yAxis)->tickVectorLabels();
    return {labels.begin(), labels.end()};
}

void ChartPanel::replotNow() {
    fit();
    spaceTicks();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

/// So few numbers beside the y axis that they stand apart in a low chart.
void ChartPanel::spaceTicks() {
    constexpr int kUsual = 5;  // QCustomPlot's
    const int lines = plot_->axisRect()->height() / plot_->fontMetrics().height();
    plot_->yAxis->ticker()->setTickCount(std::clamp(2 * lines / 3, 2, kUsual));
}

/// For the curves between the legend and what is written below them, however many rows the legend has.
void ChartPanel::keepRoom() {
    const int line = fontMetrics().height() + 5, below = xTitleShown_ ? 2 : 1;
    plot_->setMinimumHeight(kLeastCurves + (plot_->legend->rowCount() + below) * line);
}

bool ChartPanel::isLogarithmic(const QCPAxis* axis) const {
    return axis->scaleType() == QCPAxis::stLogarithmic;
}

std::optional<Stretch> ChartPanel::stretch() const {
    std::optional<Stretch> all;
    for (const Curve& curve : curves_) {
        bool any = false;
        const QCPRange keys =
            curve.graph->getKeyRange(any, isLogarithmic(plot_->xAxis) ? QCP::sdPositive : QCP::sdBoth);
        if (!any || !curve.graph->visible()) continue;
        all = spanning(all, Stretch{keys.lower, keys.upper});
    }
    return all;
}

/// Of x: the part that was chosen, or everything here and in the diagrams beside it.
QCPRange ChartPanel::partToShow() const {
    if (part_) return {part_->from, part_->to};
    const std::optional<Stretch> all = spanning(stretch(), least_);
    const bool logarithmic = isLogarithmic(plot_->xAxis);
    return all ? widened({all->from, all->to}, logarithmic) : QCPRange(logarithmic ? 1 : 0, kEmptyWidth);
}

/// Those between `x`.
QCPRange ChartPanel::valuesToShow(const QCPRange& x) const {
    const bool logarithmic = isLogarithmic(plot_->yAxis);
    std::vector<const QCPGraph*> shown;
    for (const Curve& curve : curves_)
        if (curve.graph->visible()) shown.push_back(curve.graph);
    const std::optional<QCPRange> all =
        ignoresOutliers_ ? rangeOfMost(shown, x, logarithmic) : rangeOfAll(shown, x, logarithmic);
    if (!all) return {logarithmic ? 1e-3 : 0, std::isfinite(top_) ? top_ : 1};
    // In a low chart, too, a sign on the highest or lowest point is to be seen whole.
    const double margin = std::max(kUsualMargin, kLargestSign / 2 / std::max(1, plot_->axisRect()->height()));
    const QCPRange y = widened(*all, logarithmic, margin);
    return {y.lower, std::max(std::min(y.upper, top_), y.lower + 1e-9)};
}

void ChartPanel::fit() {
    const QScopedValueRollback guard(arranging_, true);
    const QCPRange x = partToShow();
    plot_->xAxis->setRange(x);
    if (following_) plot_->yAxis->setRange(valuesToShow(x));
}

void ChartPanel::paint(QCPPainter& painter, const QSize& size) {
    fit();
    const bool pointed = pointer_->visible();
    pointer_->setVisible(false);
    plot_->toPainter(&painter, size.width(), size.height());
    pointer_->setVisible(pointed);
}

}  // namespace twinsight
