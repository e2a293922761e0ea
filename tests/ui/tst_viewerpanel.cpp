// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QGraphicsPixmapItem>
#include <QLabel>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>

#include "core/data/scan.h"
#include "tests/core/imaging/tinyimages.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/drawinggrid.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawinginfo.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/pictureviewer.h"
#include "ui/views/viewerpanel.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// A folder's drawings on screen, as a grid at first.
struct Shown {
    explicit Shown(const DrawingFolder& folder) : panel(thumbnails, exclusions) {
        panel.resize(700, 500);
        panel.show();
        const auto dataset = scanDataset(folder.path());
        std::vector<std::uint32_t> all(dataset->characters().size());
        std::iota(all.begin(), all.end(), 0);
        thumbnails.setDataset(dataset);
        panel.showDrawings(dataset, all, "All");
        panel.activateWindow();
        panel.grid().setFocus();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
        choose(0);
    }
    void choose(int row) { panel.grid().setCurrentIndex(panel.grid().model()->index(row, 0)); }
    int current() { return panel.grid().currentIndex().row(); }
    PictureViewer& viewer() { return panel.viewer().viewer(); }
    void key(Qt::Key key) { QTest::keyClick(panel.focusWidget(), key); }
    QGraphicsPixmapItem& picture() {
        return *static_cast<QGraphicsPixmapItem*>(viewer().scene()->items().front());
    }
    bool tells(const QString& fact) {
        for (const QLabel* label : panel.info().findChildren<QLabel*>())
            if (label->accessibleName() == fact || label->text() == fact) return true;
        return false;
    }
    void showInfo() {
        for (QAction* action : panel.viewActions())
            if (action->shortcut() == QKeySequence(Qt::Key_I)) action->setChecked(true);
    }

    DatasetSession session;
    ExclusionSession exclusions{session};
    ThumbnailCache thumbnails;
    DrawingsPanel panel;
};

}  // namespace

class ViewerPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensTheCurrentDrawingAndEscapeGoesBackToIt() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder);
        QTRY_VERIFY(shown.panel.grid().hasFocus());
        shown.choose(2);
        shown.key(Qt::Key_Return);
        QVERIFY(shown.viewer().isVisible() && !shown.panel.grid().isVisible());
        QTRY_COMPARE(shown.viewer().pixels(), QSize(10, 8));
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.current(), 3);
        shown.key(Qt::Key_Escape);
        QVERIFY(shown.panel.grid().isVisible() && shown.panel.grid().hasFocus());
        QCOMPARE(shown.current(), 3);
    }

    void aDoubleClickOpensTheDrawing() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder);
        const QPoint second = shown.panel.grid().visualRect(shown.panel.grid().model()->index(1, 0)).center();
        QTest::mouseClick(shown.panel.grid().viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(shown.panel.grid().viewport(), Qt::LeftButton, {}, second);
        QVERIFY(shown.viewer().isVisible());
        QCOMPARE(shown.current(), 1);
    }

    void arrowsHomeAndEndGoThroughTheDrawings() {
        DrawingFolder folder(twoAlphabets());
        folder.addDrawing("Runes/fehu/2.png", {30, 40});
        Shown shown(folder);
        shown.panel.openViewer();
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.current(), 0);
        shown.key(Qt::Key_End);
        QCOMPARE(shown.current(), 5);
        QTRY_COMPARE(shown.viewer().pixels(), QSize(30, 40));
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.current(), 0);
        QTRY_COMPARE(shown.viewer().pixels(), QSize(10, 8));
    }

    void pixelsAreCrispWhenEnlargedAndSmoothWhenShrunk() {
        DrawingFolder folder;
        folder.addDrawing("a/b/1.png", {10, 8});
        folder.addDrawing("a/b/2.png", {3000, 2000});
        Shown shown(folder);
        shown.panel.openViewer();
        QTRY_COMPARE(shown.viewer().pixels(), QSize(10, 8));
        QVERIFY(shown.viewer().fits() && shown.viewer().zoom() > 10);
        QCOMPARE(shown.picture().transformationMode(), Qt::FastTransformation);
        shown.key(Qt::Key_Right);
        QTRY_COMPARE(shown.viewer().pixels(), QSize(3000, 2000));
        QVERIFY(shown.viewer().zoom() < 0.25);
        QCOMPARE(shown.picture().transformationMode(), Qt::SmoothTransformation);
        QCOMPARE(shown.picture().pixmap().width(), 750);  // a quarter is enough
        QCOMPARE(shown.picture().sceneBoundingRect().size().toSize(), QSize(3000, 2000));
        shown.key(Qt::Key_1);
        QCOMPARE(shown.viewer().zoom(), 1.0);
        QCOMPARE(shown.picture().pixmap().width(), 3000);
        QCOMPARE(shown.picture().transformationMode(), Qt::FastTransformation);
        shown.key(Qt::Key_0);
        QVERIFY(shown.viewer().fits());
    }

    void keysWheelAndDoubleClickZoom() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder);
        shown.panel.openViewer();
        QTRY_VERIFY(!shown.viewer().pixels().isEmpty());
        const double fitting = shown.viewer().zoom();
        shown.key(Qt::Key_Minus);
        QVERIFY(shown.viewer().zoom() < fitting && !shown.viewer().fits());
        shown.key(Qt::Key_Plus);
        QCOMPARE(shown.viewer().zoom(), fitting);
        QWidget& screen = *shown.viewer().viewport();
        QWheelEvent wheel(screen.rect().center(), screen.mapToGlobal(screen.rect().center()), {}, {0, -120},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&screen, &wheel);
        QVERIFY(shown.viewer().zoom() < fitting);
        QTest::mouseDClick(&screen, Qt::LeftButton);
        QVERIFY(shown.viewer().fits());
        QTest::mouseDClick(&screen, Qt::LeftButton);
        QCOMPARE(shown.viewer().zoom(), 1.0);
    }

    void whatCannotBeReadIsASentenceAndTheNextOneIsShown() {
        DrawingFolder folder(twoAlphabets());
        folder.addFile("Greek/alpha/2.png", brokenPng(folder, "Greek/alpha/1.png"));
        Shown shown(folder);
        shown.choose(1);
        shown.panel.openViewer();
        QTRY_VERIFY(shown.viewer().problem().contains("2.png"));
        QVERIFY(shown.picture().pixmap().isNull());
        shown.key(Qt::Key_Right);
        QTRY_COMPARE(shown.viewer().pixels(), QSize(10, 8));
        QVERIFY(shown.viewer().problem().isEmpty());
    }

    void whatClaimsToBeHugeIsSaidToBeThatEverywhere() {
        DrawingFolder folder(twoAlphabets());
        QByteArray huge = brokenPng(folder, "Greek/alpha/1.png");
        for (const int side : {16, 20}) huge.replace(side, 4, QByteArray::fromHex("000186a0"));
        folder.addFile("Greek/alpha/2.png", huge);
        Shown shown(folder);
        shown.choose(1);
        shown.panel.openViewer();
        const QString why = "it has 100,000 × 100,000 pixels, which is more than Twinsight opens";
        QTRY_VERIFY(shown.viewer().problem().contains(why));
        shown.showInfo();
        shown.thumbnails.want({1}, 128);
        QTRY_VERIFY(shown.tells("Trouble: This picture cannot be shown: " + why + '.'));
    }

    void aNameOfTwoLinesTakesOne() {
        const DrawingFolder folder({"cat/new\nline.png", "dog/1.png"});
        Shown shown(folder);
        const QModelIndex first = shown.panel.grid().model()->index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("new␣line"));
        QVERIFY(!first.data(Qt::ToolTipRole).toString().contains('\n'));
        shown.panel.openViewer();
        QTRY_COMPARE(shown.viewer().pixels(), QSize(10, 8));
        const auto labels = shown.panel.viewer().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](auto* l) { return l->text().contains("new␣line.png"); }));
        QVERIFY(std::ranges::none_of(labels, [](auto* l) { return l->text().contains('\n'); }));
    }

    void anotherChoiceGoesBackToTheGrid() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder);
        shown.panel.openViewer();
        shown.panel.showDrawings(scanDataset(folder.path()), {2}, "Runes");
        QVERIFY(shown.panel.grid().isVisible());
    }

    void theInformationIsOfTheCurrentDrawing() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder);
        shown.showInfo();
        shown.choose(4);
        QVERIFY(shown.tells("Alphabet: Runes"));
        QVERIFY(shown.tells("Character: fehu"));
        QVERIFY(shown.tells("Path: " + folder.file("Runes/fehu/1.png")));
        shown.thumbnails.want({4}, 128);
        QTRY_VERIFY(shown.tells("Size: 10 × 8 pixels"));
        QVERIFY(shown.tells("Mode: grey, 8 bits"));
    }

    void theInformationIsWhatTheFileHasTurnedUpright() {
        DrawingFolder folder(twoAlphabets());
        folder.addFile("Greek/alpha/1.jpg",
                       QByteArray::fromBase64(QByteArrayView(kTurnedJpeg).toByteArray()));
        Shown shown(folder);
        shown.showInfo();
        shown.thumbnails.want({0}, 4);
        QTRY_VERIFY(shown.tells("Size: 8 × 16 pixels"));
        QVERIFY(shown.tells("Mode: grey, 8 bits"));
    }

    void coloursAreToldByTheChannel() {
        DrawingFolder folder(twoAlphabets());
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        folder.addFile("Greek/alpha/1.jpg", jpeg);
        Shown shown(folder);
        shown.showInfo();
        shown.thumbnails.want({0}, 128);
        QTRY_VERIFY(shown.tells("Mode: colour, 8 bits a channel"));
        QVERIFY(shown.tells("File: " + QLocale().toString(jpeg.size()) + " bytes"));
    }

    void ofSeveralTheInformationIsHowManyTheyAre() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder);
        shown.showInfo();
        shown.panel.grid().selectAll();
        QVERIFY(shown.tells("6 drawings selected"));
        QVERIFY(shown.tells("Alphabets: 2"));
        QVERIFY(shown.tells("Characters: 3"));
    }
};

QTEST_MAIN(ViewerPanels)
#include "tst_viewerpanel.moc"
