// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/protocol/measures.h"

namespace twinsight {

/// How often same and different pairs get which score, as two overlapping areas, with a line at the threshold
/// and a mark at the score of the two pictures at hand. Along the axis lie log-odds, as nearly all
/// probabilities are close to 0 or 1. GUI thread only.
class ScoreHistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit ScoreHistogramPlot(QWidget* parent = nullptr);

    void setHistogram(const std::optional<ScoreHistogram>& histogram);
    /// In place of the areas while there are none.
    void setWords(const QString& words);
    const QString& words() const { return words_; }
    void setThreshold(double probability);
    void setScore(const std::optional<double>& probability);
    bool hasHistogram() const { return histogram_.has_value(); }

    QSize sizeHint() const override { return {300, 120}; }
    QSize minimumSizeHint() const override { return {160, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF room() const;
    double placeOf(double probability) const;
    QPolygonF areaOf(const std::vector<std::int64_t>& counts) const;
    void paintAreas(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    std::optional<ScoreHistogram> histogram_;
    QString words_;
    double threshold_ = 0.5;
    std::optional<double> score_;
};

}  // namespace twinsight
