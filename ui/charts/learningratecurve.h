// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// The course of the learning rate over a whole training, small, with its highest value in words.
class LearningRateCurve : public QWidget {
    Q_OBJECT

public:
    explicit LearningRateCurve(QWidget* parent = nullptr);

    void setPlan(const TrainingPlan& plan);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TrainingPlan plan_;
};

}  // namespace twinsight
