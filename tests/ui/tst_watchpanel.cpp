// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/drawingfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/charts/samplemapview.h"
#include "ui/models/watchedpairs.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/sessions/watchsession.h"
#include "ui/views/watchpanel.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

const WatchedPair kAlphas{"Greek/alpha/1.png", "Greek/alpha/2.png", true, 0.25};
const WatchedPair kBetas{"Greek/beta/1.png", "Greek/beta/2.png", true, 0.125};
const WatchedPair kAlphaAndBeta{"Greek/alpha/1.png", "Greek/beta/1.png", false, 0.875};

/// A run that learns from the data set of two alphabets, which is open.
struct Opened {
    Opened() {
        std::filesystem::create_directories(run);
        writeRunPlan(run, RunPlan{{}, utf8(drawings.path()), "0123456789abcdef", "0.1.0", 1});
        panel.resize(900, 300);
        panel.show();
    }
    void openDataset() {
        datasets.open(drawings.text());
        QTRY_VERIFY(datasets.dataset());
    }
    WatchedPairs& model(WatchPanel::List which) {
        return static_cast<WatchedPairs&>(*panel.list(which).model());
    }
    void choose(WatchPanel::List which, int row) {
        panel.list(which).setCurrentIndex(model(which).index(row));
    }

    RunWatch seen{.epoch = 1,
                  .step = 20,
                  .threshold = 0.5,
                  .tests = {kAlphas, kAlphaAndBeta},
                  .hardSame = {kBetas, kAlphas},
                  .hardDifferent = {kAlphaAndBeta},
                  .trainedSame = {},
                  .trainedDifferent = {},
                  .map = {{"Greek/alpha/1.png", 0.5, 0.5},
                          {"Greek/alpha/2.png", 0.5, -0.5},
                          {"Runes/fehu/1.png", -0.5, 0}}};
    TemporaryFolder folder;
    DrawingFolder drawings{twoAlphabets()};
    std::filesystem::path run = folder / "run";
    DatasetSession datasets;
    ExclusionSession exclusions{datasets, nullptr, ExclusionStore(folder / "excluded")};
    WatchSession watch{datasets};
    WatchPanel panel{watch, datasets, exclusions};
};

}  // namespace

class TestWatchPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheNetworkKnows() {
        Opened opened;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (const auto which : {WatchPanel::Tests, WatchPanel::HardSame, WatchPanel::HardDifferent})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(&opened.model(which)));
        opened.openDataset();
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::Tests).rowCount(), 2);
        QCOMPARE(opened.model(WatchPanel::HardSame).at(0), kBetas);
        QCOMPARE(opened.model(WatchPanel::HardDifferent).at(0), kAlphaAndBeta);
        QCOMPARE(opened.panel.map().points(), 3);
        const QModelIndex first = opened.model(WatchPanel::Tests).index(0);
        QTRY_VERIFY(!first.data(WatchedPairs::LeftRole).value<QImage>().isNull());
        QVERIFY(!first.data(WatchedPairs::RightRole).value<QImage>().isNull());
        QVERIFY(!first.data(WatchedPairs::RightVerdictRole).toBool());
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains("Greek/alpha/2.png"));
    }

    void followsTheRunAsItLearns() {
        Opened opened;
        opened.openDataset();
        opened.watch.follow(opened.run);
        writeRunWatch(opened.run, opened.seen);
        QTRY_COMPARE(opened.model(WatchPanel::Tests).rowCount(), 2);
        opened.choose(WatchPanel::HardSame, 1);
        opened.seen.tests[0].probability = 0.75;
        opened.seen.hardSame = {kAlphas, kBetas};
        opened.seen.map[2].x = 0;
        writeRunWatch(opened.run, opened.seen);
        QTRY_COMPARE(opened.model(WatchPanel::Tests).at(0).probability, 0.75);
        QCOMPARE(opened.panel.list(WatchPanel::HardSame).currentIndex().row(), 0);  // the same pair
        QVERIFY(opened.panel.compare().isEnabled());
    }

    void aWrongLabelInWhatIsTrainedOnIsExcludedFromThere() {
        Opened opened;
        opened.openDataset();
        opened.seen.trainedSame = {kBetas};
        opened.seen.trainedDifferent = {kAlphaAndBeta};
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::HardSame).rowCount(), 2);
        opened.panel.hardestOf().setCurrentIndex(WatchPanel::TrainedOn);
        QCOMPARE(opened.model(WatchPanel::HardSame).rowCount(), 1);
        QCOMPARE(opened.model(WatchPanel::HardSame).at(0), kBetas);
        QCOMPARE(opened.model(WatchPanel::HardDifferent).at(0), kAlphaAndBeta);
        const QModelIndex first = opened.model(WatchPanel::HardSame).index(0);
        QTRY_VERIFY(!first.data(WatchedPairs::LeftRole).value<QImage>().isNull());
        opened.choose(WatchPanel::HardSame, 0);
        opened.panel.excludeLeft().click();
        QVERIFY(opened.exclusions.isExcluded(*opened.model(WatchPanel::HardSame).leftAt(0)));
        QVERIFY(first.data(WatchedPairs::LeftExcludedRole).toBool());
        opened.exclusions.undoStack().undo();
        QVERIFY(!first.data(WatchedPairs::LeftExcludedRole).toBool());
    }

    void opensAPairInTheComparison() {
        Opened opened;
        opened.openDataset();
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::HardDifferent).rowCount(), 1);
        QSignalSpy wanted(&opened.panel, &WatchPanel::comparisonWanted);
        QVERIFY(!opened.panel.compare().isEnabled());
        opened.choose(WatchPanel::HardDifferent, 0);
        opened.panel.compare().click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<PictureRef>().path,
                 opened.drawings.file("Greek/alpha/1.png").toStdString());
        QCOMPARE(wanted[0][1].value<PictureRef>().path,
                 opened.drawings.file("Greek/beta/1.png").toStdString());
    }

    void excludesADrawingUndoably() {
        Opened opened;
        opened.openDataset();
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::HardSame).rowCount(), 2);
        opened.choose(WatchPanel::HardSame, 0);
        opened.panel.excludeRight().click();
        const QModelIndex betas = opened.model(WatchPanel::HardSame).index(0);
        QVERIFY(betas.data(WatchedPairs::RightExcludedRole).toBool());
        QVERIFY(!betas.data(WatchedPairs::LeftExcludedRole).toBool());
        QVERIFY(!opened.panel.excludeRight().isEnabled());
        QVERIFY(opened.panel.excludeLeft().isEnabled());
        QCOMPARE(ExclusionStore(opened.folder / "excluded").load(opened.drawings.path()),
                 Exclusions{"Greek/beta/2.png"});
        opened.exclusions.undoStack().undo();
        QVERIFY(!betas.data(WatchedPairs::RightExcludedRole).toBool());
        QVERIFY(opened.panel.excludeRight().isEnabled());
    }

    void excludesFromTheRunsOwnDataSet() {
        Opened opened;
        const DrawingFolder other(twoAlphabets());
        opened.datasets.open({opened.drawings.text(), other.text()});
        QTRY_COMPARE(opened.datasets.datasets().size(), std::size_t{2});
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::HardSame).rowCount(), 2);
        opened.choose(WatchPanel::HardSame, 0);
        opened.panel.excludeLeft().click();
        QVERIFY(opened.datasets.dataset()->root() == opened.drawings.path());
        QCOMPARE(opened.exclusions.count(), 1);
    }

    void asksForTheDataSetThatIsNotOpen() {
        Opened opened;
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::Tests).rowCount(), 2);
        opened.choose(WatchPanel::Tests, 0);
        QVERIFY(!opened.panel.compare().isEnabled());
        QVERIFY(!opened.panel.excludeLeft().isEnabled());
        opened.openDataset();
        QTRY_VERIFY(opened.panel.compare().isEnabled());
    }

    void namesNothingThatIsNotInTheDataSet() {
        Opened opened;
        opened.openDataset();
        opened.seen.tests = {{"../../secret.png", "Greek/alpha/2.png", true, 0.5}};
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.model(WatchPanel::Tests).rowCount(), 1);
        opened.choose(WatchPanel::Tests, 0);
        QVERIFY(!opened.panel.compare().isEnabled());
        QVERIFY(!opened.panel.excludeLeft().isEnabled());
        QVERIFY(opened.panel.excludeRight().isEnabled());
    }

    void forgetsARunThatIsNotFollowedAnyMore() {
        Opened opened;
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.panel.map().points(), 3);
        opened.watch.follow({});
        QCOMPARE(opened.panel.map().points(), 0);
        QCOMPARE(opened.model(WatchPanel::Tests).rowCount(), 0);
    }

    void keepsWhatItShowsWhenTheFileIsDamagedOrGone() {
        Opened opened;
        opened.openDataset();
        writeRunWatch(opened.run, opened.seen);
        opened.watch.follow(opened.run);
        QTRY_COMPARE(opened.panel.map().points(), 3);
        QSignalSpy looked(&opened.watch, &WatchSession::looked);
        opened.folder.write("run/watch.json", "{");
        QTRY_VERIFY(looked.size() >= 2);  // the second one began after the file was damaged
        QCOMPARE(opened.panel.map().points(), 3);
        opened.seen.step = 40;
        writeRunWatch(opened.run, opened.seen);
        QTRY_COMPARE(opened.watch.seen().watch.step, 40);
        std::filesystem::remove_all(opened.run);
        looked.clear();
        QTRY_VERIFY(looked.size() >= 2);
        QCOMPARE(opened.panel.map().points(), 3);
    }

    void theMapGlidesToWhereItsPointsLieNow() {
        SampleMapView map([](const std::string&) { return QImage(); });
        map.resize(220, 220);
        map.show();
        map.setMap({{"a/b/1", 1, 0}, {"a/b/2", -1, 0}});
        QVERIFY(!map.isMoving());
        QCOMPARE(map.placeOf(0), QPointF(209.5 + 0.5, 110));
        map.setMap({{"a/b/1", 0, 1}, {"a/b/2", -1, 0}});
        QVERIFY(map.isMoving());
        QTRY_VERIFY(!map.isMoving());
        QCOMPARE(map.placeOf(0), QPointF(110, 10));
        map.setMap({{"a/c/1", 1, 0}});  // other drawings do not come from anywhere
        QVERIFY(!map.isMoving());
    }

    void theMapShowsWhatIsUnderTheMouse() {
        std::string asked;
        SampleMapView map([&](const std::string& drawing) {
            asked = drawing;
            return QImage();
        });
        map.resize(220, 220);
        map.show();
        map.setMap({{"Greek/alpha/1.png", 1, 0}, {"Greek/alpha/2.png", -1, 0}});
        QTest::mouseMove(&map, map.placeOf(1).toPoint());
        QTRY_COMPARE(map.hovered(), 1);
        QTRY_COMPARE(asked, std::string("Greek/alpha/2.png"));
        QTest::mouseMove(&map, {110, 30});
        QTRY_COMPARE(map.hovered(), -1);
    }
};

QTEST_MAIN(TestWatchPanel)
#include "tst_watchpanel.moc"
