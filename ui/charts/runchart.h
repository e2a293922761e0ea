// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/runs/trainingevent.h"
#include "ui/charts/smoothing.h"

class QLabel;
class QSlider;

namespace twinsight {

class ChartPanel;

/// The course of one run: the loss by batch above, the accuracy by epoch below. GUI thread only.
class RunChart : public QWidget {
    Q_OBJECT

public:
    /// In the order in which the loss panel holds them.
    enum LossCurve { BatchLoss, SmoothedLoss, TrainingLoss, ValidationLoss };
    /// In the order in which the accuracy panel holds them; in percent.
    enum AccuracyCurve { TrainingAccuracy, ValidationAccuracy, OneShotAccuracy };

    explicit RunChart(QWidget* parent = nullptr);

    void clear();
    /// Batches are points of the loss, epochs of both panels; so is the end of a run that was stopped within
    /// its first epoch and measured there. A run that goes on from an earlier step loses what had come after
    /// that step; other events change nothing.
    void append(const std::vector<TrainingEvent>& events);

    /// 0: the raw curve; 0.999: hardly moves.
    double smoothing() const;
    void setSmoothing(double weight);

    /// What the curves show, in a sentence or two: for those who do not see them.
    QString summary() const;

    const ChartPanel& loss() const { return *loss_; }
    const ChartPanel& accuracy() const { return *accuracy_; }

private:
    void add(const BatchDone& batch);
    void add(const EpochDone& epoch);
    void add(const Finished& finished);
    void begin(const RunStarted& started);
    void goOnFrom(std::int64_t step);
    void smoothAnew();
    void tell(const QString& curve, const QString& where, const QString& value);
    void describe();
    QWidget* makeControls();

    ChartPanel* loss_;
    ChartPanel* accuracy_;
    QSlider* smoothingSlider_;
    QLabel* smoothingValue_;
    QLabel* readOut_;
    Smoothing smoothed_;
    std::optional<BatchDone> lastBatch_;
    std::vector<EpochDone> epochs_;
    std::int64_t stepsPerEpoch_ = 0;  ///< 0: not known
};

}  // namespace twinsight
