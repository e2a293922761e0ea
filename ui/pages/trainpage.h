// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>
#include <vector>

#include "core/protocol/messages.h"

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QTabWidget;

namespace twinsight {

class DatasetSession;
class ExclusionSession;
class HealthHint;
class HealthSession;
class PlanForm;
class RunCatalog;
class RunChart;
class RunListPanel;
class RunPanel;
class ShownRuns;
class TrainingQueue;
class TrainingSession;
class TrialPanel;
class TrialSession;
class WatchPanel;
class WatchSession;

/// One button to train, the form of the plan, live charts of the runs that are chosen in their list.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    TrainPage(DatasetSession& dataset, TrainingSession& training, RunCatalog& catalog, HealthSession& health,
              ExclusionSession& exclusions, QWidget* parent = nullptr);

    /// The plan in the form, as far as it differs from the defaults, and how the page is laid out.
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);
    bool othersWait() const;  ///< to be trained after the one under way

Q_SIGNALS:
    void healthWanted();  ///< what is wrong with the data set in use
    void comparisonWanted(const twinsight::PictureRef& a, const twinsight::PictureRef& b);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSettings();
    QWidget* makeRun();
    void train();
    void tryOut();
    void takeProcessor();
    void takeBatch(int characters);
    using Folders = std::vector<std::filesystem::path>;
    void showFollowed();
    void showChosen(const Folders& chosen, const std::filesystem::path& current);
    void drawShown();
    void colourList();
    void renameDrawn();
    QStringList namesOfShown() const;
    /// Why nothing can be trained now; empty when it can.
    QString obstacle() const;
    void showObstacle();
    void sayAboveSettings(const QString& words);

    DatasetSession& dataset_;
    TrainingSession& training_;
    RunCatalog& catalog_;
    ShownRuns* shown_;
    TrainingQueue* queue_;
    TrialSession* trial_;
    WatchSession* watch_;
    QStringList names_;  ///< of the runs as they are drawn
    QPushButton* train_;
    QLabel* obstacle_;
    HealthHint* health_;
    PlanForm* form_;
    TrialPanel* trialPanel_;
    RunPanel* run_;
    RunChart* chart_;
    RunListPanel* list_;
    WatchPanel* watchPanel_;
    QTabWidget* views_;  ///< of the run: its charts, what it knows
    QSplitter* split_;
};

}  // namespace twinsight
