// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QTest>

#include "ui/views/pairview.h"
#include "ui/views/pairviewdialog.h"

using namespace twinsight;

namespace {

/// A bar at the left or at the right of a sheet, and one across the middle in both.
QImage drawing(bool left, bool dark = true) {
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(dark ? Qt::white : Qt::black);
    QPainter painter(&image);
    const QColor ink = dark ? Qt::black : Qt::white;
    painter.fillRect(left ? 10 : 80, 0, 10, 30, ink);
    painter.fillRect(0, 45, 100, 10, ink);
    return image;
}

QImage shown(PairView& view, PairView::Mode mode) {
    view.resize(416, 416);  // a square of 400 with a margin
    view.setMode(mode);
    return view.grab().toImage();
}

QColor at(const QImage& image, double x, double y) {
    return image.pixelColor(qRound(8 + 400 * x), qRound(8 + 400 * y));
}

}  // namespace

class TestPairView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlayGivesEachItsColourAndDarkWhereTheyMeet() {
        PairView view;
        view.setPictures(drawing(true), drawing(false));
        const QImage image = shown(view, PairView::Mode::Overlay);
        QVERIFY(at(image, 0.15, 0.1).blue() > at(image, 0.15, 0.1).red());
        QVERIFY(at(image, 0.85, 0.1).red() > at(image, 0.85, 0.1).blue());
        QVERIFY(at(image, 0.5, 0.5).lightness() < at(image, 0.15, 0.1).lightness());
        QCOMPARE(at(image, 0.5, 0.9), QColor(Qt::white));
    }

    void differenceIsDarkWhereTheyDifferOnly() {
        PairView view;
        for (const bool dark : {true, false}) {
            view.setPictures(drawing(true), drawing(false, dark));
            const QImage image = shown(view, PairView::Mode::Difference);
            QCOMPARE(at(image, 0.15, 0.1), QColor(Qt::black));
            QCOMPARE(at(image, 0.85, 0.1), QColor(Qt::black));
            QCOMPARE(at(image, 0.5, 0.5), QColor(Qt::white));
        }
        view.setPictures(drawing(true), drawing(true));
        QCOMPARE(at(shown(view, PairView::Mode::Difference), 0.15, 0.1), QColor(Qt::white));
    }

    void wipeShowsOneOnEitherSideOfTheLine() {
        PairView view;
        view.setPictures(drawing(true), drawing(false));
        view.setWipe(0.5);
        QImage image = shown(view, PairView::Mode::Wipe);
        QCOMPARE(at(image, 0.15, 0.1), QColor(Qt::black));
        QCOMPARE(at(image, 0.85, 0.1), QColor(Qt::black));
        view.setWipe(0.05);
        image = shown(view, PairView::Mode::Wipe);
        QCOMPARE(at(image, 0.15, 0.1), QColor(Qt::white));
    }

    void theWipesLineIsDraggedAndDoesNotFollowTheMouseAlone() {
        PairView view;
        view.setPictures(drawing(true), drawing(false));
        shown(view, PairView::Mode::Wipe);
        view.setWipe(0.5);
        const auto place = [](double share) { return QPoint(qRound(8 + 400 * share), 200); };
        QTest::mouseMove(&view, place(0.8));
        QCOMPARE(view.wipe(), 0.5);
        QTest::mousePress(&view, Qt::LeftButton, {}, place(0.3));
        QCOMPARE(view.wipe(), 0.3);
        QMouseEvent drag(QEvent::MouseMove, place(0.7), view.mapToGlobal(place(0.7)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &drag);
        QCOMPARE(view.wipe(), 0.7);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, place(0.7));
    }

    void enlargedPicturesAreDraggedBesideTheLine() {
        PairView view;
        view.setPictures(drawing(true), drawing(false));
        shown(view, PairView::Mode::Wipe);
        view.setWipe(0.5);
        view.zoomBy(4, {208, 208});
        QTest::mousePress(&view, Qt::LeftButton, {}, {100, 200});
        QCOMPARE(view.wipe(), 0.5);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {100, 200});
        QTest::mousePress(&view, Qt::LeftButton, {}, {212, 200});
        QCOMPARE(view.wipe(), 204.0 / 400);
    }

    void zoomsBothAtTheSamePlace() {
        PairView view;
        view.setPictures(drawing(true), drawing(true));
        view.resize(844, 416);
        view.setMode(PairView::Mode::SideBySide);
        view.zoomBy(4, {60, 60});
        QCOMPARE(view.zoom(), 4.0);
        const QImage image = view.grab().toImage();
        const int apart = (844 + 12) / 2;
        int compared = 0;
        for (int x = 20; x < 390; x += 10, ++compared)
            QCOMPARE(image.pixelColor(x, 100), image.pixelColor(x + apart, 100));
        QVERIFY(compared > 30);
        view.showEverything();
        QCOMPARE(view.zoom(), 1.0);
    }

    void whatIsUnderTheMouseStaysThereWhenZooming() {
        PairView view;
        view.setPictures(drawing(true), drawing(true));
        shown(view, PairView::Mode::Wipe);
        view.zoomBy(4, {8 + 0.15 * 400, 8 + 0.1 * 400});
        QCOMPARE(at(shown(view, PairView::Mode::Wipe), 0.15, 0.1), QColor(Qt::black));
    }

    void pictureMayBeMissing() {
        PairView view;
        view.setPictures({}, drawing(true));
        for (const auto mode : {PairView::Mode::SideBySide, PairView::Mode::Overlay, PairView::Mode::Wipe,
                                PairView::Mode::Difference})
            QVERIFY(!shown(view, mode).isNull());
    }

    void modesAreChosenByKey() {
        PairViewDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_4);
        QTRY_COMPARE(dialog.view().mode(), PairView::Mode::Difference);
    }
};

QTEST_MAIN(TestPairView)
#include "tst_pairview.moc"
