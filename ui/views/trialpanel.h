// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/runs/trainingplan.h"
#include "ui/sessions/trialsession.h"

class QLabel;
class QPushButton;

namespace twinsight {

class LearningRateCurve;

/// What a plan will come to, before it is trained: the course of the learning rate, and, when asked, a few
/// steps that tell speed, memory and duration, with examples of the pictures as the network sees them.
class TrialPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrialPanel(TrialSession& trial, QWidget* parent = nullptr);

    /// Other settings than those that were told of, or are being tried: forget().
    void setPlan(const TrainingPlan& plan);
    void forget();  ///< what was told, and a trial that is under way
    void setPossible(bool possible);
    QString words() const;

Q_SIGNALS:
    void asked();
    void processorWanted();  ///< after a device has failed
    void batchWanted(int characters);

private:
    void enable();
    void showExamples(const QImage& grid);
    void showResult(const TrialResult& result);
    void say(const QString& sentence);

    TrialSession& trial_;
    TrainingPlan plan_;
    LearningRateCurve* curve_;
    QPushButton *try_, *processor_, *batch_;
    int bestBatch_ = 0;
    bool possible_ = true;
    QLabel *words_, *examples_;
};

/// In plain words: how fast, how much memory, how long.
QString spokenTrial(const TrialResult& result, const TrainingPlan& plan);

}  // namespace twinsight
