// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/runs/runfolder.h"

namespace twinsight {

/// The run that the window shows: starts `twinsight-cli train` as a process of its own (low priority, it
/// outlives the window), follows its run folder, and leaves requests in it. GUI thread only; no call blocks
/// for longer than reading or writing a small file.
class TrainingSession : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli. `runs`: the folder of runs.
    TrainingSession(QString program, std::filesystem::path runs, QObject* parent = nullptr);
    ~TrainingSession() override;

    /// Starts a new run (a folder named by date, time and data set) and follows it; failed() if it cannot.
    /// Whether a trainer was started.
    bool start(const TrainingPlan& plan, const QString& dataset);
    /// Follows an existing run, going on or ended.
    void attach(const std::filesystem::path& run);
    /// Follows none, as before the first one.
    void detach();
    /// Follows the newest run that still goes on, else the newest of all; says whether it goes on.
    bool attachToNewestRun();

    void pause();
    /// Goes on after a pause; a stopped, failed or stale run is started again where it ended (`train
    /// --resume`).
    void resume();
    void stop();
    /// Trains an ended run for so many more epochs, or one that is broken off that many from where it was.
    void extend(int epochs);
    /// A new run of the same settings that starts from the best model of this one.
    void restartFromBest();

    const QString& program() const;  ///< path of twinsight-cli
    bool active() const;             ///< a trainer is at work or pausing
    bool canResume() const;
    bool canExtend() const;
    bool hasBest() const;  ///< there is a model to start from
    RunState state() const;
    RunRequest asked() const;                  ///< what was asked of the run here and is not done yet
    const std::filesystem::path& run() const;  ///< empty before the first one
    /// Of that run; nothing when it cannot be read.
    const std::optional<TrainingPlan>& plan() const;
    const QString& problem() const;  ///< why it cannot be read; empty when it can

Q_SIGNALS:
    void runChanged();    ///< another run is followed now; what was shown of the last one is to be cleared
    void stateChanged();  ///< or what is asked of it
    void begun();         ///< a trainer has been started here
    /// New events in order, at most about ten times a second.
    void events(const std::vector<twinsight::TrainingEvent>& events);
    /// A model file has come or changed since the run is followed: best.safetensors of the run.
    void modelWritten(const QString& file);
    void failed(const QString& sentence);

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

}  // namespace twinsight
