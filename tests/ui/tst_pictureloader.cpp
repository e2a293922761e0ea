// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/drawingfolder.h"
#include "ui/support/pictureloader.h"

using namespace twinsight;
using namespace twinsight::testing;

class TestPictureLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatIsReadSmallerKeepsItsOwnSizeInMind() {
        DrawingFolder folder;
        folder.addDrawing("large.png", {300, 200});
        const LoadedPicture loaded = readPicture({folder.file("large.png").toStdString(), {}, {}}, 60);
        QCOMPARE(loaded.image.size(), QSize(60, 40));
        QCOMPARE(loaded.pixels, QSize(300, 200));
    }
};

QTEST_MAIN(TestPictureLoader)
#include "tst_pictureloader.moc"
