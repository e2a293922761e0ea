// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>
#include <array>
#include <memory>

#include "core/protocol/testreport.h"

class QGridLayout;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace twinsight {

class ErrorCurvePlot;
class PicturePairTable;
class ScoreHistogramPlot;
class TestPictures;
class TrialBrowser;
struct TestPlots;

/// What a test has found: figures with curves, by alphabet or run, trial by trial, the worst confusions and
/// pairs. Tabs that a kind of test has nothing for are away. GUI thread only.
class TestResults : public QTabWidget {
    Q_OBJECT

public:
    explicit TestResults(TestPictures& pictures, QWidget* parent = nullptr);

    void setReport(const std::shared_ptr<const TestReport>& report);
    const std::shared_ptr<const TestReport>& report() const { return report_; }
    /// On white paper, whatever the theme.
    static TestPlots plotsOf(const TestReport& report);

    QTableWidget& figures() const { return *figures_; }
    QTableWidget& parts() const { return *parts_; }
    TrialBrowser& trials() const { return *trials_; }
    PicturePairTable& confused() const { return *confused_; }
    PicturePairTable& worst() const { return *worst_; }
    ErrorCurvePlot& roc() const { return *roc_; }

Q_SIGNALS:
    void opened(const std::string& a, const std::string& b);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeOverview();
    void showOrigins();
    void showFigures();
    void showCurves();
    void placeCurves();
    void showParts();
    void showPairs();

    TestPictures& pictures_;
    std::shared_ptr<const TestReport> report_;
    QLabel* title_;
    QVBoxLayout* origins_;
    QLabel* remarks_;
    QTableWidget* figures_;
    ErrorCurvePlot *roc_, *det_;
    std::array<ScoreHistogramPlot*, 2> histograms_;
    QWidget* curves_;
    QGridLayout* grid_ = nullptr;
    QTableWidget* parts_;
    TrialBrowser* trials_;
    PicturePairTable *confused_, *worst_;
};

}  // namespace twinsight
