// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/protocol/measures.h"

class QLabel;
class QSlider;

namespace twinsight {

/// "Accept one wrong pair in 10, 100, 1,000, 10,000": which of a model's thresholds is in use. What was
/// chosen stays when another model has a threshold for the same rate. GUI thread only.
class RateChoice : public QWidget {
    Q_OBJECT

public:
    explicit RateChoice(QWidget* parent = nullptr);

    /// By falling rate. `own`: the one that the model came with, for before the person chooses; it is the
    /// only one when `points` is empty.
    void setPoints(std::vector<OperatingPoint> points, const OperatingPoint& own);
    const OperatingPoint& chosen() const { return points_[static_cast<std::size_t>(at_)]; }
    bool hasChoice() const { return points_.size() > 1; }
    QSlider& slider() const { return *slider_; }

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(int at);
    void showChosen();

    std::vector<OperatingPoint> points_{OperatingPoint{}};
    int at_ = 0;
    double wanted_ = 0;  ///< rate that the person chose; 0: none yet
    QLabel *title_, *rate_;
    QSlider* slider_;
};

}  // namespace twinsight
