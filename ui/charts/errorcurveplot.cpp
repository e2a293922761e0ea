// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/errorcurveplot.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/charts/axislook.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/qcustomplotqt.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr double kLowest = 1e-4;
constexpr double kDetTicks[] = {0.001, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99};

QSharedPointer<QCPAxisTicker> deviateTicker() {
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const double share : kDetTicks)
        ticker->addTick(ErrorCurvePlot::deviateOf(share),
                        tr("%1 %").arg(QLocale().toString(share * 100, 'g', 4)));
    return ticker;
}

}  // namespace

double ErrorCurvePlot::deviateOf(double share) {
    const double inside = std::clamp(share, kLowest / 10, 1 - kLowest / 10);
    double low = -6, high = 6;
    for (int halving = 0; halving < 50; ++halving) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0)) / 2 < inside ? low : high) = middle;
    }
    return (low + high) / 2;
}

ErrorCurvePlot::ErrorCurvePlot(ErrorAxes axes, QWidget* parent)
    : QWidget(parent), axes_(axes), plot_(new QCustomPlot) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(plot_);
    setMinimumSize(220, 180);
    setAccessibleName(axes == ErrorAxes::Roc ? tr("ROC curve") : tr("DET curve"));
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->setAutoAddPlottableToLegend(false);
    plot_->axisRect()->insetLayout()->setInsetAlignment(
        0, axes == ErrorAxes::Roc ? Qt::AlignBottom | Qt::AlignRight : Qt::AlignTop | Qt::AlignRight);
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, &ErrorCurvePlot::draw);
    draw();
}

void ErrorCurvePlot::setCurves(const std::vector<NamedErrorCurve>& curves) {
    curves_ = curves;
    draw();
}

void ErrorCurvePlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
}

void ErrorCurvePlot::layAxes() {
    plot_->xAxis->setLabel(tr("Different pairs accepted"));
    plot_->yAxis->setLabel(axes_ == ErrorAxes::Roc ? tr("Same pairs accepted") : tr("Same pairs refused"));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        dressAxis(*axis, *this);
        if (axes_ == ErrorAxes::Det) {
            axis->setTicker(deviateTicker());
            axis->setRange(deviateOf(kLowest), deviateOf(0.6));
        }
    }
    if (axes_ == ErrorAxes::Det) return;
    plot_->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    plot_->xAxis->setNumberFormat(QStringLiteral("gb"));
    plot_->xAxis->setNumberPrecision(3);
    plot_->xAxis->setRange(kLowest, 1);
    plot_->yAxis->setRange(0, 1.02);
}

QPointF ErrorCurvePlot::place(double falseAccepts, double falseRejects) const {
    if (axes_ == ErrorAxes::Roc) return {std::max(falseAccepts, kLowest), 1 - falseRejects};
    return {deviateOf(falseAccepts), deviateOf(falseRejects)};
}

void ErrorCurvePlot::draw() {
    plot_->clearPlottables();
    plot_->legend->clearItems();
    plot_->setBackground(palette().color(QPalette::Base));
    layAxes();
    for (std::size_t i = 0; i < curves_.size(); ++i) drawCurve(curves_[i], static_cast<int>(i));
    plot_->legend->setVisible(curves_.size() > 1);
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.6F);  // a curve may go below
    plot_->legend->setBrush(veil);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setTextColor(palette().color(QPalette::Text));
    plot_->legend->setFont(font());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ErrorCurvePlot::drawCurve(const NamedErrorCurve& curve, int slot) {
    const QColor colour = runColour(slot, palette());
    QColor wash = colour;
    wash.setAlphaF(0.18F);
    QCPGraph* low = plot_->addGraph();
    QCPGraph* high = plot_->addGraph();
    QCPGraph* line = plot_->addGraph();
    for (const ErrorCurvePoint& point : curve.points) {
        const QPointF at = place(point.falseAccepts, point.falseRejects);
        line->addData(at.x(), at.y());
        if (!point.interval) continue;
        low->addData(at.x(), place(point.falseAccepts, point.interval->low).y());
        high->addData(at.x(), place(point.falseAccepts, point.interval->high).y());
    }
    for (QCPGraph* edge : {low, high}) edge->setPen(Qt::NoPen);
    low->setBrush(wash);
    low->setChannelFillGraph(high);
    line->setPen(QPen(colour, 2, slot == 0 ? Qt::SolidLine : Qt::DashLine));
    line->setName(curve.name);
    line->addToLegend();
    QCPGraph* inUse = plot_->addGraph();
    const QPointF at = place(curve.falseAccepts, curve.falseRejects);
    inUse->addData(at.x(), at.y());
    inUse->setLineStyle(QCPGraph::lsNone);
    inUse->setScatterStyle(
        {slot == 0 ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssSquare, colour, colour, 9});
}

QImage ErrorCurvePlot::picture(const QSize& size, double scale) {
    QImage picture = plot_->toPixmap(size.width(), size.height(), scale).toImage();
    picture.setDevicePixelRatio(scale);
    return picture;
}

}  // namespace twinsight
