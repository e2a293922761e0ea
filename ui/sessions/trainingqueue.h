// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/runs/trainingplan.h"

namespace twinsight {

class RunCatalog;
class TrainingSession;

/// Trainings that wait for their turn: the next one starts when no run goes on on this computer any more.
/// Each is a file in ".queue" of the folder of runs, so that it outlives the window; of two windows on one
/// folder, one starts it. One that cannot be started keeps its place, and is tried again after another
/// training has begun here. What starts is shown in place of the run that has ended, unless the person looks
/// at another one. GUI thread only.
class TrainingQueue : public QObject {
    Q_OBJECT

public:
    struct Waiting {
        std::filesystem::path file;
        QString dataset;
        TrainingPlan plan;
    };

    TrainingQueue(TrainingSession& training, RunCatalog& catalog, QObject* parent = nullptr);
    ~TrainingQueue() override;

    /// At the end; failed() when it cannot be written down.
    void add(const TrainingPlan& plan, const QString& dataset);
    void remove(const std::filesystem::path& file);
    const std::vector<Waiting>& waiting() const { return waiting_; }
    /// A run goes on on this computer: what is added waits.
    bool isBusy() const;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void read();
    void startNext();
    bool start(const Waiting& next);

    TrainingSession& training_;
    RunCatalog& catalog_;
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> files_;  ///< in the folder, those that are none of ours, too
    std::vector<Waiting> waiting_;
    std::filesystem::path refused_;           ///< the file of one that could not be started
    std::unique_ptr<TrainingSession> aside_;  ///< has the run that was started without being shown
};

}  // namespace twinsight
