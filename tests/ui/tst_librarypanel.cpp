// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include "tests/support/fakeprogram.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/drawinggrid.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/sessions/healthsession.h"
#include "ui/support/counthistogram.h"
#include "ui/support/meandrawings.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/characterpanel.h"
#include "ui/views/charactertree.h"
#include "ui/views/datasetoverview.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/librarypanel.h"
#include "ui/views/librarystatus.h"
#include "ui/views/librarywelcome.h"
#include "ui/views/meanview.h"
#include "ui/views/viewerpanel.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// A panel on screen, with the data set open.
struct Opened {
    explicit Opened(const QString& path) : panel(session), status(*new LibraryStatus(bar, session, panel)) {
        panel.resize(800, 600);
        panel.show();
        session.open(path);
    }
    bool ready() { return session.dataset() && grid().model()->rowCount() > 0; }
    DrawingGridView& grid() { return panel.grid(); }
    void choose(int row) { grid().setCurrentIndex(grid().model()->index(row, 0)); }
    DrawingActions& actions() { return panel.drawings().actionsOnDrawings(); }
    bool statusShows(const QString& text) {
        for (const QLabel* label : bar.findChildren<QLabel*>())
            if (label->text().contains(text) || label->accessibleName().contains(text)) return true;
        return false;
    }

    DatasetSession session;
    LibraryPanel panel;
    QStatusBar bar;
    LibraryStatus& status;
};

void drag(QWidget& handle, int down) {
    const QPointF from = handle.rect().center(), to = from + QPointF(0, down);
    const auto send = [&](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, handle.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(&handle, &event);
    };
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, to);
    send(QEvent::MouseButtonRelease, to);
}

QString pathOf(const QSignalSpy& sent) {
    return QString::fromStdString(sent.last()[0].value<PictureRef>().path);
}

}  // namespace

class LibraryPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsAnInvitationBeforeAnythingIsOpen() {
        DatasetSession session;
        LibraryPanel panel(session);
        panel.show();
        QVERIFY(panel.welcome().isVisible());
        QVERIFY(!panel.tree().isVisible());
    }

    void openingShowsTheFirstAlphabetsDrawings() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QVERIFY(!opened.panel.welcome().isVisible());
        QCOMPARE(opened.grid().model()->rowCount(), 4);
        QTRY_VERIFY(opened.panel.thumbnails().find(0) && opened.panel.thumbnails().find(3));
    }

    void choosingACharacterShowsItsDrawings() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QTreeView& tree = opened.panel.tree();
        tree.expandAll();
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.currentIndex().data().toString(), "beta");
        QCOMPARE(opened.grid().model()->rowCount(), 2);
        QCOMPARE(opened.grid().model()->index(0, 0).data(DrawingGridModel::DrawingRole).toUInt(), 2u);
    }

    void aClickOnAMeanDrawingShowsItsCharacter() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);
        MeanView& means = opened.panel.drawings().overview().means();
        QTRY_VERIFY(means.means().find(2));
        QTest::mouseClick(means.viewport(), Qt::LeftButton, {},
                          means.visualRect(means.model()->index(2, 0)).center());
        QCOMPARE(opened.panel.tree().currentIndex().data().toString(), "fehu");
        QCOMPARE(opened.grid().model()->rowCount(), 2);
        QVERIFY(!opened.panel.drawings().overview().isVisible());
    }

    void filesThatVanishWhileTheyAreShownSaySo() {
        DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QTRY_VERIFY(opened.panel.thumbnails().find(0));
        std::filesystem::remove_all(folder.path() / "Greek");
        std::filesystem::remove_all(folder.path() / "Runes");
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Down);
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);  // the whole data set: others come on screen
        QCOMPARE(opened.grid().model()->rowCount(), 6);
        const auto problem = [&] {
            return opened.grid().model()->index(5, 0).data(DrawingGridModel::ProblemRole).toString();
        };
        QTRY_VERIFY(!problem().isEmpty());
        opened.choose(5);
        opened.panel.drawings().openViewer();
        QVERIFY(opened.panel.drawings().viewer().isVisible());
        opened.panel.drawings().closeViewer();
        const std::unique_ptr<QMimeData> taken = opened.actions().takeAlong();
        QVERIFY(taken);
        QVERIFY(taken->imageData().value<QImage>().isNull());
    }

    void choosingTheDataSetShowsAnOverviewAboveAllItsDrawings() {
        DrawingFolder folder(twoAlphabets());
        folder.addDrawing("Runes/fehu/3.png");
        folder.addFile("Greek/alpha/notes.png", "this is text");
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        const DatasetOverview& overview = opened.panel.drawings().overview();
        QVERIFY(!overview.isVisible());
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);
        QVERIFY(overview.isVisible());
        QCOMPARE(opened.grid().model()->rowCount(), 7);
        QCOMPARE(overview.words(),
                 "2 alphabets\n3 characters\n7 drawings\n"
                 "Drawings per character: 2 to 3, half of them 2 or more\n1 file left out");
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Down);
        QVERIFY(!overview.isVisible());
    }

    void theOverviewTellsSizesAndModesOnceTheyAreChecked() {
        const DrawingFolder folder(twoAlphabets());
        const TemporaryFolder programs;
        Opened opened(folder.text());
        HealthSession health(
            fakeProgram(programs,
                        R"(echo '{"findings": [], "sizes": {"different": 2, "smallest": [10, 8],)"
                        R"( "largest": [3000, 20], "most_frequent": [10, 8], "of_most_frequent": 5},)"
                        R"( "modes": [{"kind": "grey", "transparency": false, "bits": 8, "drawings": 5},)"
                        R"( {"kind": "colour", "transparency": true, "bits": 16, "drawings": 1}]}')"),
            opened.session);
        opened.panel.drawings().overview().setHealth(health);
        QTRY_VERIFY(opened.ready());
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);
        QTRY_VERIFY(opened.panel.drawings().overview().words().endsWith(
            "Sizes: 10 × 8 to 3,000 × 20 pixels, most often 10 × 8 (5 drawings)\n"
            "Modes: grey, 8 bits (5); colour with transparency, 16 bits a channel (1)"));
    }

    void theOverviewIsAsHighAsFewMeanDrawingsNeed() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);
        const MeanView& means = opened.panel.drawings().overview().means();
        QTRY_COMPARE(means.height(), means.heightOf(1));
        QTRY_VERIFY(!means.verticalScrollBar()->isVisible());
    }

    void theOverviewIsAsHighAsAPersonMadeIt() {
        DrawingFolder folder;
        for (int i = 0; i < 80; ++i) folder.addDrawing(QStringLiteral("%1/1.png").arg(i));
        const TemporaryFolder settings;
        QSettings kept(QString::fromStdString(utf8(settings / "kept.ini")), QSettings::IniFormat);
        int height = 0;
        {
            Opened opened(folder.text());
            QTRY_VERIFY(opened.ready());
            QTest::keyClick(&opened.panel.tree(), Qt::Key_Home);
            DatasetOverview& overview = opened.panel.drawings().overview();
            QTRY_COMPARE(overview.means().height(), overview.means().heightOf(2));
            QWidget* handle = qobject_cast<QSplitter*>(overview.parentWidget())->handle(1);
            QTRY_VERIFY(handle->isVisible());
            drag(*handle, 70);
            height = overview.height();
            QVERIFY(overview.means().height() > overview.means().heightOf(3));
            QTest::keyClick(&opened.panel.tree(), Qt::Key_Down);
            QTest::keyClick(&opened.panel.tree(), Qt::Key_Up);
            QCOMPARE(overview.height(), height);
            opened.panel.save(kept);
        }
        Opened opened(folder.text());
        opened.panel.restore(kept);
        QTRY_VERIFY(opened.ready());
        QTest::keyClick(&opened.panel.tree(), Qt::Key_Home);
        QTRY_COMPARE(opened.panel.drawings().overview().height(), height);
    }

    void itSaysThatAFolderCannotBeShown() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        const QSignalSpy failed(&opened.panel, &LibraryPanel::failed);
        opened.choose(0);
        opened.actions().showInFolder().trigger();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(folder.file("Greek/alpha")));
    }

    void severalDataSetsAreLookedThroughOneBesideTheOther() {
        const DrawingFolder letters(twoAlphabets());
        DrawingFolder animals({"cat/1.png", "dog/1.png"});
        animals.addDrawing("cat/1.png", {33, 44});
        Opened opened(letters.text());
        QTRY_VERIFY(opened.ready());
        opened.session.open(animals.text());
        QTRY_COMPARE(opened.grid().model()->rowCount(), 1);
        QTRY_VERIFY(opened.panel.thumbnails().find(0));
        QCOMPARE(opened.panel.thumbnails().find(0)->pixels, QSize(33, 44));

        const auto first = opened.session.datasets()[0];
        opened.panel.tree().choose({.dataset = first.get(), .alphabet = 1, .character = {}});
        QCOMPARE(opened.session.dataset(), first);
        QCOMPARE(opened.grid().model()->rowCount(), 2);
        QTRY_VERIFY(opened.panel.thumbnails().find(4));
        QVERIFY(!opened.panel.thumbnails().find(0));
    }

    void theDataSetThatIsTakenIntoUseElsewhereIsShown() {
        const DrawingFolder letters(twoAlphabets()), animals({"cat/1.png", "dog/1.png"});
        Opened opened(letters.text());
        QTRY_VERIFY(opened.ready());
        opened.session.open(animals.text());
        QTRY_COMPARE(opened.grid().model()->rowCount(), 1);
        const auto first = opened.session.datasets()[0];
        opened.session.use(first);
        QCOMPARE(opened.panel.drawings().dataset(), first);
        QVERIFY(opened.panel.exclusions().concerns(opened.panel.drawings().dataset()));
        QCOMPARE(opened.grid().model()->rowCount(), 4);
    }

    void whatIsShownStaysWhenTheDataSetIsReadAnew() {
        DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        const auto first = opened.session.dataset();
        opened.panel.tree().choose({.dataset = first.get(), .alphabet = 1, .character = {}});
        opened.choose(1);
        folder.addDrawing("Runes/fehu/0.png");
        folder.addDrawing("Aleph/one/1.png");
        opened.session.reload(first);
        QTRY_COMPARE(opened.grid().model()->rowCount(), 3);
        QCOMPARE(opened.panel.tree().currentIndex().data().toString(), "Runes");
        QCOMPARE(opened.grid().currentIndex().data().toString(), "2");
        std::filesystem::remove_all(folder.path() / "Runes");
        opened.session.reload(opened.session.dataset());
        QTRY_COMPARE(opened.panel.tree().currentIndex().data().toString(), "Aleph");
    }

    void whatAFilterHidesIsShownWhenTheDataSetIsReadAnew() {
        DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        opened.panel.characters().filter().setText("fehu");
        folder.addDrawing("Greek/beta/3.png");
        opened.session.reload(opened.session.dataset());
        QTRY_COMPARE(opened.grid().model()->rowCount(), 5);
        QVERIFY(opened.panel.characters().filter().text().isEmpty());
        QCOMPARE(opened.panel.tree().currentIndex().data().toString(), "Greek");
    }

    void twoDrawingsAreSentTogether() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QSignalSpy a(&opened.panel, &LibraryPanel::sendToA), b(&opened.panel, &LibraryPanel::sendToB);
        opened.choose(3);
        QVERIFY(!opened.actions().compare().isEnabled());
        const QModelIndex second = opened.grid().model()->index(0, 0);
        opened.grid().selectionModel()->setCurrentIndex(second, QItemSelectionModel::Select);
        QVERIFY(opened.actions().compare().isEnabled());
        opened.actions().compare().trigger();
        QCOMPARE(pathOf(a), folder.file("Greek/beta/2.png"));
        QCOMPARE(pathOf(b), folder.file("Greek/alpha/1.png"));
    }

    void theInvitationComesBackWhenTheLastDataSetIsClosed() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        opened.panel.characters().filter().setText("runes");
        opened.session.close(opened.session.dataset());
        QVERIFY(opened.panel.welcome().isVisible());
        QCOMPARE(opened.grid().model()->rowCount(), 0);
        opened.session.open(folder.text());
        QTRY_COMPARE(opened.grid().model()->rowCount(), 4);
        QVERIFY(opened.panel.tree().isVisible());
    }

    void drawingsPerCharacterAreCountedInFewBars() {
        DatasetContents contents;
        contents.alphabets = {{"a", 0, 5}};
        for (const std::uint32_t count : {3u, 3u, 4u, 9u, 12u})
            contents.characters.push_back({"c", 0, 0, count});
        const Dataset dataset(std::move(contents));
        const CountHistogram all = drawingsPerCharacter(dataset, 100);
        QCOMPARE(all.bars, (std::vector<int>{2, 1, 0, 0, 0, 0, 1, 0, 0, 1}));
        QCOMPARE(std::tuple(all.fewest, all.median, all.most), std::tuple(3, 4, 12));
        const CountHistogram few = drawingsPerCharacter(dataset, 4);
        QCOMPARE(few.width, 3);
        QCOMPARE(few.bars, (std::vector<int>{3, 0, 1, 1}));
        QVERIFY(drawingsPerCharacter(Dataset({}), 4).bars.empty());
    }

    void keysSendTheCurrentDrawing() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QSignalSpy a(&opened.panel, &LibraryPanel::sendToA), b(&opened.panel, &LibraryPanel::sendToB);
        opened.panel.activateWindow();
        opened.grid().setFocus();
        QTRY_VERIFY(opened.grid().hasFocus());
        opened.choose(0);
        QTest::keyClick(&opened.grid(), Qt::Key_Right);
        QTest::keyClick(&opened.grid(), Qt::Key_A);
        QCOMPARE(a.size(), 1);
        QCOMPARE(pathOf(a), folder.file("Greek/alpha/2.png"));
        QTest::keyClick(&opened.grid(), Qt::Key_End);
        QTest::keyClick(&opened.grid(), Qt::Key_B);
        QCOMPARE(pathOf(b), folder.file("Greek/beta/2.png"));
    }

    void theContextMenusActionsWork() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QTRY_VERIFY(opened.panel.thumbnails().find(2));
        opened.choose(2);
        QSignalSpy a(&opened.panel, &LibraryPanel::sendToA);
        const DrawingActions& actions = opened.actions();
        actions.sendToA().trigger();
        QCOMPARE(pathOf(a), folder.file("Greek/beta/1.png"));
        actions.copy().trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(10, 8));
        QCOMPARE(QApplication::clipboard()->mimeData()->urls(),
                 {QUrl::fromLocalFile(folder.file("Greek/beta/1.png"))});
        actions.copyPath().trigger();
        QCOMPARE(QApplication::clipboard()->text(), folder.file("Greek/beta/1.png"));
    }

    void theStatusBarTellsOfTheCurrentDrawing() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        opened.choose(1);
        QTRY_VERIFY(opened.statusShows("10 × 8"));
        QVERIFY(opened.statusShows(folder.file("Greek/alpha/2.png")));
        opened.grid().selectAll();
        QVERIFY(opened.statusShows("4 drawings selected"));
    }

    void filesLeftOutAreOneClickAway() {
        DrawingFolder folder(twoAlphabets());
        folder.addFile("Greek/alpha/notes.png", "this is text");
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        auto* button = opened.bar.findChild<QToolButton*>();
        QVERIFY(!button->isHidden());
        QVERIFY(button->text().startsWith("1 "));
        button->click();
        QVERIFY(opened.panel.findChild<QTreeView*>("", Qt::FindDirectChildrenOnly) == nullptr);
        QVERIFY(opened.panel.findChild<QDialog*>());
    }

    void thumbnailSizeStaysWithinItsBounds() {
        const DrawingFolder folder(twoAlphabets());
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        opened.panel.stepTileSize(100);
        QCOMPARE(opened.grid().tileSize(), DrawingGridView::kLargestTile);
        opened.panel.stepTileSize(-100);
        QCOMPARE(opened.grid().tileSize(), DrawingGridView::kSmallestTile);
    }

    void whatWasAtTheTopStaysThereWhenTheWindowNarrows() {
        QStringList names;
        for (int i = 0; i < 500; ++i) names << QString("a/b/%1.png").arg(i);
        const DrawingFolder folder(names);
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        opened.grid().scrollTo(opened.grid().model()->index(250, 0), QAbstractItemView::PositionAtTop);
        for (const int width : {600, 400, 700, 800}) opened.panel.resize(width, 600);
        QTRY_VERIFY(opened.grid().viewport()->rect().intersects(
            opened.grid().visualRect(opened.grid().model()->index(250, 0))));
        opened.panel.stepTileSize(3);
        QVERIFY(opened.grid().viewport()->rect().intersects(
            opened.grid().visualRect(opened.grid().model()->index(250, 0))));
    }

    void onlyDrawingsNearTheScreenAreWanted() {
        QStringList names;
        for (int i = 0; i < 500; ++i) names << QString("a/b/%1.png").arg(i);
        const DrawingFolder folder(names);
        Opened opened(folder.text());
        QTRY_VERIFY(opened.ready());
        QTRY_VERIFY(opened.grid().visualRect(opened.grid().model()->index(499, 0)).isValid());
        QVERIFY(opened.grid().drawingsOnScreen().size() + opened.grid().drawingsNearby().size() < 200);
        QCOMPARE(opened.grid().drawingsOnScreen().front(), 0u);
        opened.grid().scrollToBottom();
        QCOMPARE(opened.grid().drawingsOnScreen().back(), 499u);
        QVERIFY(opened.grid().drawingsNearby().front() > 0u);
        QVERIFY(opened.grid().drawingsNearby().back() < 499u);
        QTRY_VERIFY(opened.panel.thumbnails().find(499));
    }
};

QTEST_MAIN(LibraryPanels)
#include "tst_librarypanel.moc"
