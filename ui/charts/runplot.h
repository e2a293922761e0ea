// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/runs/runseries.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/smoothing.h"

namespace twinsight {

/// A run as the charts take it.
struct DrawnRun {
    QString name;
    int slot = 0;  ///< its colour, see runColour()
    std::shared_ptr<const RunSeries> series;
};

/// The diagrams of a run's course, in the order in which they are laid out.
enum class ChartKind { Loss, Accuracy, LearningRate, Speed, Memory };
inline constexpr int kChartKinds = 5;

QString chartTitle(ChartKind kind);

/// What one curve of a diagram shows of a run.
struct CurveKind {
    Quantity quantity;
    QString name;
    CurveRole role;
    bool smoothed = false;  ///< drawn pale, with its moving average above it
    Qt::PenStyle dashes = Qt::SolidLine;
    PointSign sign = PointSign::None;
};
std::vector<CurveKind> curvesOf(ChartKind kind);
/// What a value is multiplied by to be drawn: shares become percent, bytes megabytes.
double drawnFactor(Quantity quantity);

/// Draws one kind of diagram of any number of runs into a panel. Of one run, colours tell the curves apart;
/// of several, the runs. `panel` must outlive it. GUI thread only.
class RunPlot {
public:
    RunPlot(ChartKind kind, ChartPanel& panel);

    ChartKind kind() const { return kind_; }
    void setRuns(const std::vector<DrawnRun>& runs);
    void setAlong(Along along);
    void setSmoothing(double weight);
    void recolour();  ///< after a change of the palette
    /// Draws what has come; all anew where something was taken away.
    void update();
    bool isEmpty() const;

    /// Whether the legend names the runs, too, when there are several; at first it does.
    void setNamesRuns(bool names);
    /// What its panel hides a run by, in the order of the runs; the same in the diagrams of each kind.
    const QStringList& runKeys() const { return runKeys_; }

    /// The read-out of a point of a curve: "first, Batch, batch 12, epoch 1.2, 0 min 12 s: 0.31, smoothed
    /// 0.35".
    QString tell(int curve, double x) const;
    /// What is drawn: of a run, by its place among them.
    std::vector<QPointF> drawn(Quantity quantity, int run = 0, bool smoothed = false) const;

private:
    struct Line {
        int run;
        CurveKind kind;
        int raw, smooth = -1, best = -1;  ///< curves of the panel; -1: none
        Smoothing smoothing;
        std::size_t taken = 0;
        int cuts = 0;
    };
    void addLines();
    void drawAnew(Line& line);
    void takeNews(Line& line);
    void markBest(const Line& line);
    void setLegend();
    CurveStyle styleOf(const Line& line) const;
    QColor colourOf(const Line& line) const;
    bool several() const { return runs_.size() > 1; }
    const std::vector<RunPoint>& pointsOf(const Line& line) const;

    ChartKind kind_;
    ChartPanel& panel_;
    std::vector<DrawnRun> runs_;
    QStringList runKeys_;
    bool namesRuns_ = true;
    std::vector<Line> lines_;
    Along along_ = Along::Step;
    double weight_ = 0.6;
};

}  // namespace twinsight
