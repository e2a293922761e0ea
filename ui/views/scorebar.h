// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace twinsight {

/// A similarity in 0..1 as a bar, with a tick where "the same" begins.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent = nullptr);

    void setThreshold(double threshold);
    void setScore(std::optional<double> score);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintScale(QPainter& painter, double x) const;

    double threshold_ = 0.5;
    std::optional<double> score_;
};

}  // namespace twinsight
