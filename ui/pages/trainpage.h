// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twinsight {

class DatasetSession;
class TrainingSession;

/// One button to train, the form of the plan, live charts of the run.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    TrainPage(DatasetSession& dataset, TrainingSession& training, QWidget* parent = nullptr);
};

}  // namespace twinsight
