// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <vector>

#include "ui/charts/runplot.h"
#include "ui/support/savefile.h"

class QGridLayout;
class QLabel;
class QSettings;

namespace twinsight {

class ChartControls;

/// The course of any number of runs, beside each other: a diagram each of loss, accuracy, learning rate,
/// speed and memory, as far as they are chosen. All show the same part of the course, also when a person
/// zooms into one of them. GUI thread only.
class RunChart : public QWidget {
    Q_OBJECT

public:
    explicit RunChart(QWidget* parent = nullptr);
    ~RunChart() override;

    void setRuns(const std::vector<DrawnRun>& runs);
    /// Draws what has come to the series of the runs.
    void update();

    void showChart(ChartKind kind, bool shown);
    /// In place of the file dialog.
    void setChooser(SaveChooser chooser) { chooser_ = std::move(chooser); }
    ChartControls& controls() const { return *controls_; }
    const ChartPanel& panel(ChartKind kind) const { return *panels_[std::size_t(kind)]; }
    const RunPlot& plot(ChartKind kind) const { return *plots_[std::size_t(kind)]; }

    /// What the curves of the first run show, in a sentence or two: for those who do not see them.
    QString summary() const;

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectPanel(const ChartPanel& panel);
    void shareX();
    void hideRunsAsIn(const ChartPanel& panel);
    void connectControls();
    void describe();
    std::vector<ChartPanel*> shownPanels() const;
    void copyPicture();
    void savePicture();
    void saveNumbers();
    void say(const QString& words);

    std::array<ChartPanel*, kChartKinds> panels_{};
    std::array<std::unique_ptr<RunPlot>, kChartKinds> plots_;
    std::vector<DrawnRun> runs_;
    ChartControls* controls_;
    QGridLayout* grid_;
    QLabel* readOut_;
    SaveChooser chooser_;
};

}  // namespace twinsight
