// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "ui/sessions/runcatalog.h"

class QAction;
class QMenu;
class QWidget;

namespace twinsight {

class TensorboardServer;

/// What can be done with the runs that are selected in the list, apart from drawing them.
class RunActions : public QObject {
    Q_OBJECT

public:
    RunActions(RunCatalog& catalog, QWidget& owner);

    /// The selection; the actions that make no sense for it are switched off.
    void setRuns(std::vector<RunEntry> runs);
    void addTo(QMenu& menu) const;
    QAction* renaming() const { return rename_; }
    /// Gives the run a name; an empty one gives back the folder's.
    void rename(const std::filesystem::path& run, const QString& name);

Q_SIGNALS:
    void duplicated(const twinsight::TrainingPlan& plan);
    void failed(const QString& sentence);
    void said(const QString& sentence);

private:
    QAction* add(const QString& words, const QString& tip, void (RunActions::*does)());
    void relabel(const RunEntry& run, const RunLabel& label);
    void note();
    void duplicate();
    void copyCommand();
    void openFolder();
    void openInTensorboard();
    void trash();
    bool askWhetherToTrash(const std::vector<RunEntry>& runs) const;

    RunCatalog& catalog_;
    QWidget& owner_;
    std::vector<RunEntry> runs_;
    TensorboardServer* tensorboard_;
    QAction *rename_, *note_, *duplicate_, *command_, *folder_, *inTensorboard_, *trash_;
};

}  // namespace twinsight
