// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trialpanel.h"

#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/charts/learningratecurve.h"
#include "ui/support/phrases.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr double kMegabyte = 1e6;
constexpr int kRows = 2;

/// A strip of pictures in two rows, so that they can be seen in a narrow column.
QImage inRows(const QImage& strip) {
    const int pictures = strip.height() > 0 ? strip.width() / strip.height() : 0;
    const int columns = (pictures + kRows - 1) / kRows;
    if (columns == 0) return {};
    QImage grid(columns * strip.height(), kRows * strip.height(), QImage::Format_RGB32);
    grid.fill(Qt::white);
    for (int i = 0; i < pictures; ++i) {
        const QImage one = strip.copy(i * strip.height(), 0, strip.height(), strip.height())
                               .convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < one.height(); ++y)
            std::copy_n(reinterpret_cast<const QRgb*>(one.constScanLine(y)), one.width(),
                        reinterpret_cast<QRgb*>(grid.scanLine(i / columns * one.height() + y)) +
                            i % columns * one.width());
    }
    return grid;
}

/// What a plan leaves to the device the trial has decided.
qint64 plannedBatch(const TrialResult& result, const TrainingPlan& plan) {
    return plan.batchCharacters > 0 ? plan.batchCharacters : result.batchCharacters;
}

bool hasBetterBatch(const TrialResult& result, const TrainingPlan& plan) {
    return result.bestBatch > plannedBatch(result, plan) && result.plannedBatchSpeed > 0;
}

QString spokenDevice(const TrialDevice& device) {
    if (!device.problem.isEmpty())
        return tr("%1 cannot be used: %2").arg(device.name, withoutFlags(device.problem));
    return tr("%1: %2 images per second.")
        .arg(device.name, QLocale().toString(device.imagesPerSecond, 'f', 0));
}

}  // namespace

QString spokenTrial(const TrialResult& result, const TrainingPlan& plan) {
    QString words = tr("On %1: %2 images per second.")
                        .arg(result.device, QLocale().toString(result.imagesPerSecond, 'f', 0));
    if (result.memory > 0)
        words += QLatin1Char(' ') +
                 tr("It takes %1 MB of memory.").arg(QLocale().toString(result.memory / kMegabyte, 'f', 0));
    if (result.batchCharacters < plan.batchCharacters)
        words += QLatin1Char(' ') +
                 tr("The memory suffices for %1 characters in a batch, not for %2.")
                     .arg(spokenCount(result.batchCharacters), spokenCount(plan.batchCharacters));
    const double epoch = result.secondsPerStep * static_cast<double>(result.stepsPerEpoch);
    if (plan.epochs > 0)
        words += QLatin1Char(' ') + tr("All %1 epochs take about %2.")
                                        .arg(spokenCount(plan.epochs), spokenDuration(result.secondsToEnd));
    else if (epoch > 0)
        words += QLatin1Char(' ') +
                 tr("An epoch takes about %1, so there is time for %2.")
                     .arg(spokenDuration(epoch), spokenCount(std::llround(result.secondsToEnd / epoch)));
    if (hasBetterBatch(result, plan))
        words += QLatin1Char(' ') +
                 tr("Batches of %1 characters are %2 times as fast.")
                     .arg(spokenCount(result.bestBatch),
                          QLocale().toString(result.bestBatchSpeed / result.plannedBatchSpeed, 'f', 1));
    if (result.devices.size() > 1)
        for (const TrialDevice& device : result.devices) words += QLatin1Char('\n') + spokenDevice(device);
    return words;
}

TrialPanel::TrialPanel(TrialSession& trial, QWidget* parent)
    : QWidget(parent),
      trial_(trial),
      curve_(new LearningRateCurve),
      try_(new QPushButton(tr("Will it r&un?"))),
      processor_(new QPushButton(tr("Take the processor"))),
      batch_(new QPushButton),
      words_(new QLabel),
      examples_(new QLabel) {
    try_->setToolTip(tr("Trains a few steps, and says how fast it goes and how long it will take"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    examples_->setAccessibleName(tr("Examples of the pictures as the network sees them"));
    examples_->setToolTip(tr("Ten pictures as the network sees them: brought to its square and varied"));
    for (QWidget* later : std::initializer_list<QWidget*>{processor_, batch_, words_, examples_})
        later->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(curve_);
    for (QWidget* widget : std::initializer_list<QWidget*>{try_, words_, processor_, batch_, examples_})
        column->addWidget(widget);
    connect(try_, &QPushButton::clicked, this, &TrialPanel::asked);
    connect(processor_, &QPushButton::clicked, this, &TrialPanel::processorWanted);
    batch_->setToolTip(tr("Larger batches are faster here; each step then learns from more drawings"));
    connect(batch_, &QPushButton::clicked, this, [this] { Q_EMIT batchWanted(bestBatch_); });
    connect(&trial_, &TrialSession::started, this, [this] {
        enable();
        say(tr("Reads the drawings and trains a few steps..."));
    });
    connect(&trial_, &TrialSession::finished, this, &TrialPanel::showResult);
    connect(&trial_, &TrialSession::failed, this, [this](const QString& sentence) {
        enable();
        say(withoutFlags(sentence));
        processor_->setVisible(plan_.device != "cpu");
    });
}

void TrialPanel::setPlan(const TrainingPlan& plan) {
    if (plan == plan_) return;
    plan_ = plan;
    curve_->setPlan(plan);
    forget();
}

void TrialPanel::forget() {
    trial_.stop();
    words_->clear();
    for (QWidget* widget : std::initializer_list<QWidget*>{words_, examples_, processor_, batch_})
        widget->hide();
    enable();
}

void TrialPanel::setPossible(bool possible) {
    possible_ = possible;
    enable();
}

void TrialPanel::enable() {
    try_->setEnabled(possible_ && !trial_.isRunning());
}

QString TrialPanel::words() const {
    return words_->text();
}

void TrialPanel::say(const QString& sentence) {
    words_->setText(sentence);
    words_->show();
    processor_->hide();
    batch_->hide();
}

void TrialPanel::showResult(const TrialResult& result) {
    enable();
    say(spokenTrial(result, plan_));
    bestBatch_ = static_cast<int>(result.bestBatch);
    batch_->setText(tr("Use batches of %1 characters").arg(spokenCount(bestBatch_)));
    batch_->setVisible(hasBetterBatch(result, plan_));
    showExamples(inRows(result.examples));
}

/// A pixel of the network's is one of the screen's at the least, and no wider than there is room.
void TrialPanel::showExamples(const QImage& grid) {
    const qreal ratio = devicePixelRatioF();
    const int width = std::max(1, qRound(std::min(grid.width(), this->width()) * ratio));
    QImage shown = grid.isNull() ? grid : grid.scaledToWidth(width, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    examples_->setVisible(!grid.isNull());
    examples_->setPixmap(QPixmap::fromImage(shown));
}

}  // namespace twinsight
