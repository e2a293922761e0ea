// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/measures.h"

class QPushButton;

namespace twinsight {

class ScoreHistogramPlot;

/// How the scores of same and different pairs are spread, or how far it is with finding out, which can be
/// stopped. GUI thread only.
class SpreadPanel : public QWidget {
    Q_OBJECT

public:
    explicit SpreadPanel(QWidget* parent = nullptr);

    ScoreHistogramPlot& plot() const { return *plot_; }
    QPushButton& stop() const { return *stop_; }
    void showHistogram(const ScoreHistogram& histogram);
    /// In place of the histogram.
    void showWords(const QString& words);
    /// Words in its place while it is being made.
    void showProgress(const QString& words);

Q_SIGNALS:
    void stopRequested();

private:
    ScoreHistogramPlot* plot_;
    QPushButton* stop_;
};

}  // namespace twinsight
