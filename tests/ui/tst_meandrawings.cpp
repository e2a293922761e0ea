// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

#include "core/data/scan.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/meanlist.h"
#include "ui/support/meandrawings.h"
#include "ui/support/thumbnailreader.h"
#include "ui/views/meanview.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

QByteArray plain(const QColor& colour, QSize size = {10, 10}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ThumbnailReader readerOf(const DrawingFolder& folder) {
    return ThumbnailReader(scanDataset(folder.path()), ThumbnailStore({}));
}

QColor middleOf(const Thumbnail& mean) {
    return mean.image.pixelColor(MeanDrawings::kSide / 2, MeanDrawings::kSide / 2);
}

}  // namespace

class MeanDrawingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofBlackAndWhiteIsGrey() {
        DrawingFolder folder;
        folder.addFile("A/a/1.png", plain(Qt::white));
        folder.addFile("A/a/2.png", plain(Qt::black, {40, 40}));
        folder.addFile("A/b/1.png", plain(QColor(200, 100, 0)));
        const ThumbnailReader reader = readerOf(folder);
        const Thumbnail grey = meanDrawing(reader, 0);
        QCOMPARE(grey.image.size(), QSize(MeanDrawings::kSide, MeanDrawings::kSide));
        QCOMPARE(middleOf(grey), QColor(127, 127, 127));
        QCOMPARE(middleOf(meanDrawing(reader, 1)), QColor(200, 100, 0));
    }

    void whatIsNotSquareLiesOnWhitePaper() {
        DrawingFolder folder;
        folder.addFile("A/a/1.png", plain(Qt::black, {40, 10}));
        const Thumbnail mean = meanDrawing(readerOf(folder), 0);
        QCOMPARE(middleOf(mean), QColor(Qt::black));
        QCOMPARE(mean.image.pixelColor(MeanDrawings::kSide / 2, 2), QColor(Qt::white));
    }

    void ofMoreThanItTakesIsThatOfAnEvenShare() {
        DrawingFolder folder;
        for (int i = 0; i < 200; ++i)
            folder.addFile(QString("A/a/%1.png").arg(i, 3, 10, QChar('0')),
                           plain(i < 100 ? Qt::white : Qt::black));
        QCOMPARE(middleOf(meanDrawing(readerOf(folder), 0)), QColor(127, 127, 127));
    }

    void leavesOutWhatCannotBeRead() {
        DrawingFolder folder({"A/a/1.png"});
        folder.addFile("A/a/2.png", plain(Qt::black));
        folder.addFile("A/a/1.png", brokenPng(folder, "A/a/1.png"));
        folder.addFile("A/b/1.png", brokenPng(folder, "A/a/2.png").left(40));
        const ThumbnailReader reader = readerOf(folder);
        QCOMPARE(middleOf(meanDrawing(reader, 0)), QColor(Qt::black));
        QVERIFY(meanDrawing(reader, 0).problem.isEmpty());
        QVERIFY(meanDrawing(reader, 1).image.isNull());
        QVERIFY(!meanDrawing(reader, 1).problem.isEmpty());
    }

    void listHasACharacterARow() {
        const DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        MeanDrawings means;
        MeanList list(means);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setDataset(dataset);
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.index(1).data().toString(), "Greek: beta");
        QCOMPARE(list.index(1).data(Qt::ToolTipRole).toString(), "Greek: beta, the mean of 2 drawings");
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        means.setReader(std::make_shared<const ThumbnailReader>(dataset, ThumbnailStore({})));
        means.want({2}, MeanDrawings::kSide);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), list.index(2));
    }

    void viewMakesThoseOnScreenAndTellsWhichIsChosen() {
        const DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        MeanView view;
        view.resize(400, 200);
        view.show();
        view.setReader(std::make_shared<const ThumbnailReader>(dataset, ThumbnailStore({})), dataset);
        QTRY_VERIFY(view.means().find(0) && view.means().find(2));
        QSignalSpy chosen(&view, &MeanView::chosen);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(1, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toUInt(), 1U);
    }
};

QTEST_MAIN(MeanDrawingsTest)
#include "tst_meandrawings.moc"
