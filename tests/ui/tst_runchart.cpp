// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>

#include "ui/charts/chartcontrols.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/runchart.h"

using namespace twinsight;

namespace {

TrainingEvent batch(std::int64_t step, double loss) {
    return {100.0 + double(step), BatchDone{.step = step,
                                            .epoch = 1,
                                            .loss = loss,
                                            .learningRate = 0.1 * double(step),
                                            .imagesPerSecond = 200,
                                            .seconds = 2.0 * double(step),
                                            .memory = 512.0 * 1024 * 1024}};
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

/// Charts of as many runs as there are names.
struct Drawn {
    explicit Drawn(const QStringList& names = {"first"}) {
        std::vector<DrawnRun> runs;
        for (const QString& name : names) {
            series.push_back(std::make_shared<RunSeries>());
            runs.push_back({name, int(runs.size()), series.back()});
        }
        chart.setRuns(runs);
        chart.resize(900, 600);
    }

    void append(const std::vector<TrainingEvent>& events, int run = 0) {
        series[run]->append(events);
        chart.update();
    }
    std::vector<QPointF> of(Quantity quantity, int run = 0, bool smoothed = false) const {
        for (int i = 0; i < kChartKinds; ++i) {
            const auto points = chart.plot(static_cast<ChartKind>(i)).drawn(quantity, run, smoothed);
            if (!points.empty()) return points;
        }
        return {};
    }
    const ChartPanel& loss() const { return chart.panel(ChartKind::Loss); }
    const ChartPanel& accuracy() const { return chart.panel(ChartKind::Accuracy); }
    ChartPanel& panel(ChartKind kind) { return const_cast<ChartPanel&>(chart.panel(kind)); }

    std::vector<std::shared_ptr<RunSeries>> series;
    RunChart chart;
};

bool isExposed(Drawn& drawn) {
    drawn.chart.show();
    return QTest::qWaitForWindowExposed(&drawn.chart);
}

QStringList runsInLegend(const ChartPanel& panel) {
    QStringList runs;
    for (const LegendKey& key : panel.legend())
        if (key.group == KeyGroup::Runs) runs << key.name;
    return runs;
}

/// With the wheel, a step, around the middle.
void zoomIn(const ChartPanel& panel) {
    auto* plot = panel.findChild<QWidget*>();
    const QPoint middle = plot->rect().center();
    QWheelEvent wheel(middle, plot->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot, &wheel);
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
        Drawn drawn;
        drawn.chart.controls().setSmoothing(0.5);
        drawn.append({batch(1, 4), batch(2, 2)});
        drawn.append({batch(3, 8)});
        QCOMPARE(drawn.of(Quantity::BatchLoss).size(), std::size_t{3});
        const auto smoothed = drawn.of(Quantity::BatchLoss, 0, true);
        QCOMPARE(smoothed.size(), std::size_t{3});
        QCOMPARE(smoothed[2], QPointF(3, 5.0 / 0.875));
    }

    void smoothsAnewWhenTheSliderMoves() {
        Drawn drawn;
        drawn.append({batch(1, 4), batch(2, 2)});
        drawn.chart.findChild<QSlider*>()->setValue(500);
        drawn.append({batch(3, 8)});
        const auto smoothed = drawn.of(Quantity::BatchLoss, 0, true);
        QCOMPARE(smoothed[1], QPointF(2, 2.0 / 0.75));
        QCOMPARE(smoothed[2], QPointF(3, 5.0 / 0.875));
    }

    void neverSmoothsTheLearningRate() {
        const auto kinds = curvesOf(ChartKind::LearningRate);
        QVERIFY(std::ranges::none_of(kinds, &CurveKind::smoothed));
        Drawn drawn;
        drawn.append({batch(1, 4), batch(2, 2)});
        QCOMPARE(drawn.of(Quantity::LearningRate)[1], QPointF(2, 0.2));
    }

    void startsWithTensorBoardsSmoothing() {
        const Drawn drawn;
        QCOMPARE(drawn.chart.controls().smoothing(), 0.6);
    }

    void drawsSharesInPercentAndMemoryInMegabytes() {
        Drawn drawn;
        drawn.append({batch(100, 4), epoch(1, 100)});
        QCOMPARE(drawn.of(Quantity::ValidationLoss).at(0), QPointF(100, 2.5));
        QCOMPARE(drawn.of(Quantity::TrainingAccuracy).at(0), QPointF(100, 80));
        QCOMPARE(drawn.of(Quantity::ValidationAccuracy).at(0), QPointF(100, 75));
        QCOMPARE(drawn.of(Quantity::OneShotAccuracy).at(0), QPointF(100, 50));
        QCOMPARE(drawn.of(Quantity::Memory).at(0), QPointF(100, 512));
    }

    void runsAlongBatchesEpochsTimeOrTheClock() {
        Drawn drawn;
        drawn.append({{0, RunStarted{.device = "cpu", .stepsPerEpoch = 10}}, batch(5, 4)});
        const std::pair<Along, double> places[] = {
            {Along::Step, 5}, {Along::Epoch, 0.5}, {Along::Time, 10}, {Along::Clock, 105}};
        for (const auto& [along, x] : places) {
            drawn.chart.controls().setAlong(along);
            QCOMPARE(drawn.of(Quantity::BatchLoss).at(0), QPointF(x, 4));
            QCOMPARE(drawn.of(Quantity::BatchLoss, 0, true).at(0).x(), x);
        }
    }

    void marksTheBestEpoch() {
        Drawn drawn;
        drawn.append({epoch(1, 100)});
        QVERIFY(!drawn.accuracy().isMarked());
        drawn.append({epoch(2, 200, true)});
        QVERIFY(drawn.accuracy().isMarked());
        QVERIFY(drawn.loss().isMarked());
        QVERIFY(drawn.chart.summary().contains("best epoch so far is 2"));
    }

    void forgetsWhatAResumedRunDoesAgain() {
        Drawn drawn;
        drawn.append({batch(1, 4), epoch(1, 1), batch(2, 2), epoch(2, 2), batch(3, 8)});
        drawn.append({{0, RunStarted{.device = "cpu", .step = 1}}, batch(2, 5)});
        QCOMPARE(drawn.of(Quantity::BatchLoss).size(), std::size_t{2});
        QCOMPARE(drawn.of(Quantity::BatchLoss, 0, true).size(), std::size_t{2});
        QCOMPARE(drawn.of(Quantity::ValidationAccuracy).size(), std::size_t{1});
        QCOMPARE(drawn.of(Quantity::BatchLoss)[1], QPointF(2, 5));
    }

    void drawsSeveralRunsEachInItsColour() {
        Drawn drawn({"first", "second"});
        drawn.append({batch(1, 4)}, 0);
        drawn.append({batch(1, 3), batch(2, 2)}, 1);
        QCOMPARE(drawn.of(Quantity::BatchLoss, 0).size(), std::size_t{1});
        QCOMPARE(drawn.of(Quantity::BatchLoss, 1)[1], QPointF(2, 2));
        QVERIFY(runColour(0, drawn.chart.palette()) != runColour(1, drawn.chart.palette()));
        QVERIFY(!drawn.loss().isMarked());
    }

    void hidesWhatIsClickedInTheLegend() {
        Drawn drawn({"first", "second"});
        ChartPanel& panel = drawn.panel(ChartKind::Loss);
        const auto shown = [&](const QString& key) {
            int count = 0;
            for (int curve = 0; curve < panel.curves(); ++curve)
                count += panel.style(curve).keys.contains(key) && panel.isShown(curve);
            return count;
        };
        const int all = shown("first");
        QVERIFY(all > 1);
        panel.toggle("first");
        QCOMPARE(shown("first"), 0);
        QCOMPARE(shown("second"), all);
        panel.toggle("first");
        QCOMPARE(shown("first"), all);
        panel.isolate("first");
        QCOMPARE(shown("second"), 0);
        QCOMPARE(shown("first"), all);
        panel.isolate("first");
        QCOMPARE(shown("second"), all);
        panel.isolate("Batch");
        QVERIFY(shown("first") < all && shown("first") > 0);
    }

    void longNamesThatBeginAlikeAreToldApartInTheLegend() {
        Drawn drawn({"All of Omniglot, five minutes, seed 1", "All of Omniglot, five minutes, seed 2"});
        const QStringList runs = runsInLegend(drawn.loss());
        QCOMPARE(QSet<QString>(runs.begin(), runs.end()).size(), 2);
        for (const QString& run : runs) QVERIFY(run.size() < 30);
    }

    void runsOfTheSameNameAreHiddenOneByOne() {
        Drawn drawn({"again", "again", "Batch"});
        ChartPanel& panel = drawn.panel(ChartKind::Loss);
        const auto shown = [&](int run) {
            const QString key = drawn.chart.plot(ChartKind::Loss).runKeys()[run];
            for (int curve = 0; curve < panel.curves(); ++curve)
                if (panel.style(curve).keys.contains(key) && panel.isShown(curve)) return true;
            return false;
        };
        panel.toggle(drawn.chart.plot(ChartKind::Loss).runKeys()[0]);
        QVERIFY(!shown(0) && shown(1) && shown(2));
    }

    void aRunThatIsHiddenInOneDiagramIsSoInAll() {
        Drawn drawn({"first", "second"});
        drawn.panel(ChartKind::Loss).toggle("first");
        QVERIFY(drawn.accuracy().isHidden("first"));
        QVERIFY(!drawn.accuracy().isHidden("second"));
        drawn.panel(ChartKind::Loss).isolate("first");
        QVERIFY(drawn.accuracy().isHidden("second"));
        QVERIFY(!drawn.accuracy().isHidden("first"));
        drawn.panel(ChartKind::Loss).toggle("Batch");
        QVERIFY(!drawn.accuracy().isHidden("Batch"));
    }

    void theFirstDiagramNamesTheRunsForAll() {
        Drawn drawn({"first", "second"});
        const QStringList both{"first", "second"};
        QCOMPARE(runsInLegend(drawn.loss()), both);
        QCOMPARE(runsInLegend(drawn.accuracy()), QStringList());
        drawn.chart.showChart(ChartKind::Loss, false);
        QCOMPARE(runsInLegend(drawn.accuracy()), both);
    }

    void aClickOnTheLegendReachesTheCurve() {
        Drawn drawn;
        drawn.append({batch(1, 4), batch(2, 3)});
        QVERIFY(isExposed(drawn));
        QTRY_VERIFY(drawn.loss().shownRange().right() < 3);
        auto* plot = drawn.loss().findChild<QWidget*>();
        QTest::mouseClick(plot, Qt::LeftButton, {}, {30, 12});
        QVERIFY(!drawn.loss().isShown(0));
        QTest::mouseClick(plot, Qt::LeftButton, {}, {30, 12});
        QVERIFY(drawn.loss().isShown(0));
        QVERIFY(drawn.loss().showsEverything());
    }

    void aClickBesideALegendThatIsNotFullHidesNothing() {
        Drawn drawn({"first run of the day", "second run of the day", "third run of the day", "fourth"});
        drawn.chart.resize(500, 600);
        drawn.append({batch(1, 4), batch(2, 3)});
        QVERIFY(isExposed(drawn));
        QTRY_VERIFY(drawn.loss().shownRange().right() < 3);
        auto* plot = drawn.loss().findChild<QWidget*>();
        QTest::mouseClick(plot, Qt::LeftButton, {}, {plot->width() / 2, plot->height() * 3 / 4});
        for (const LegendKey& key : drawn.loss().legend()) QVERIFY(!drawn.loss().isHidden(key.key));
    }

    void readsOutThePointUnderTheMouse() {
        Drawn drawn;
        drawn.append({{0, RunStarted{.device = "cpu", .stepsPerEpoch = 10}}, batch(1, 4), batch(2, 2)});
        const QString words = drawn.chart.plot(ChartKind::Loss).tell(0, 2);
        for (const char* part : {"Batch", "batch 2", "epoch 0.20", "4 s", ": 2", "smoothed 2.75"})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    void isEmptyWithoutRuns() {
        Drawn drawn;
        drawn.append({batch(1, 4), epoch(1, 1, true)});
        drawn.chart.setRuns({});
        QCOMPARE(drawn.loss().curves(), 0);
        QVERIFY(!drawn.loss().isMarked());
        QVERIFY(drawn.chart.summary().contains("Nothing"));
    }

    void showsEverythingUntilAPersonZooms() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        drawn.append({batch(1, 4), batch(2, 2)});
        QVERIFY(drawn.loss().showsEverything());
        zoomIn(drawn.loss());
        QVERIFY(!drawn.loss().showsEverything());
        QTest::mouseDClick(drawn.loss().findChild<QWidget*>(), Qt::LeftButton);
        QVERIFY(drawn.loss().showsEverything());
    }

    void zoomsIntoThePartThatIsDraggedOver() {
        Drawn drawn;
        std::vector<TrainingEvent> events;
        for (int step = 1; step <= 100; ++step) events.push_back(batch(step, 1 + 1.0 / step));
        drawn.append(events);
        QVERIFY(isExposed(drawn));
        QTRY_VERIFY(drawn.loss().shownRange().right() > 100);
        auto* plot = drawn.loss().findChild<QWidget*>();
        const QPoint middle = plot->rect().center();
        QTest::mousePress(plot, Qt::LeftButton, {}, middle);
        QTest::mouseMove(plot, middle + QPoint(30, 20));
        QTest::mouseMove(plot, middle + QPoint(90, 40));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, middle + QPoint(90, 40));
        QVERIFY(!drawn.loss().showsEverything());
        QVERIFY(drawn.loss().shownRange().width() < 50);
    }

    void allDiagramsShowTheSamePartOfTheCourse() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        drawn.append({batch(1, 4), epoch(1, 100), epoch(2, 200), batch(400, 2)});
        QTRY_VERIFY(drawn.loss().shownRange().right() > 400);
        QCOMPARE(drawn.accuracy().shownRange().left(), drawn.loss().shownRange().left());
        QCOMPARE(drawn.accuracy().shownRange().right(), drawn.loss().shownRange().right());
        zoomIn(drawn.loss());
        QVERIFY(drawn.loss().shownRange().width() < 400);
        QTRY_COMPARE(drawn.accuracy().shownRange().left(), drawn.loss().shownRange().left());
        QTRY_COMPARE(drawn.accuracy().shownRange().right(), drawn.loss().shownRange().right());
        QVERIFY(!drawn.accuracy().showsEverything());
        QTest::mouseDClick(drawn.accuracy().findChild<QWidget*>(), Qt::LeftButton);
        QTRY_VERIFY(drawn.loss().showsEverything());
        QTRY_VERIFY(drawn.loss().shownRange().right() > 400);
    }

    void theValuesOfThePartThatAnotherDiagramZoomsToFillTheHeight() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        std::vector<TrainingEvent> events;
        for (int step = 1; step <= 100; ++step) events.push_back(batch(step, step == 1 ? 1000 : 1));
        drawn.append(events);
        QTRY_VERIFY(drawn.loss().shownRange().bottom() > 1000);
        zoomIn(drawn.accuracy());
        QTRY_VERIFY(drawn.loss().shownRange().bottom() < 500);
    }

    void showsAllSharesAndFewStepsWhileItIsEmpty() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        const QRectF empty(0, 0, 5, 101);
        QTRY_COMPARE(drawn.accuracy().shownRange(), empty);
        drawn.append({epoch(1, 100), epoch(20, 2000)});
        QTRY_VERIFY(drawn.accuracy().shownRange().right() > 20);
        drawn.chart.setRuns({});
        QTRY_COMPARE(drawn.accuracy().shownRange(), empty);
    }

    void countsBatchesInWholeNumbers() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        drawn.append({batch(1, 4), batch(2, 3), epoch(1, 2)});
        QTRY_VERIFY(drawn.loss().shownRange().right() < 3);
        for (const ChartPanel* panel : {&drawn.loss(), &drawn.accuracy()}) {
            const auto ticks = [panel] { return panel->ticks(Qt::Horizontal); };
            QTRY_VERIFY(ticks().size() >= 1 && ticks().size() <= 5);
            for (const double tick : ticks()) QCOMPARE(tick, std::round(tick));
        }
    }

    void aChartStaysHighEnoughForItsCurvesWhateverTheLegendTakes() {
        Drawn one,
            many({"first run of the day", "second run of the day", "third run of the day", "fourth run"});
        many.chart.resize(400, 600);
        QVERIFY(isExposed(many));
        QVERIFY(many.loss().minimumSizeHint().height() > one.loss().minimumSizeHint().height() + 30);
    }

    void timesOfTheDayThatLieCloseAreToldApart() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        drawn.chart.controls().setAlong(Along::Clock);
        drawn.append({batch(1, 4), batch(70, 3)});
        const auto areToldApart = [&] {
            QStringList times = drawn.loss().tickLabels(Qt::Horizontal);
            return times.size() > 2 && times.removeDuplicates() == 0;
        };
        QTRY_VERIFY(areToldApart());
    }

    void aLowChartHasFewerNumbersAtItsSide() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        drawn.append({epoch(1, 10), epoch(2, 20)});
        const auto numbers = [&] { return drawn.accuracy().ticks(Qt::Vertical).size(); };
        QTRY_VERIFY(numbers() >= 5);
        drawn.chart.resize(900, 300);
        QTRY_VERIFY(numbers() >= 2 && numbers() <= 4);
    }

    void showsTheMiddleOfTheValuesWhenOutliersAreIgnored() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        std::vector<TrainingEvent> events{batch(1, 1000)};
        for (int step = 2; step <= 100; ++step) events.push_back(batch(step, 1 + 0.001 * step));
        drawn.chart.controls().setSmoothing(0);
        drawn.append(events);
        QTRY_VERIFY(drawn.loss().shownRange().bottom() > 1000);
        drawn.panel(ChartKind::Loss).setIgnoresOutliers(true);
        QTRY_VERIFY(drawn.loss().shownRange().bottom() < 2);
        QCOMPARE(drawn.of(Quantity::BatchLoss).size(), events.size());
    }

    void showsOnlyWhatIsAboveZeroOnLogarithmicAxes() {
        Drawn drawn;
        QVERIFY(isExposed(drawn));
        drawn.append({batch(1, 100), batch(10, 0), batch(100, 0.01)});
        drawn.panel(ChartKind::Loss).setLogarithmic(true, true);
        QTRY_VERIFY(drawn.loss().shownRange().right() > 100);
        QTRY_VERIFY(drawn.loss().shownRange().top() > 0.001 && drawn.loss().shownRange().top() < 0.01);
        QVERIFY(drawn.loss().shownRange().left() > 0.5);
    }

    void tellsColoursApartOnLightAndDark() {
        QPalette light(Qt::white), dark(Qt::black);
        light.setColor(QPalette::Base, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        for (const QPalette& palette : {light, dark}) {
            QVERIFY(curveColour(CurveRole::Training, palette) != curveColour(CurveRole::Validation, palette));
            for (int a = 0; a < kRunColours; ++a)
                for (int b = 0; b < a; ++b) QVERIFY(runColour(a, palette) != runColour(b, palette));
        }
        QVERIFY(isDark(dark));
        QVERIFY(!isDark(light));
    }

    void drawsEveryPointWhenTheClockJumps() {
        Drawn drawn;
        std::vector<TrainingEvent> events;
        for (int step = 1; step <= 6; ++step) events.push_back(batch(step, 7 - step));
        events[3].time = 1e6;  // far ahead,
        events[4].time = 3;    // and back behind the beginning
        drawn.append(events);
        for (const Along along : {Along::Step, Along::Time, Along::Clock}) {
            drawn.chart.controls().setAlong(along);
            QCOMPARE(drawn.of(Quantity::BatchLoss).size(), std::size_t{6});
        }
        drawn.chart.controls().setAlong(Along::Time);
        QCOMPARE(drawn.of(Quantity::BatchLoss)[4], QPointF(10, 2));
    }

    void exportsPicturesAndEveryPoint() {
        Drawn drawn({"a, \"b\""});
        drawn.append({batch(1, 4), batch(2, 3), epoch(1, 2)});
        QVERIFY(isExposed(drawn));
        const std::vector panels{&drawn.panel(ChartKind::Loss)};
        const QImage picture = pictureOf(panels);
        QCOMPARE(picture.width(), 2 * drawn.loss().width());
        QVERIFY(pdfOf(panels).startsWith("%PDF"));
        const QByteArray svg = svgOf(panels);
        QVERIFY(svg.contains("<svg") && svg.trimmed().endsWith("</svg>"));
        QVERIFY(svg.contains("<polyline") && !svg.contains("<image"));
        const QString csv = QString::fromStdString(csvOf({{"a, \"b\"", *drawn.series[0]}}));
        QVERIFY(csv.startsWith("run,quantity,step,epoch,seconds,time,value\n"));
        QVERIFY(csv.contains("\"a, \"\"b\"\"\",batch_loss,2,1,4,102,3\n"));
        QCOMPARE(csv.count(QLatin1Char('\n')), 1 + 2 * 4 + 5);
        Q_EMIT drawn.chart.controls().copyPicture();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void saysNothingOfAOneShotAccuracyThatWasNotMeasured() {
        Drawn drawn;
        drawn.append({batch(1, 4), epoch(1, 1)});
        QVERIFY(drawn.chart.summary().contains("One-shot accuracy 50.0 %"));
        Drawn few;
        few.append({batch(1, 4), {0, EpochDone{.epoch = 1, .step = 1, .validationAccuracy = 0.75}}});
        QVERIFY(few.chart.summary().contains("75.0 %") && !few.chart.summary().contains("ne-shot"));
    }

    void savesThePictureInTheFormOfTheFilesName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pixels") << "loss.png" << QByteArray("\x89PNG");
        QTest::newRow("lines") << "loss.svg" << QByteArray("<?xml");
        QTest::newRow("a page") << "loss.PDF" << QByteArray("%PDF");
    }

    void savesThePictureInTheFormOfTheFilesName() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        Drawn drawn;
        drawn.append({batch(1, 4), batch(2, 3)});
        QVERIFY(isExposed(drawn));
        QStringList kinds;
        drawn.chart.setChooser([&](QWidget*, const SaveQuestion& question) {
            for (const FileKind& kind : question.kinds) kinds << kind.suffix;
            return folder.filePath(name);
        });
        Q_EMIT drawn.chart.controls().savePicture();
        QCOMPARE(kinds, (QStringList{"png", "svg", "pdf"}));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(begin));
    }

    void savesEveryPointAsATable() {
        const QTemporaryDir folder;
        Drawn drawn;
        drawn.append({batch(1, 4), batch(2, 3)});
        drawn.chart.setChooser([&](QWidget*, const SaveQuestion& question) {
            return folder.filePath("numbers." + question.kinds.front().suffix);
        });
        Q_EMIT drawn.chart.controls().saveNumbers();
        QTRY_VERIFY(QFile::exists(folder.filePath("numbers.csv")));
    }

    void remembersHowItIsLaidOut() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Drawn before;
        before.chart.showChart(ChartKind::Speed, true);
        before.chart.showChart(ChartKind::Loss, false);
        before.chart.controls().setAlong(Along::Time);
        before.chart.controls().setSmoothing(0.25);
        before.chart.save(settings);
        Drawn after;
        after.chart.restore(settings);
        QVERIFY(after.chart.controls().shows(ChartKind::Speed));
        QVERIFY(!after.chart.controls().shows(ChartKind::Loss));
        QVERIFY(after.chart.controls().along() == Along::Time);
        QCOMPARE(after.chart.controls().smoothing(), 0.25);
    }

    void takesTwoHundredThousandBatchesWithoutDroppingOne() {
        std::vector<TrainingEvent> many;
        for (int step = 1; step <= 200000; ++step) many.push_back(batch(step, 1 + 0.1 * std::sin(step)));
        Drawn drawn;
        drawn.append(many);
        QCOMPARE(drawn.of(Quantity::BatchLoss).size(), many.size());
        QCOMPARE(drawn.of(Quantity::BatchLoss, 0, true).size(), many.size());
    }
};

QTEST_MAIN(TestRunChart)
#include "tst_runchart.moc"
