// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;

namespace twinsight {

class DatasetSession;
class PlanForm;
class RunChart;
class RunPanel;
class TrainingSession;

/// One button to train, the form of the plan, live charts of the run.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    TrainPage(DatasetSession& dataset, TrainingSession& training, QWidget* parent = nullptr);

    /// The plan in the form, as far as it differs from the defaults.
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

private:
    QWidget* makeSettings();
    QWidget* makeRun();
    void train();
    /// Why nothing can be trained now; empty when it can.
    QString obstacle() const;
    void showObstacle();

    DatasetSession& dataset_;
    TrainingSession& training_;
    QPushButton* train_;
    QLabel* obstacle_;
    PlanForm* form_;
    RunPanel* run_;
    RunChart* chart_;
};

}  // namespace twinsight
