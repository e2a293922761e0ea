// SPDX-License-Identifier: GPL-3.0-or-later
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "tests/ui/drawingfolder.h"
#include "tests/ui/openedcomparepage.h"
#include "ui/models/matchlist.h"
#include "ui/views/alikepanel.h"
#include "ui/views/historystrip.h"
#include "ui/views/ratechoice.h"
#include "ui/views/scorehistogramplot.h"
#include "ui/views/spreadpanel.h"

using namespace twinsight;
using Opened = testing::OpenedComparePage;

class TestCompareTabs : public QObject {
    Q_OBJECT

    const testing::TemporaryFolder folder_;

    PictureRef picture(const char* name) const { return testing::writePicture(folder_, name); }

private Q_SLOTS:
    void findsWhatIsAlikeInTheOpenDataSet() {
        const testing::DrawingFolder set({"Greek/alpha/1.png", "Greek/alpha/2.png", "Latin/a/1.png"});
        Opened opened;
        opened.page.show();
        opened.engine.loadModel("/models/one");
        auto& alike = opened.tabs.alike();
        opened.tabs.findAlike(0);
        QVERIFY(alike.answer().contains("Open a data set"));
        opened.datasets.open(set.text());
        QTRY_VERIFY(alike.answer().contains("Put a picture there"));
        opened.page.setA(picture("a-0.9"));
        QTRY_COMPARE(alike.matches().rowCount(), 2);
        QVERIFY(alike.answer().startsWith("This is Greek / alpha"));
        alike.list().setCurrentIndex(alike.matches().index(1));
        QTest::keyClick(&alike.list(), Qt::Key_A, Qt::ControlModifier);  // which chooses all of them
        QCOMPARE(opened.zones[0]->picture()->path, picture("a-0.9").path);
        QCOMPARE(alike.list().selectionModel()->selectedIndexes().size(), 2);
        QTest::keyClick(&alike.list(), Qt::Key_B);
        QCOMPARE(opened.zones[1]->picture()->path, set.file("Greek/alpha/2.png").toStdString());
        opened.page.setA(picture("c-0.2"));
        QTRY_VERIFY(alike.answer().startsWith("None of these"));
        QVERIFY(alike.promise().contains("not known"));
    }

    void aClassIsNamedWithoutTheFolderThatHoldsAll() {
        const testing::DrawingFolder set({"cat/1.png", "dog/1.png"});
        Opened opened;
        opened.showWith(set.text());
        opened.tabs.findAlike(0);
        opened.page.setA(picture("a-0.9"));
        auto& alike = opened.tabs.alike();
        QTRY_COMPARE(alike.answer(), QStringLiteral("This is cat."));
        QVERIFY(alike.matches().index(1).data(Qt::ToolTipRole).toString().startsWith("dog: "));
    }

    /// Among many drawings the best of a picture that shows none of them is high: it takes more than a pair.
    void theAnswerKeepsToTheThresholdForTheBestOfAll() {
        const testing::DrawingFolder set({"naming/Greek/alpha/1.png", "naming/Greek/alpha/2.png"});
        Opened opened;
        opened.showWith(set.file("naming"), "/models/points");
        opened.tabs.findAlike(0);
        opened.page.setA(picture("a-0.9"));
        auto& alike = opened.tabs.alike();
        QTRY_VERIFY(alike.answer().startsWith("None of these"));
        QVERIFY(alike.grounds().contains("scores 0.900: enough for a pair (0.810), not for a name (0.950)"));
        QCOMPARE(
            alike.promise(),
            QStringLiteral("Wrong for about 1 in 100 pictures of unknown characters; 30.0 % of the known "
                           "ones get no name."));
        QTest::keyClick(&opened.score.rate().slider(), Qt::Key_Left);
        QCOMPARE(alike.answer(), QStringLiteral("This is alpha."));
        QVERIFY(alike.promise().contains("about 1 in 10 "));
    }

    void aSearchCanBeStoppedAndIsMadeAgainWhenTheTabIsChosenAgain() {
        const testing::DrawingFolder set({"endless/Greek/alpha/1.png", "endless/Greek/alpha/2.png"});
        Opened opened;
        opened.showWith(set.file("endless"));
        opened.tabs.findAlike(0);
        opened.page.setA(picture("a-0.9"));
        auto& alike = opened.tabs.alike();
        QTRY_VERIFY(alike.answer().startsWith("Looking at every drawing"));
        QVERIFY(alike.stop().isVisible());
        alike.stop().click();
        QVERIFY(alike.answer().startsWith("Stopped"));
        QVERIFY(!alike.stop().isVisible());
        opened.tabs.setCurrentWidget(&opened.tabs.strip());
        opened.tabs.findAlike(0);
        QTRY_VERIFY(alike.answer().startsWith("Looking at every drawing"));
    }

    /// Which each stroke of a sketch would begin anew otherwise.
    void anotherPictureWaitsForTheLookAtEveryDrawing() {
        const testing::DrawingFolder set({"endless/Greek/alpha/1.png", "endless/Greek/alpha/2.png"});
        Opened opened;
        opened.showWith(set.file("endless"));
        QSignalSpy searching(&opened.engine, &EngineSession::searching);
        QSignalSpy compared(&opened.engine, &EngineSession::compared);
        opened.tabs.findAlike(0);
        opened.page.setA(picture("a-0.9"));
        QTRY_COMPARE(searching.size(), 1);
        opened.page.setA(picture("c-0.2"));
        opened.page.setB(picture("b"));
        QTRY_COMPARE(compared.size(), 1);
        opened.page.setB(picture("d"));
        QTRY_COMPARE(compared.size(), 2);
        QCOMPARE(searching.size(), 1);
        QCOMPARE(opened.tabs.alike().answer(), QStringLiteral("Looking at every drawing, once: 25.0 %"));
        opened.page.clear();
        QVERIFY(opened.tabs.alike().answer().contains("Put a picture there"));
        opened.page.setA(picture("e-0.9"));
        QCOMPARE(opened.tabs.alike().answer(), QStringLiteral("Looking at every drawing, once: 25.0 %"));
    }

    void onlyTheNewestPictureGetsItsAnswerAfterwards() {
        const testing::DrawingFolder set({"slow/Greek/alpha/1.png", "slow/Greek/alpha/2.png"});
        Opened opened;
        opened.showWith(set.file("slow"));
        QTRY_VERIFY(opened.datasets.dataset() && !opened.engine.model().path.empty());
        QSignalSpy searched(&opened.engine, &EngineSession::searched);
        opened.tabs.findAlike(0);
        for (const char* name : {"a-0.9", "b-0.8", "c-0.2"}) opened.page.setA(picture(name));
        QTRY_VERIFY(opened.tabs.alike().answer().startsWith("None of these"));
        QCOMPARE(searched.size(), 2);
    }

    void measuringCanBeStoppedAndIsDoneWhenTheTabIsChosenAgain() {
        const testing::DrawingFolder set({"endless/Greek/alpha/1.png", "endless/Greek/alpha/2.png"});
        Opened opened;
        opened.showWith(set.file("endless"));
        SpreadPanel& spread = opened.tabs.spread();
        const QString quarter = QStringLiteral("Measuring on the data set: 25.0 %");
        opened.tabs.setCurrentWidget(&spread);
        QTRY_COMPARE(spread.plot().words(), quarter);
        spread.stop().click();
        QVERIFY(spread.plot().words().startsWith("Stopped"));
        QVERIFY(!spread.stop().isVisible());
        opened.tabs.setCurrentWidget(&opened.tabs.strip());
        QVERIFY(spread.plot().words().startsWith("Stopped"));
        opened.tabs.setCurrentWidget(&spread);
        QTRY_COMPARE(spread.plot().words(), quarter);
        QVERIFY(spread.stop().isVisible());
    }

    void aChosenDrawingIsLitAndKeepsItsScore() {
        const testing::DrawingFolder set({"Greek/alpha/1.png", "Greek/alpha/2.png"});
        Opened opened;
        opened.page.resize(600, 800);
        opened.showWith(set.text());
        opened.tabs.findAlike(0);
        opened.page.setA(picture("a-0.9"));
        QListView& list = opened.tabs.alike().list();
        QTRY_COMPARE(list.model()->rowCount(), 2);
        const QModelIndex first = list.model()->index(0, 0);
        list.setCurrentIndex(first);
        const QRect cell = list.visualRect(first);
        const QImage image = list.viewport()->grab(cell).toImage();
        QCOMPARE(image.pixelColor(2, cell.height() - 3), list.palette().color(QPalette::Highlight));
    }

    void saysHowFarTheAnswerCanBeTrusted() {
        const OperatingPoint point{0.01, 0.95, 0.3, Interval{0.005, 0.02}};
        const QString whole = spokenNamingInFull({{point}, 1980, 99}, &point);
        QVERIFY(whole.contains("1,980 pictures of 99 characters"));
        QVERIFY(whole.contains("1 in 200 to 1 in 50"));
        QVERIFY(whole.contains("30.0 % of the known ones"));
        QVERIFY(spokenNaming({{point}, 0, 0}, &point).contains("at most 1 in 100"));
        QVERIFY(spokenNaming({}, nullptr).contains("not known"));
    }
};

QTEST_MAIN(TestCompareTabs)
#include "tst_comparetabs.moc"
