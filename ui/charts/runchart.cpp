// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/runchart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <algorithm>

#include "ui/charts/chartpanel.h"
#include "ui/support/phrases.h"

namespace twinsight {

namespace {

constexpr int kSliderEnd = 999;
constexpr int kInitialSmoothing = 900;

QString spokenLoss(double loss) {
    return QLocale().toString(loss, 'g', 4);
}

QString spokenPercent(double percent) {
    return spokenShare(percent / 100);
}

}  // namespace

RunChart::RunChart(QWidget* parent)
    : QWidget(parent),
      loss_(new ChartPanel(tr("Batch"), tr("Loss"))),
      accuracy_(new ChartPanel(tr("Epoch"), tr("Accuracy (%)"))),
      smoothingSlider_(new QSlider(Qt::Horizontal)),
      smoothingValue_(new QLabel),
      readOut_(new QLabel),
      smoothed_(kInitialSmoothing / 1000.0) {
    loss_->addCurve({.name = tr("Batch"), .role = CurveRole::Training, .faint = true});
    loss_->addCurve({.name = tr("Batch, smoothed"), .role = CurveRole::Training, .bold = true});
    loss_->addCurve(
        {.name = tr("Training, epoch"), .role = CurveRole::Training, .dashed = true, .points = true});
    loss_->addCurve({.name = tr("Validation, epoch"), .role = CurveRole::Validation, .points = true});
    accuracy_->addCurve(
        {.name = tr("Training"), .role = CurveRole::Training, .dashed = true, .points = true});
    accuracy_->addCurve({.name = tr("Validation"), .role = CurveRole::Validation, .points = true});
    accuracy_->addCurve({.name = tr("One-shot"), .role = CurveRole::OneShot, .points = true});
    for (ChartPanel* panel : {loss_, accuracy_}) panel->showIntegersOnly();
    accuracy_->limitY(101);
    loss_->setAccessibleName(tr("Loss by batch"));
    accuracy_->setAccessibleName(tr("Accuracy by epoch"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(loss_, 3);
    layout->addWidget(accuracy_, 2);
    layout->addWidget(makeControls());
    connect(loss_, &ChartPanel::pointed, this, [this](const QString& curve, double x, double y) {
        tell(curve, tr("batch %1").arg(spokenCount(std::llround(x))), spokenLoss(y));
    });
    connect(accuracy_, &ChartPanel::pointed, this, [this](const QString& curve, double x, double y) {
        tell(curve, tr("epoch %1").arg(QLocale().toString(x, 'f', x == std::round(x) ? 0 : 1)),
             spokenPercent(y));
    });
    describe();
}

QWidget* RunChart::makeControls() {
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    readOut_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* caption = new QLabel(tr("&Smoothing"));
    caption->setBuddy(smoothingSlider_);
    smoothingSlider_->setRange(0, kSliderEnd);
    smoothingSlider_->setFixedWidth(120);
    smoothingSlider_->setAccessibleName(tr("Smoothing of the loss"));
    smoothingSlider_->setToolTip(tr("How much of the loss so far each point of the bold curve keeps"));
    smoothingValue_->setFixedWidth(
        smoothingValue_->fontMetrics().horizontalAdvance(QStringLiteral("0.0000")));
    connect(smoothingSlider_, &QSlider::valueChanged, this, [this](int value) {
        smoothingValue_->setText(QLocale().toString(value / 1000.0, 'f', 3));
        smoothAnew();
    });
    smoothingSlider_->setValue(kInitialSmoothing);
    row->addWidget(readOut_, 1);
    row->addWidget(caption);
    row->addWidget(smoothingSlider_);
    row->addWidget(smoothingValue_);
    return controls;
}

void RunChart::clear() {
    loss_->clear();
    accuracy_->clear();
    smoothed_ = Smoothing(smoothing());
    lastBatch_.reset();
    stepsPerEpoch_ = 0;
    epochs_.clear();
    readOut_->clear();
    describe();
}

void RunChart::append(const std::vector<TrainingEvent>& events) {
    const std::size_t epochsBefore = epochs_.size();
    for (const TrainingEvent& event : events) {
        if (const auto* batch = std::get_if<BatchDone>(&event.what)) add(*batch);
        if (const auto* epoch = std::get_if<EpochDone>(&event.what)) add(*epoch);
        if (const auto* finished = std::get_if<Finished>(&event.what)) add(*finished);
        if (const auto* started = std::get_if<RunStarted>(&event.what)) begin(*started);
    }
    if (epochs_.size() != epochsBefore) describe();
}

void RunChart::add(const BatchDone& batch) {
    const auto step = static_cast<double>(batch.step);
    lastBatch_ = batch;
    loss_->append(BatchLoss, step, batch.loss);
    loss_->append(SmoothedLoss, step, smoothed_.add(batch.loss));
}

void RunChart::add(const EpochDone& epoch) {
    const auto step = static_cast<double>(epoch.step), number = static_cast<double>(epoch.epoch);
    epochs_.push_back(epoch);
    loss_->append(TrainingLoss, step, epoch.trainingLoss);
    loss_->append(ValidationLoss, step, epoch.validationLoss);
    accuracy_->append(TrainingAccuracy, number, 100 * epoch.trainingAccuracy);
    accuracy_->append(ValidationAccuracy, number, 100 * epoch.validationAccuracy);
    accuracy_->append(OneShotAccuracy, number, 100 * epoch.oneShotAccuracy);
    if (!epoch.best) return;
    loss_->mark(step, tr("best"));
    accuracy_->mark(number, tr("best"));
}

/// The figures are those of the best model, which is on the chart already unless no epoch was completed.
void RunChart::add(const Finished& finished) {
    if (finished.accuracy <= 0 || !accuracy_->points(ValidationAccuracy).empty()) return;
    const double end =
        stepsPerEpoch_ > 0 ? static_cast<double>(finished.step) / static_cast<double>(stepsPerEpoch_) : 1;
    accuracy_->append(ValidationAccuracy, end, 100 * finished.accuracy);
    accuracy_->append(OneShotAccuracy, end, 100 * finished.oneShotAccuracy);
}

void RunChart::begin(const RunStarted& started) {
    stepsPerEpoch_ = started.stepsPerEpoch;
    goOnFrom(started.step);
}

void RunChart::goOnFrom(std::int64_t step) {
    if (!lastBatch_ || lastBatch_->step <= step) return;
    std::erase_if(epochs_, [step](const EpochDone& epoch) { return epoch.step > step; });
    const auto lastEpoch = static_cast<double>(epochs_.empty() ? 0 : epochs_.back().epoch);
    for (const int curve : {BatchLoss, TrainingLoss, ValidationLoss})
        loss_->removeAfter(curve, static_cast<double>(step));
    for (const int curve : {TrainingAccuracy, ValidationAccuracy, OneShotAccuracy})
        accuracy_->removeAfter(curve, lastEpoch);
    smoothAnew();
}

void RunChart::smoothAnew() {
    smoothed_ = Smoothing(smoothing());
    QVector<double> steps, values;
    for (const QPointF& point : loss_->points(BatchLoss)) {
        steps.push_back(point.x());
        values.push_back(smoothed_.add(point.y()));
    }
    loss_->replace(SmoothedLoss, steps, values);
}

double RunChart::smoothing() const {
    return smoothingSlider_->value() / 1000.0;
}

void RunChart::setSmoothing(double weight) {
    smoothingSlider_->setValue(static_cast<int>(std::lround(1000 * weight)));
}

void RunChart::tell(const QString& curve, const QString& where, const QString& value) {
    readOut_->setText(curve.isEmpty() ? QString() : tr("%1, %2: %3").arg(curve, where, value));
}

QString RunChart::summary() const {
    if (epochs_.empty())
        return lastBatch_ ? tr("No epoch is complete yet.") : tr("Nothing has been trained yet.");
    const EpochDone& last = epochs_.back();
    const auto best =
        std::find_if(epochs_.rbegin(), epochs_.rend(), [](const EpochDone& e) { return e.best; });
    QString text =
        tr("After epoch %1: training loss %2, validation loss %3, validation accuracy %4, one-shot accuracy "
           "%5.")
            .arg(spokenCount(last.epoch), spokenLoss(last.trainingLoss), spokenLoss(last.validationLoss),
                 spokenShare(last.validationAccuracy), spokenShare(last.oneShotAccuracy));
    if (best != epochs_.rend())
        text += QLatin1Char(' ') + tr("The best epoch so far is %1.").arg(best->epoch);
    return text;
}

void RunChart::describe() {
    for (ChartPanel* panel : {loss_, accuracy_}) panel->setAccessibleDescription(summary());
}

}  // namespace twinsight
