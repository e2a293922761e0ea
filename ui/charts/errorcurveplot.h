// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/protocol/testreport.h"

class QCustomPlot;

namespace twinsight {

/// What one model's thresholds cost, and where the one in use lies.
struct NamedErrorCurve {
    QString name;
    std::vector<ErrorCurvePoint> points;
    double falseAccepts = 0, falseRejects = 0;  ///< at the threshold in use
};

/// ROC: the same pairs accepted over the different ones accepted, on an axis of powers of ten. DET: both
/// errors over each other on axes of normal deviates, where normally distributed scores give straight lines
/// (Martin et al. 1997).
enum class ErrorAxes { Roc, Det };

/// Curves of errors with their 95 % intervals as bands; models differ by colour, dashes and sign. Dragging
/// and the wheel move and zoom, a double click shows everything. GUI thread only.
class ErrorCurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit ErrorCurvePlot(ErrorAxes axes, QWidget* parent = nullptr);

    void setCurves(const std::vector<NamedErrorCurve>& curves);
    std::size_t curves() const { return curves_.size(); }
    /// As it is shown, `size` points large, with `scale` pixels a point.
    QImage picture(const QSize& size, double scale);

    /// The normal deviate below which a share of 0..1 lies; shares are kept off 0 and 1.
    static double deviateOf(double share);

    QSize sizeHint() const override { return {360, 300}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layAxes();
    void draw();
    void drawCurve(const NamedErrorCurve& curve, int slot);
    QPointF place(double falseAccepts, double falseRejects) const;

    ErrorAxes axes_;
    QCustomPlot* plot_;
    std::vector<NamedErrorCurve> curves_;
};

}  // namespace twinsight
