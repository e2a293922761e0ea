// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/charts/runplot.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSettings;
class QSlider;
class QToolButton;

namespace twinsight {

/// The row of controls below the charts: which ones are shown, along what, how smooth, on which scales; and
/// the ways to take them elsewhere.
class ChartControls : public QWidget {
    Q_OBJECT

public:
    explicit ChartControls(QWidget* parent = nullptr);

    bool shows(ChartKind kind) const;
    void showChart(ChartKind kind, bool shown);
    Along along() const;
    void setAlong(Along along);
    /// TensorBoard's: 0 is the raw curve, 0.999 hardly moves.
    double smoothing() const;
    void setSmoothing(double weight);
    bool logarithmicX() const;  ///< never along the clock
    bool logarithmicY() const;
    bool ignoresOutliers() const;

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    void chartsChanged();
    void alongChanged(twinsight::Along along);
    void smoothingChanged(double weight);
    void scalesChanged();
    void copyPicture();
    void savePicture();
    void saveNumbers();

private:
    QMenu* addMenu(QHBoxLayout& row, const QString& title, const QString& tip);
    QAction* addSwitch(QMenu& menu, const QString& words);
    void addCharts(QHBoxLayout& row);
    void addAlong(QHBoxLayout& row);
    void addScales(QHBoxLayout& row);
    void addExport(QHBoxLayout& row);
    void addSmoothing(QHBoxLayout& row);

    std::array<QAction*, kChartKinds> charts_{};
    QComboBox* along_;
    QAction *logX_, *logY_, *outliers_;
    QSlider* smoothing_;
    QLabel* smoothingValue_;
};

}  // namespace twinsight
