// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/support/counthistogram.h"

namespace twinsight {

/// A small picture of how many characters have how many drawings; each bar says its numbers as a tool tip.
class HistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setHistogram(const CountHistogram& histogram);

    QSize sizeHint() const override { return {300, 90}; }
    QSize minimumSizeHint() const override { return {100, 70}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect room() const;
    QRect columnOf(int bar) const;
    QString wordsFor(int bar) const;

    CountHistogram histogram_;
};

}  // namespace twinsight
