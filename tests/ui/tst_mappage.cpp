// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakeprogram.h"
#include "tests/ui/drawingfolder.h"
#include "ui/pages/mappage.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/support/placegrid.h"
#include "ui/views/alphabetlegend.h"
#include "ui/views/mapview.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// Greek to the left, Runes to the right.
const std::string kPrinting = R"(echo "$@" >> "$(dirname $0)/asked"
echo '{"progress": 0.5}'
echo '{"drawings": ["Greek/alpha/1.png", "Greek/alpha/2.png", "Runes/fehu/1.png"]}'
echo '{"map": "pca", "places": [0, 0, 0.1, 0, 0.2, 0]}'
echo '{"map": "tsne", "iteration": 9, "iterations": 9, "places": [-0.5, 0, -0.5, 0.5, 0.5, 0]}')";

struct Page {
    explicit Page(const std::string& script) : page(fakeProgram(folder, script), engine, session) {
        engine.loadModel(QStringLiteral("/models/one"));
        session.open(drawings.text());
        page.resize(900, 600);
        page.show();
    }
    std::string asked() const { return readFile(folder / "asked", 10000); }
    void click(const QPointF& place) {
        QTest::mouseClick(&page.map(), Qt::LeftButton, {}, page.map().onScreen(place).toPoint());
    }

    TemporaryFolder folder;
    DrawingFolder drawings{twoAlphabets()};
    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    DatasetSession session;
    MapPage page;
};

}  // namespace

class TestMapPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGridFindsWhatLiesThere() {
        const PlaceGrid grid({-0.9F, -0.9F, 0, 0, 0.01F, 0, 3, 3});
        QCOMPARE(grid.within({-1, -1, 0.5, 0.5}), (std::vector<std::uint32_t>{0}));
        QCOMPARE(grid.within({-1, -1, 5, 5}).size(), 4u);
        QCOMPARE(grid.nearest({0.009, 0}, 0.1), 2);
        QCOMPARE(grid.nearest({0.5, 0.5}, 0.1), -1);
        QCOMPARE(PlaceGrid().nearest({0, 0}, 1), -1);
    }

    void theMapIsMadeWhenThePageIsLookedAt() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        QCOMPARE(it.asked(), "map " + it.drawings.text().toStdString() + " --json --model /models/one\n");
        QCOMPARE(it.page.legend().count(), 2);
        QVERIFY(!it.page.stop().isEnabled());
        it.page.hide();
        it.page.show();
        QCOMPARE(it.asked().find("map", 4), std::string::npos);  // once is enough
    }

    void theMapIsMadeAnewWhenItsModelIsTrainedFurther() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        const QString model = QString::fromStdString(utf8(it.folder.write("best.safetensors", "weights")));
        const auto mapsAfterLoading = [&] {
            QSignalSpy loaded(&it.engine, &EngineSession::modelLoaded);
            it.engine.loadModel(model);
            [&] { QTRY_COMPARE(loaded.size(), 1); }();
            [&] { QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE.")); }();
            return std::ranges::count(it.asked(), '\n');
        };
        QCOMPARE(mapsAfterLoading(), 2);
        QCOMPARE(mapsAfterLoading(), 2);  // as when its run gets another name
        it.folder.write("best.safetensors", "other weights");
        QCOMPARE(mapsAfterLoading(), 3);
    }

    void aClickChoosesTheDrawingThere() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        QSignalSpy toA(&it.page, &MapPage::sentToA), toB(&it.page, &MapPage::sentToB);
        QVERIFY(!it.page.toA().isEnabled());
        it.click({0.5, 0});
        QCOMPARE(it.page.map().current(), 4);
        it.page.toA().click();
        QCOMPARE(toA.at(0).at(0).value<PictureRef>().path,
                 it.drawings.file("Runes/fehu/1.png").toStdString());
        it.click({-0.5, 0.5});
        QTest::keyClick(&it.page.map(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(toA.size(), 1);
        QTest::keyClick(&it.page.map(), Qt::Key_B);
        QCOMPARE(toB.at(0).at(0).value<PictureRef>().path,
                 it.drawings.file("Greek/alpha/2.png").toStdString());
    }

    void theArrowKeysMoveTheMapAndWithCtrlChooseTheNextDrawing() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        MapView& map = it.page.map();
        const QPointF before = map.onScreen({0, 0});
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(map.onScreen({0, 0}).x() < before.x());
        QTest::keyClick(&map, Qt::Key_0);
        for (const auto& [key, drawing] : std::vector<std::pair<Qt::Key, int>>{{Qt::Key_Right, 4},
                                                                               {Qt::Key_Right, 4},
                                                                               {Qt::Key_Left, 0},
                                                                               {Qt::Key_Down, 1},
                                                                               {Qt::Key_Up, 0}}) {
            QTest::keyClick(&map, key, Qt::ControlModifier);
            QCOMPARE(map.current(), drawing);
        }
        QVERIFY(it.page.toA().isEnabled());
    }

    void aClickBesideAllChoosesNone() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        it.click({0.9, 0.9});
        QCOMPARE(it.page.map().current(), -1);
    }

    void theLassoTellsWhatItEncircles() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        QSignalSpy lassoed(&it.page, &MapPage::lassoed);
        MapView& map = it.page.map();
        const auto at = [&](double x, double y) { return map.onScreen({x, y}).toPoint(); };
        QTest::mousePress(&map, Qt::LeftButton, Qt::ShiftModifier, at(-0.8, -0.4));
        for (const QPoint& corner : {at(-0.8, 0.9), at(-0.1, 0.9), at(-0.1, -0.4)})
            QTest::mouseMove(&map, corner);
        QTest::mouseRelease(&map, Qt::LeftButton, Qt::ShiftModifier, at(-0.1, -0.4));
        QCOMPARE(lassoed.size(), 1);
        QCOMPARE(lassoed[0][0].value<std::vector<std::uint32_t>>(), (std::vector<std::uint32_t>{0, 1}));
    }

    void zoomingKeepsWhatIsUnderTheMouse() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        const QPointF place(0.5, 0), before = it.page.map().onScreen(place);
        it.page.map().zoom(3, before);
        QVERIFY((it.page.map().onScreen(place) - before).manhattanLength() < 1e-6);
        QVERIFY(it.page.map().showsPictures());
        it.page.map().showEverything();
        QVERIFY((it.page.map().onScreen(place) - before).manhattanLength() < 1e-6);
    }

    void theMapShowsTheAlphabetThatIsChosen() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        AlphabetLegend& legend = it.page.legend();
        const auto click = [&](int row, Qt::KeyboardModifiers keys = {}) {
            QTest::mouseClick(legend.viewport(), Qt::LeftButton, keys,
                              legend.visualItemRect(legend.item(row)).center());
        };
        click(1);
        QCOMPARE(it.page.map().highlighted(), 1);
        click(0);
        QCOMPARE(it.page.map().highlighted(), 0);
        click(0);  // again: all of them
        QCOMPARE(it.page.map().highlighted(), -1);
        QVERIFY(legend.selectedItems().isEmpty());
        click(0);
        click(0, Qt::ControlModifier);
        QCOMPARE(it.page.map().highlighted(), -1);
        QVERIFY(legend.selectedItems().isEmpty());
        click(1);
        QCOMPARE(it.page.map().highlighted(), 1);
    }

    void classesHaveNamesAndColoursOfTheirOwn() {
        Page it(R"(echo '{"drawings": ["cat/1.png", "dog/1.png"]}'
echo '{"map": "tsne", "iteration": 9, "iterations": 9, "places": [-0.5, 0, 0.5, 0]}')");
        const DrawingFolder classes({"cat/1.png", "dog/1.png"});
        it.session.open(classes.text());
        QTRY_COMPARE(it.page.legend().count(), 2);
        QCOMPARE(it.page.legend().item(0)->text(), QStringLiteral("cat"));
        QCOMPARE(it.page.legend().item(1)->text(), QStringLiteral("dog"));
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        it.click({0.5, 0});
        const auto labels = it.page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == "dog"; }));
        QVERIFY(it.page.legend().item(0)->icon().pixmap(8, 8).toImage() !=
                it.page.legend().item(1)->icon().pixmap(8, 8).toImage());
        it.page.legend().setCurrentRow(1);
        QCOMPARE(it.page.map().highlighted(), 1);
    }

    void onlyWhatTheGridShowsIsPlacedOnRequest() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        it.page.setSelection([] { return std::vector<std::uint32_t>{0, 1, 4}; });
        auto* button = it.page.findChildren<QPushButton*>().at(1);
        QCOMPARE(button->text(), QStringLiteral("What the &grid shows"));
        button->click();
        QTRY_VERIFY(it.asked().find("--only") != std::string::npos);
    }

    void aMapThatWasFinishedIsThereAtOnce() {
        Page it(kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        it.page.setSelection([] { return std::vector<std::uint32_t>{0, 1, 4}; });
        const auto buttons = it.page.findChildren<QPushButton*>();
        QCOMPARE(buttons.at(0)->text(), QStringLiteral("&Whole data set"));
        buttons.at(1)->click();
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        const std::string asked = it.asked();
        for (const int button : {0, 1, 0}) {
            buttons.at(button)->click();
            QCOMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
            QVERIFY(it.page.map().hasPlaces());
        }
        QCOMPARE(it.asked(), asked);
    }

    void theMapOfAnotherDataSetIsTakenAway() {
        Page it("[ -e \"$(dirname $0)/asked\" ] && exec sleep 1000\n" + kPrinting);
        QTRY_COMPARE(it.page.words(), QStringLiteral("Placed by t-SNE."));
        it.click({0.5, 0});
        const DrawingFolder other({"Runes/fehu/1.png", "Runes/fehu/2.png"});
        it.session.open(other.text());
        QTRY_VERIFY(!it.page.map().hasPlaces());
        QVERIFY(!it.page.toA().isEnabled());
        QCOMPARE(it.page.legend().count(), 0);
        it.click({0.5, 0});
        QCOMPARE(it.page.map().current(), -1);
    }

    void aMapThatIsBeingMadeIsNotBegunAnew() {
        Page it("echo '{\"progress\": 0.5}'; exec sleep 1000");
        const QString half = QStringLiteral("Looking at every drawing, once: 50.0 %");
        QTRY_COMPARE(it.page.words(), half);
        it.page.findChildren<QPushButton*>().at(0)->click();
        QCOMPARE(it.page.words(), half);
    }

    void aMapThatFailsSaysWhy() {
        Page it("echo 'The disk is on fire.' >&2; exit 1");
        QTRY_COMPARE(it.page.words(), QStringLiteral("The disk is on fire."));
        QVERIFY(!it.page.map().hasPlaces());
    }

    void aMapThatDiesHalfMadeIsNotCalledFinished() {
        Page it(kPrinting + "; echo 'The disk is on fire.' >&2; exit 1");
        QTRY_COMPARE(it.page.words(), QStringLiteral("The disk is on fire."));
        QVERIFY(it.page.map().hasPlaces());
    }

    void drawingsThatAreNotThereAreNoMap() {
        Page it("echo '{\"drawings\": [\"nowhere.png\"]}'");
        QTRY_VERIFY(it.page.words().contains("an answer that is none"));
    }

    void isStopped() {
        Page it("exec sleep 1000");
        QTRY_VERIFY(it.page.stop().isEnabled());
        it.page.stop().click();
        QCOMPARE(it.page.words(), QStringLiteral("Stopped."));
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
