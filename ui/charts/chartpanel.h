// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QTimer>
#include <QVector>
#include <QWidget>
#include <vector>

#include "ui/charts/chartcolours.h"

class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;
class QCustomPlot;

namespace twinsight {

struct CurveStyle {
    QString name;  ///< for the legend and the read-out
    CurveRole role = CurveRole::Training;
    bool faint = false;  ///< one of very many points: thin, pale, not smoothed at its edges
    bool bold = false;
    bool dashed = false;
    bool points = false;  ///< a disc at each point; a ring when it is dashed
};

/// One live diagram of several curves. Shows everything until a person zooms (wheel) or drags; a double click
/// shows everything again. Draws at most 20 times a second, and not while hidden. GUI thread only.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(const QString& xTitle, const QString& yTitle, QWidget* parent = nullptr);

    /// The curve's index. Later curves are drawn above earlier ones.
    int addCurve(const CurveStyle& style);
    /// Points in growing order of x; those that are not finite are left out.
    void append(int curve, double x, double y);
    void replace(int curve, const QVector<double>& x, const QVector<double>& y);
    void removeAfter(int curve, double x);
    void clear();
    std::vector<QPointF> points(int curve) const;

    /// A vertical line with a word: "here was the best". Removed by clear().
    void mark(double x, const QString& word);
    bool isMarked() const;

    void showIntegersOnly();            ///< on the x axis
    void limitY(double top);            ///< when showing everything, never show more; when empty, 0 to this
    QRectF shownRange() const;          ///< as it was last drawn; top() is the lowest value
    std::vector<double> ticks() const;  ///< of the x axis, as it was last drawn
    bool showsEverything() const { return following_; }
    void showEverything();

Q_SIGNALS:
    /// The mouse is near a point of a curve; an empty name when it is near none.
    void pointed(const QString& curve, double x, double y);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Curve {
        QCPGraph* graph;
        CurveStyle style;
    };
    void layLegendAbove();
    void applyInteractions();
    void applyPalette();
    void applyPen(const Curve& curve);
    void queueReplot();
    void replotNow();
    void fit();
    void pointAt(const QPointF& position);

    QCustomPlot* plot_;
    QCPItemStraightLine* mark_;
    QCPItemText* markText_;
    QCPItemTracer* pointer_;
    std::vector<Curve> curves_;
    QTimer replot_;
    double top_;
    bool following_ = true;
};

}  // namespace twinsight
