// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/data/scan.h"
#include "tests/support/fakeprogram.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/captioneddrawings.h"
#include "ui/models/drawinggrid.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/healthsession.h"
#include "ui/views/charactertree.h"
#include "ui/views/copiessection.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawinginfo.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/drawingstrip.h"
#include "ui/views/librarypanel.h"
#include "ui/views/nearestsection.h"
#include "ui/views/viewerpanel.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// Finds beta's second drawing to be the first one again, and the first one of Runes almost so.
const std::string kReport = R"(echo '{"findings": [)"
                            R"({"kind": "near-double-labelled", "detail": "",)"
                            R"( "paths": ["Greek/beta/1.png", "Runes/fehu/1.png"]},)"
                            R"({"kind": "duplicate", "detail": "",)"
                            R"( "paths": ["Greek/beta/1.png", "Greek/beta/2.png"]}]}')";

/// The drawings of two alphabets with what is known of the current one beside them; the engine finds the
/// first two drawings nearest to any.
struct Shown {
    explicit Shown(const QString& path, const std::string& script = kReport)
        : health(fakeProgram(folder, script), datasets),
          copies(*new CopiesSection(health)),
          nearest(*new NearestSection(engine)) {
        panel.drawings().info().addSection(&copies);
        panel.drawings().info().addSection(&nearest);
        panel.resize(900, 600);
        panel.show();
        datasets.open(path);
        [&] { QTRY_VERIFY(panel.grid().model()->rowCount() > 0); }();
        QTest::keyClick(&panel.tree(), Qt::Key_Home);
        showInfo(true);
    }
    void showInfo(bool on) {
        for (QAction* action : panel.viewActions())
            if (action->shortcut() == QKeySequence(Qt::Key_I)) action->setChecked(on);
    }
    void choose(int row) { panel.grid().setCurrentIndex(panel.grid().model()->index(row, 0)); }
    std::uint32_t current() const { return panel.grid().currentDrawing().front(); }
    static std::vector<std::uint32_t> drawingsOf(const DrawingStrip& strip) {
        std::vector<std::uint32_t> drawings;
        if (strip.isVisible())
            for (int row = 0; row < strip.drawings().rowCount(); ++row)
                drawings.push_back(strip.drawings().at(row).drawing);
        return drawings;
    }
    static void click(const DrawingStrip& strip, int row) {
        const QPoint middle = strip.visualRect(strip.drawings().index(row)).center();
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, {}, middle);
    }

    TemporaryFolder folder;
    DatasetSession datasets;
    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    LibraryPanel panel{datasets};
    HealthSession health;
    CopiesSection& copies;
    NearestSection& nearest;
};

using Drawings = std::vector<std::uint32_t>;

}  // namespace

class DrawingInfos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelIsAModel() {
        const DrawingFolder folder(twoAlphabets());
        CaptionedDrawings model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(scanDataset(folder.path()), {{2, "same"}, {5, "alike"}});
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("alike"));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains("Runes: fehu"));
        model.show(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void itShowsWhatTheCheckFoundToBeCopies() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.choose(2);
        QTRY_COMPARE(Shown::drawingsOf(shown.copies.strip()), (Drawings{3, 4}));
        QCOMPARE(shown.copies.strip().drawings().at(0).caption, QStringLiteral("same"));
        QCOMPARE(shown.copies.strip().drawings().at(1).caption, QStringLiteral("alike"));
        shown.choose(0);
        QCOMPARE(shown.copies.words(), QStringLiteral("none"));
        QVERIFY(!shown.copies.strip().isVisible());
    }

    void allCopiesAreInView() {
        const DrawingFolder folder(twoAlphabets());
        DrawingStrip strip;
        std::vector<CaptionedDrawings::Entry> entries;
        for (quint32 drawing = 0; drawing < 6; ++drawing) entries.push_back({drawing, "same"});
        strip.show(scanDataset(folder.path()), entries);
        for (int width = strip.gridSize().width(); width < 400; ++width) {
            strip.resize(width, strip.heightForWidth(width));
            strip.doItemsLayout();
            QVERIFY(strip.rect().contains(strip.visualRect(strip.drawings().index(5))));
        }
    }

    void itSaysThatTheCheckIsNotDone() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text(), "echo '{\"progress\": 0.5}'; sleep 60");
        shown.choose(2);
        QVERIFY(shown.copies.words().contains("still being checked"));
        shown.health.stop();
        QVERIFY(shown.copies.words().contains("has not been checked"));
    }

    void aClickShowsTheCopyAlsoOfAnotherCharacter() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.panel.tree().choose({shown.datasets.dataset().get(), 0, 1});
        shown.choose(0);
        QTRY_COMPARE(Shown::drawingsOf(shown.copies.strip()), (Drawings{3, 4}));
        Shown::click(shown.copies.strip(), 0);
        QCOMPARE(shown.current(), 3U);
        shown.choose(0);
        shown.panel.drawings().openViewer();
        Shown::click(shown.copies.strip(), 1);
        QCOMPARE(shown.current(), 4U);
        QVERIFY(shown.panel.drawings().viewer().isVisible());
        QCOMPARE(Shown::drawingsOf(shown.copies.strip()), (Drawings{2}));
    }

    void theModelLooksAtTheDataSetOnlyWhenItIsTold() {
        const DrawingFolder folder({"Greek/alpha/1.png", "Greek/alpha/2.png", "Runes/fehu/1-0.5.png"});
        Shown shown(folder.text());
        const QSignalSpy found(&shown.engine, &EngineSession::nearestFound);
        shown.choose(1);
        QVERIFY(!shown.nearest.isVisible());
        shown.engine.loadModel("/models/one");
        QTRY_VERIFY(shown.nearest.find().isVisible());
        shown.choose(2);
        QVERIFY(shown.nearest.find().isVisible());
        QCOMPARE(found.size(), 0);
        shown.nearest.find().click();
        QTRY_COMPARE(Shown::drawingsOf(shown.nearest.strip()), (Drawings{0, 1}));
        const QModelIndex first = shown.nearest.strip().drawings().index(0);
        QVERIFY(first.data(Qt::ToolTipRole).toString().startsWith("Greek: alpha: 0.500"));
    }

    void fromThenOnTheNearestComeByThemselves() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        shown.choose(2);
        QTRY_VERIFY(shown.nearest.find().isVisible());
        shown.nearest.find().click();
        QTRY_COMPARE(Shown::drawingsOf(shown.nearest.strip()), (Drawings{0, 1}));
        Shown::click(shown.nearest.strip(), 1);
        QCOMPARE(shown.current(), 1U);
        QTRY_COMPARE(Shown::drawingsOf(shown.nearest.strip()), (Drawings{0}));  // not itself
        QVERIFY(!shown.nearest.find().isVisible());
    }

    void nothingIsAskedWhileNobodyLooks() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        const QSignalSpy found(&shown.engine, &EngineSession::nearestFound);
        const QSignalSpy searched(&shown.engine, &EngineSession::searched);
        shown.engine.loadModel("/models/one");
        shown.choose(2);
        QTRY_VERIFY(shown.nearest.find().isVisible());
        shown.showInfo(false);
        shown.choose(3);
        const std::string path = folder.text().toStdString();
        shown.engine.search(
            {{path + "/Greek/alpha/1.png", {}, {}}, path, shown.datasets.dataset()->fingerprint(), 2});
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(found.size(), 0);
        shown.showInfo(true);  // what the search has made is made
        QTRY_COMPARE(Shown::drawingsOf(shown.nearest.strip()), (Drawings{0, 1}));
    }

    void anotherModelHasToLookAnew() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        shown.choose(2);
        QTRY_VERIFY(shown.nearest.find().isVisible());
        shown.nearest.find().click();
        QTRY_VERIFY(!Shown::drawingsOf(shown.nearest.strip()).empty());
        shown.engine.loadModel("/models/two");
        QTRY_VERIFY(shown.nearest.find().isVisible());
        QVERIFY(Shown::drawingsOf(shown.nearest.strip()).empty());
    }

    void theLookCanBeStoppedAndSaysWhyItFailed() {
        QStringList names;
        for (const QString& name : twoAlphabets()) names << "refuse/" + name;
        const DrawingFolder folder(names);
        Shown shown(folder.file("refuse"));
        shown.engine.loadModel("/models/one");
        shown.choose(2);
        QTRY_VERIFY(shown.nearest.find().isVisible());
        shown.nearest.find().click();
        QVERIFY(shown.nearest.stop().isVisible());
        shown.nearest.stop().click();
        QVERIFY(!shown.nearest.stop().isVisible() && shown.nearest.find().isVisible());
        shown.nearest.find().click();
        QTRY_COMPARE(shown.nearest.words(), QStringLiteral("Nothing to search."));
    }
};

QTEST_MAIN(DrawingInfos)
#include "tst_drawinginfo.moc"
