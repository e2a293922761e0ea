// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "ui/support/inkstyle.h"
#include "ui/views/sketchpad.h"
#include "ui/views/sketchtools.h"

using namespace twinsight;

namespace {

int inkIn(const QImage& image, bool dark) {
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ink += (qGray(image.pixel(x, y)) < 128) == dark;
    return ink;
}

Sketch line(double width) {
    Sketch sketch;
    sketch.begin({0.2, 0.5}, width, false);
    sketch.goOn({0.8, 0.5});
    return sketch;
}

QImage slantedLine(int pen, bool dark) {
    QImage image(105, 105, QImage::Format_Grayscale8);
    image.fill(dark ? Qt::white : Qt::black);
    QPainter painter(&image);
    painter.setPen(QPen(dark ? Qt::black : Qt::white, pen));
    painter.drawLine(20, 15, 80, 90);
    painter.drawLine(20, 60, 85, 30);
    return image;
}

}  // namespace

class TestSketch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInkOfTheWidthThatWasAsked() {
        const int thin = inkIn(line(0.02).picture(200, true), true);
        const int thick = inkIn(line(0.08).picture(200, true), true);
        QVERIFY(thin > 400 && thin < 600);
        QVERIFY(thick > 3.5 * thin);
        QCOMPARE(inkIn(line(0.02).picture(200, false), false), thin);
    }

    void isThinnedByALightPen() {
        Sketch sketch;
        sketch.begin({0.2, 0.5}, 0.08, false);
        sketch.goOn({0.8, 0.5}, 0.5);
        QVERIFY(inkIn(sketch.picture(200, true), true) < inkIn(line(0.08).picture(200, true), true) * 0.7);
    }

    void takesStrokesBackOneByOne() {
        Sketch sketch = line(0.02);
        const QImage before = sketch.picture(100, true);
        sketch.begin({0.5, 0.2}, 0.02, false);
        QVERIFY(sketch.picture(100, true) != before);
        sketch.undo();
        QCOMPARE(sketch.picture(100, true), before);
        sketch.undo();
        QVERIFY(sketch.isEmpty());
        sketch.undo();
    }

    void isRubbedOut() {
        Sketch sketch = line(0.05);
        sketch.begin({0.5, 0.4}, 0.2, true);
        sketch.goOn({0.5, 0.6});
        QVERIFY(inkIn(sketch.picture(200, true), true) < 0.75 * inkIn(line(0.05).picture(200, true), true));
        QVERIFY(!sketch.isEmpty());
        sketch.undo();
        QCOMPARE(sketch.strokes(), 1);
    }

    void padIsWorkedByKeys() {
        SketchPad pad;
        QTest::keyClick(&pad, Qt::Key_E);
        QVERIFY(pad.isEraser());
        QTest::keyClick(&pad, Qt::Key_P);
        QVERIFY(!pad.isEraser());
        const double width = pad.ink().width;
        QTest::keyClick(&pad, Qt::Key_Plus);
        QVERIFY(pad.ink().width > width);
        QTest::keyClick(&pad, Qt::Key_Minus);
        QCOMPARE(pad.ink().width, width);
    }

    void undoIsOfThePadAndNotOfTheWindowWhileItIsDrawnOn() {
        QWidget window;
        window.resize(200, 200);
        auto* pad = new SketchPad(&window);
        pad->resize(200, 200);
        QAction undo, redo, larger;
        undo.setShortcut(QKeySequence::Undo);
        redo.setShortcut(QKeySequence::Redo);
        larger.setShortcut(Qt::CTRL | Qt::Key_Plus);
        window.addActions({&undo, &redo, &larger});
        QSignalSpy undone(&undo, &QAction::triggered), redone(&redo, &QAction::triggered),
            enlarged(&larger, &QAction::triggered);
        window.show();
        pad->setFocus();
        QTRY_VERIFY(pad->hasFocus());
        QTest::mouseClick(pad, Qt::LeftButton, {}, pad->rect().center());
        QCOMPARE(pad->sketch().strokes(), 1);
        for (int i = 0; i < 2; ++i) QTest::keyClick(pad, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(pad, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pad->sketch().strokes(), 0);
        QCOMPARE(undone.size() + redone.size(), 0);
        const double width = pad->ink().width;
        QTest::keyClick(pad, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(pad->ink().width, width);
        QCOMPARE(enlarged.size(), 1);
    }

    void inkIsMeasured_data() {
        QTest::addColumn<int>("pen");
        QTest::addColumn<bool>("dark");
        QTest::newRow("thin, dark") << 3 << true;
        QTest::newRow("thick, dark") << 8 << true;
        QTest::newRow("thin, light") << 3 << false;
    }

    void inkIsMeasured() {
        QFETCH(int, pen);
        QFETCH(bool, dark);
        const auto style = inkStyleOf(slantedLine(pen, dark));
        QVERIFY(style);
        QCOMPARE(style->darkInk, dark);
        QVERIFY2(std::abs(style->width * 105 - pen) < 0.35 * pen,
                 qPrintable(QString::number(style->width * 105)));
    }

    void blankPaperTellsNothing() {
        QImage blank(20, 20, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(!inkStyleOf(blank));
        QVERIFY(!inkStyleOf({}));
        QVERIFY(!usualInkStyle({}));
    }

    void theUsualInkIsThatOfMost() {
        const auto usual = usualInkStyle({{true, 0.02}, {true, 0.03}, {false, 0.1}});
        QVERIFY(usual->darkInk);
        QCOMPARE(usual->width, 0.03);
    }
};

QTEST_MAIN(TestSketch)
#include "tst_sketch.moc"
