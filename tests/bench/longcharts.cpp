// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the charts do with long runs: `longcharts [BATCHES] [RUNS]` prints what taking, drawing, smoothing anew
// and reading out cost, in milliseconds.
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <cstdio>

#include "ui/charts/chartcontrols.h"
#include "ui/charts/qcustomplotqt.h"
#include "ui/charts/runchart.h"

using namespace twinsight;

namespace {

template <class Work>
void print(const char* what, Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %7.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
}

std::vector<TrainingEvent> manyBatches(int count) {
    std::vector<TrainingEvent> events{{0, RunStarted{.device = "cpu", .stepsPerEpoch = 1000}}};
    for (int step = 1; step <= count; ++step)
        events.push_back({double(step), BatchDone{.step = step,
                                                  .epoch = 1 + step / 1000,
                                                  .loss = 4 / std::sqrt(step) + 0.2 * std::sin(7.1 * step),
                                                  .learningRate = 0.001,
                                                  .imagesPerSecond = 500,
                                                  .seconds = 0.2 * step}});
    return events;
}

}  // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    const int batches = count > 1 ? std::atoi(arguments[1]) : 200000;
    const int runs = count > 2 ? std::atoi(arguments[2]) : 1;
    const auto events = manyBatches(batches);
    std::printf("%d batches in each of %d runs\n", batches, runs);
    std::vector<DrawnRun> drawn;
    std::vector<std::shared_ptr<RunSeries>> series;
    for (int run = 0; run < runs; ++run) {
        series.push_back(std::make_shared<RunSeries>());
        drawn.push_back({QString::number(run), run, series.back()});
    }
    RunChart chart;
    chart.resize(1200, 800);
    chart.show();
    chart.setRuns(drawn);
    auto& plot = *chart.panel(ChartKind::Loss).findChild<QCustomPlot*>();
    print("gather from events", [&] {
        for (const auto& one : series) one->append(events);
    });
    print("take all of it", [&] { chart.update(); });
    QTest::qWait(200);
    print("draw the loss", [&] { plot.replot(QCustomPlot::rpImmediateRefresh); });
    print("take one more batch", [&] {
        series[0]->append({{0, BatchDone{.step = batches + 1, .epoch = 1, .loss = 1}}});
        chart.update();
    });
    print("smooth anew", [&] { chart.controls().setSmoothing(0.9); });
    print("along time instead of batches", [&] { chart.controls().setAlong(Along::Time); });
    print("read out a point", [&] { (void)chart.plot(ChartKind::Loss).tell(0, 0.1 * batches); });
    QTest::qWait(200);
    print("draw the loss along time", [&] { plot.replot(QCustomPlot::rpImmediateRefresh); });
}
