// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSlider>
#include <QTest>
#include <cmath>
#include <limits>

#include "ui/charts/chartpanel.h"
#include "ui/charts/runchart.h"

using namespace twinsight;

namespace {

TrainingEvent batch(std::int64_t step, double loss) {
    return {0, BatchDone{.step = step, .epoch = 1, .loss = loss}};
}

TrainingEvent epoch(std::int64_t number, std::int64_t step, bool best = false) {
    return {0, EpochDone{.epoch = number,
                         .step = step,
                         .trainingLoss = 1.5,
                         .trainingAccuracy = 0.8,
                         .validationLoss = 2.5,
                         .validationAccuracy = 0.75,
                         .oneShotAccuracy = 0.5,
                         .best = best}};
}

std::size_t pointCount(const ChartPanel& panel, int curve) {
    return panel.points(curve).size();
}

}  // namespace

class TestRunChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smoothsAsTensorBoardDoes() {
        // By hand for weight 0.5 and 4, 2, 8: 2/0.5, (1 + 1)/0.75, (1 + 4)/0.875.
        Smoothing smoothing(0.5);
        QCOMPARE(smoothing.add(4), 4.0);
        QCOMPARE(smoothing.add(2), 2.0 / 0.75);
        QCOMPARE(smoothing.add(8), 5.0 / 0.875);
    }

    void followsEveryValueWithoutSmoothing() {
        Smoothing smoothing(0);
        QCOMPARE(smoothing.add(4), 4.0);
        QCOMPARE(smoothing.add(-1), -1.0);
    }

    void isNotSpoiltByAValueThatIsNoNumber() {
        Smoothing smoothing(0.5);
        smoothing.add(4);
        smoothing.add(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(smoothing.add(2), 2.0 / 0.75);
    }

    void drawsEachBatchRawAndSmoothed() {
        RunChart chart;
        chart.setSmoothing(0.5);
        chart.append({batch(1, 4), batch(2, 2), batch(3, 8)});
        QCOMPARE(pointCount(chart.loss(), RunChart::BatchLoss), std::size_t{3});
        const auto smoothed = chart.loss().points(RunChart::SmoothedLoss);
        QCOMPARE(smoothed.size(), std::size_t{3});
        QCOMPARE(smoothed[2], QPointF(3, 5.0 / 0.875));
    }

    void smoothsAnewWhenTheSliderMoves() {
        RunChart chart;
        chart.setSmoothing(0.9);
        chart.append({batch(1, 4), batch(2, 2)});
        chart.findChild<QSlider*>()->setValue(500);
        chart.append({batch(3, 8)});
        const auto smoothed = chart.loss().points(RunChart::SmoothedLoss);
        QCOMPARE(smoothed[1], QPointF(2, 2.0 / 0.75));
        QCOMPARE(smoothed[2], QPointF(3, 5.0 / 0.875));
    }

    void drawsEpochsAtTheirBatchAndAtTheirNumber() {
        RunChart chart;
        chart.append({epoch(1, 100)});
        QCOMPARE(chart.loss().points(RunChart::TrainingLoss).at(0), QPointF(100, 1.5));
        QCOMPARE(chart.loss().points(RunChart::ValidationLoss).at(0), QPointF(100, 2.5));
        QCOMPARE(chart.accuracy().points(RunChart::TrainingAccuracy).at(0), QPointF(1, 80));
        QCOMPARE(chart.accuracy().points(RunChart::ValidationAccuracy).at(0), QPointF(1, 75));
        QCOMPARE(chart.accuracy().points(RunChart::OneShotAccuracy).at(0), QPointF(1, 50));
    }

    void marksTheBestEpoch() {
        RunChart chart;
        chart.append({epoch(1, 100)});
        QVERIFY(!chart.accuracy().isMarked());
        chart.append({epoch(2, 200, true)});
        QVERIFY(chart.accuracy().isMarked());
        QVERIFY(chart.summary().contains("best epoch so far is 2"));
    }

    void leavesOutLossesThatAreNoNumbers() {
        RunChart chart;
        chart.append({batch(1, std::numeric_limits<double>::infinity()), batch(2, 3)});
        QCOMPARE(pointCount(chart.loss(), RunChart::BatchLoss), std::size_t{1});
    }

    void forgetsWhatAResumedRunDoesAgain() {
        RunChart chart;
        RunStarted goingOn;
        goingOn.step = 1;
        chart.append({batch(1, 4), epoch(1, 1), batch(2, 2), epoch(2, 2), batch(3, 8)});
        chart.append({{0, goingOn}, batch(2, 5)});
        QCOMPARE(pointCount(chart.loss(), RunChart::BatchLoss), std::size_t{2});
        QCOMPARE(pointCount(chart.loss(), RunChart::SmoothedLoss), std::size_t{2});
        QCOMPARE(pointCount(chart.accuracy(), RunChart::ValidationAccuracy), std::size_t{1});
        QCOMPARE(chart.loss().points(RunChart::BatchLoss)[1], QPointF(2, 5));
    }

    void isEmptyAfterClearing() {
        RunChart chart;
        chart.append({batch(1, 4), epoch(1, 1, true)});
        chart.clear();
        QCOMPARE(pointCount(chart.loss(), RunChart::SmoothedLoss), std::size_t{0});
        QVERIFY(!chart.loss().isMarked());
        QVERIFY(chart.summary().contains("Nothing"));
    }

    void showsEverythingUntilAPersonZooms() {
        RunChart chart;
        chart.resize(600, 500);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.append({batch(1, 4), batch(2, 2)});
        QVERIFY(chart.loss().showsEverything());
        auto* plot = chart.loss().findChild<QWidget*>();
        QWheelEvent wheel(plot->rect().center(), plot->mapToGlobal(plot->rect().center()), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot, &wheel);
        QVERIFY(!chart.loss().showsEverything());
        QTest::mouseDClick(plot, Qt::LeftButton);
        QVERIFY(chart.loss().showsEverything());
    }

    void showsAllSharesAndFewStepsWhileItIsEmpty() {
        RunChart chart;
        chart.resize(600, 500);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QRectF empty(0, 0, 5, 101);
        QTRY_COMPARE(chart.accuracy().shownRange(), empty);
        chart.append({epoch(1, 100), epoch(20, 2000)});
        QTRY_VERIFY(chart.accuracy().shownRange().right() > 20);
        chart.clear();
        QTRY_COMPARE(chart.accuracy().shownRange(), empty);
    }

    void countsBatchesAndEpochsInWholeNumbers() {
        RunChart chart;
        chart.resize(900, 600);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.append({batch(1, 4), batch(2, 3), epoch(1, 2)});
        QTRY_VERIFY(chart.loss().shownRange().right() < 3);
        for (const ChartPanel* panel : {&chart.loss(), &chart.accuracy()}) {
            QTRY_VERIFY(panel->ticks().size() >= 1 && panel->ticks().size() <= 5);
            for (const double tick : panel->ticks()) QCOMPARE(tick, std::round(tick));
        }
    }

    void showsWhatARunStoppedInItsFirstEpochCameTo() {
        RunChart chart;
        const TrainingEvent end{
            0, Finished{.step = 40, .stopped = true, .accuracy = 0.7, .oneShotAccuracy = 0.4}};
        chart.append({{0, RunStarted{.device = "cpu", .stepsPerEpoch = 100}}, batch(40, 4), end});
        QCOMPARE(chart.accuracy().points(RunChart::ValidationAccuracy).at(0), QPointF(0.4, 70));
        QCOMPARE(chart.accuracy().points(RunChart::OneShotAccuracy).at(0), QPointF(0.4, 40));
        chart.clear();
        chart.append({batch(40, 4), epoch(1, 100), end});  // the best epoch's figures: no news
        QCOMPARE(pointCount(chart.accuracy(), RunChart::ValidationAccuracy), std::size_t{1});
        chart.clear();
        chart.append({batch(40, 4), {0, Finished{.step = 40, .stopped = true}}});  // not measured
        QCOMPARE(pointCount(chart.accuracy(), RunChart::ValidationAccuracy), std::size_t{0});
    }

    void tellsColoursApartOnLightAndDark() {
        QPalette light(Qt::white), dark(Qt::black);
        light.setColor(QPalette::Base, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        for (const QPalette& palette : {light, dark})
            QVERIFY(curveColour(CurveRole::Training, palette) != curveColour(CurveRole::Validation, palette));
        QVERIFY(isDark(dark));
        QVERIFY(!isDark(light));
    }

    void takesAHundredThousandBatches() {
        std::vector<TrainingEvent> many;
        for (int step = 1; step <= 100000; ++step) many.push_back(batch(step, 1 + 0.1 * std::sin(step)));
        RunChart chart;
        chart.append(many);
        QCOMPARE(pointCount(chart.loss(), RunChart::BatchLoss), many.size());
    }
};

QTEST_MAIN(TestRunChart)
#include "tst_runchart.moc"
