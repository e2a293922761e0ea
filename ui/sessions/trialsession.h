// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTemporaryDir>
#include <optional>
#include <vector>

#include "core/runs/trainingplan.h"
#include "ui/sessions/childtask.h"

namespace twinsight {

/// How fast a trial was on a device, or why it cannot be used.
struct TrialDevice {
    QString name, problem;
    double imagesPerSecond = 0;
};

/// What a few steps of a training told, as `twinsight-cli trial --json` prints it.
struct TrialResult {
    QString device;
    double imagesPerSecond = 0;
    double memory = 0;  ///< bytes; 0: not known
    qint64 batchCharacters = 0, stepsPerEpoch = 0;
    double secondsPerStep = 0, secondsToEnd = 0;
    qint64 bestBatch = 0;          ///< characters in the batches that are trained fastest; 0: not known
    double bestBatchSpeed = 0;     ///< of these, images a second
    double plannedBatchSpeed = 0;  ///< of batches as they were planned
    std::vector<TrialDevice> devices;
    QImage examples;  ///< side by side; null when they cannot be read
};
/// Nothing for what is no such answer.
std::optional<TrialResult> trialResultOf(const QByteArray& json);

/// Tries a few steps of a training in a process of its own. GUI thread only; no call blocks.
class TrialSession : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli.
    explicit TrialSession(QString program, QObject* parent = nullptr);

    /// Ends with finished() or failed(); one at a time: an earlier one is given up.
    void tryOut(const TrainingPlan& plan, const QString& dataset);
    /// Without finished() or failed().
    void stop() { task_.stop(); }
    bool isRunning() const { return task_.isRunning(); }

Q_SIGNALS:
    void started();
    void finished(const twinsight::TrialResult& result);
    void failed(const QString& sentence);

private:
    void take(const std::optional<TrialResult>& result);

    QTemporaryDir folder_;
    ChildTask task_;
};

}  // namespace twinsight
