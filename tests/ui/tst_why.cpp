// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/temporaryfolder.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/comparetabs.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/views/dropzone.h"
#include "ui/views/picturetile.h"
#include "ui/views/whypanel.h"

using namespace twinsight;

namespace {

struct Shown {
    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    DatasetSession datasets;
    ComparePage page{engine, datasets};
    CompareTabs& tabs = *page.findChild<CompareTabs*>();
    const QList<DropZone*> zones = page.findChildren<DropZone*>();

    Shown() {
        page.resize(700, 800);
        page.show();
        engine.loadModel(QStringLiteral("/m.safetensors"));
    }
    PictureTile& tile(int side) const { return zones[side]->tile(); }
    QString words() const {
        QStringList all;
        for (const QLabel* label : tabs.why().findChildren<QLabel*>()) all << label->text();
        return all.join(QLatin1Char('\n'));
    }
};

}  // namespace

class TestWhy : public QObject {
    Q_OBJECT

    const testing::TemporaryFolder folder_;

    PictureRef picture(const char* name) const {
        const QString file = QString::fromStdString((folder_ / name).string());
        QImage image(40, 40, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        image.save(file, "PNG");
        return {file.toStdString(), {}, {}};
    }

    void explainPair(Shown& shown, const char* a) const {
        shown.tabs.setCurrentWidget(&shown.tabs.why());
        shown.page.setBoth(picture(a), picture("b.png"));
        QTRY_VERIFY(shown.tile(0).evidence());
    }

private Q_SLOTS:
    void showsTheMapsOnBothPicturesWhileItsTabIsInFront() {
        Shown shown;
        explainPair(shown, "a-0.9.png");
        QVERIFY(shown.tile(1).evidence());
        QVERIFY(shown.words().contains(QStringLiteral("0.4")));
        shown.tabs.setCurrentIndex(0);
        QVERIFY(!shown.tile(0).evidence());
        shown.tabs.setCurrentWidget(&shown.tabs.why());
        QTRY_VERIFY(shown.tile(0).evidence());
    }

    void theMapsGoWithTheirPictures() {
        Shown shown;
        explainPair(shown, "a-0.9.png");
        shown.page.clear();
        QVERIFY(!shown.tile(0).evidence());
        QVERIFY(!shown.tile(1).evidence());
    }

    void aMapThatDoesNotHoldIsGreyAndSaysSo() {
        Shown shown;
        explainPair(shown, "chance-0.9.png");
        QVERIFY(shown.words().contains(QStringLiteral("does not hold")));
        QVERIFY(!shown.tile(0).evidence()->alikeHolds);
        QCOMPARE(evidenceImage(*shown.tile(0).evidence()).pixelColor(0, 0), QColor(Qt::gray));
    }

    void pointingAtAPartFramesItsPartnerInTheOther() {
        Shown shown;
        explainPair(shown, "a-0.9.png");
        PictureTile& tile = shown.tile(0);
        QTRY_VERIFY(!tile.image().isNull());
        const QPoint middle = tile.rect().center();
        QTest::mouseMove(&tile, middle - QPoint(20, 20));  // the upper left of four fields
        QTRY_COMPARE(tile.framedField(), 0);
        QCOMPARE(shown.tile(1).framedField(), 3);
        QVERIFY(shown.words().contains(QStringLiteral("0.75")));
        QTest::mouseMove(&tile, middle + QPoint(20, -20));  // nothing is drawn there
        QTRY_COMPARE(shown.tile(1).framedField(), -1);
    }

    void arrowKeysPointToo() {
        Shown shown;
        explainPair(shown, "a-0.9.png");
        QTest::keyClick(shown.zones[1], Qt::Key_Right);
        QCOMPARE(shown.tile(1).framedField(), 0);
        QCOMPARE(shown.tile(0).framedField(), 3);
    }

    void tellsHowFarItIsAndIsStopped() {
        Shown shown;
        shown.tabs.setCurrentWidget(&shown.tabs.why());
        QVERIFY(!shown.tabs.why().stop().isVisible());
        shown.page.setBoth(picture("endless-0.9.png"), picture("b.png"));
        QTRY_VERIFY(shown.words().contains(QStringLiteral("25.0 %")));
        QVERIFY(shown.tabs.why().stop().isVisible());
        QTest::mouseClick(&shown.tabs.why().stop(), Qt::LeftButton);
        QVERIFY(shown.words().contains(QStringLiteral("Stopped")));
        QVERIFY(!shown.tabs.why().stop().isVisible());
        explainPair(shown, "a-0.9.png");  // the next pair is explained
        QVERIFY(!shown.tabs.why().stop().isVisible());
    }

    void anErrorIsSaidAndNoMapShown() {
        Shown shown;
        shown.tabs.setCurrentWidget(&shown.tabs.why());
        shown.page.setBoth(picture("wrong-0.5.png"), picture("b.png"));
        QTRY_VERIFY(shown.words().contains(QStringLiteral("No reason.")));
        QVERIFY(!shown.tile(0).evidence());
    }
};

QTEST_MAIN(TestWhy)
#include "tst_why.moc"
