// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace twinsight {

class TrainingQueue;

/// How many trainings wait, and a menu to look at them and take them out. Hidden while none does.
class QueueButton : public QToolButton {
    Q_OBJECT

public:
    explicit QueueButton(TrainingQueue& queue, QWidget* parent = nullptr);

private:
    void showQueue();

    TrainingQueue& queue_;
};

}  // namespace twinsight
