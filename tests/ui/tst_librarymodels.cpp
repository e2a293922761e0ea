// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "core/data/scan.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/alphabettree.h"
#include "ui/models/drawinggrid.h"
#include "ui/models/skippedfiles.h"
#include "ui/support/picturemime.h"
#include "ui/support/thumbnailcache.h"

using namespace twinsight;
using namespace twinsight::testing;

class LibraryModels : public QObject {
    Q_OBJECT

private:
    static constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void treeShowsAlphabetsAboveTheirCharacters() {
        const DrawingFolder folder(twoAlphabets());
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDataset(scanDataset(folder.path()));

        QCOMPARE(tree.rowCount(), 2);
        const QModelIndex greek = tree.index(0, 0);
        QCOMPARE(greek.data().toString(), "Greek");
        QCOMPARE(greek.siblingAtColumn(1).data().toString(), "4");
        QCOMPARE(tree.rowCount(greek), 2);
        const QModelIndex beta = tree.index(1, 0, greek);
        QCOMPARE(beta.data().toString(), "beta");
        QCOMPARE(beta.parent(), greek);
        QCOMPARE(tree.titleOf(beta), "Greek: beta");
        QCOMPARE(tree.rowCount(beta), 0);
    }

    void treeNamesTheDrawingsOfAnAlphabetAndOfACharacter() {
        const DrawingFolder folder(twoAlphabets());
        AlphabetTreeModel tree;
        tree.setDataset(scanDataset(folder.path()));
        const QModelIndex greek = tree.index(0, 0);
        QCOMPARE(tree.drawingsBelow(greek), (std::vector<std::uint32_t>{0, 1, 2, 3}));
        QCOMPARE(tree.drawingsBelow(tree.index(1, 1, greek)), (std::vector<std::uint32_t>{2, 3}));
        QCOMPARE(tree.drawingsBelow(tree.index(1, 0)), (std::vector<std::uint32_t>{4, 5}));
        QVERIFY(tree.drawingsBelow({}).empty());
    }

    void treeShowsClassesAtTheTopWhenThereAreNoAlphabets() {
        const DrawingFolder folder({"cat/1.png", "cat/2.png", "dog/1.png"});
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDataset(scanDataset(folder.path()));
        QCOMPARE(tree.rowCount(), 2);
        QCOMPARE(tree.index(1, 0).data().toString(), "dog");
        QCOMPARE(tree.rowCount(tree.index(1, 0)), 0);
        QCOMPARE(tree.drawingsBelow(tree.index(1, 0)), std::vector<std::uint32_t>{2});
    }

    void treeOfNothingIsEmpty() {
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDataset(nullptr);
        QCOMPARE(tree.rowCount(), 0);
    }

    void gridNamesDrawingsByTheirFilesStem() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        const QAbstractItemModelTester tester(&grid, kFatal);
        grid.show(scanDataset(folder.path()), {2, 3});
        QCOMPARE(grid.rowCount(), 2);
        QCOMPARE(grid.index(1).data().toString(), "2");
        QCOMPARE(grid.index(1).data(Qt::ToolTipRole).toString(), folder.file("Greek/beta/2.png"));
        QCOMPARE(grid.index(1).data(DrawingGridModel::DrawingRole).toUInt(), 3u);
    }

    void gridGetsPicturesFromTheCacheWhenTheyAreThere() {
        const DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        const QAbstractItemModelTester tester(&grid, kFatal);
        grid.show(dataset, {4, 5});
        QVERIFY(grid.index(1).data(Qt::DecorationRole).value<QImage>().isNull());

        QSignalSpy changed(&grid, &QAbstractItemModel::dataChanged);
        thumbnails.setDataset(dataset);
        thumbnails.want({5}, 64);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), grid.index(1));
        QCOMPARE(grid.index(1).data(Qt::DecorationRole).value<QImage>().size(), QSize(10, 8));
    }

    void gridSaysWhyAPictureCannotBeShown() {
        DrawingFolder folder(twoAlphabets());
        folder.addFile("Runes/fehu/2.png", brokenPng(folder, "Runes/fehu/1.png"));
        const auto dataset = scanDataset(folder.path());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        grid.show(dataset, {5});
        thumbnails.setDataset(dataset);
        thumbnails.want({5}, 64);
        QTRY_VERIFY(!grid.index(0).data(DrawingGridModel::ProblemRole).toString().isEmpty());
        QVERIFY(grid.index(0).data(Qt::ToolTipRole).toString().contains("cannot be shown"));
    }

    void gridHandsOutAPictureAndTheFilesOfAll() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        grid.show(scanDataset(folder.path()), {0, 1, 2});
        const std::unique_ptr<QMimeData> mime(grid.mimeData({grid.index(1), grid.index(2)}));
        const auto picture = pictureFromMime(*mime);
        QVERIFY(picture);
        QCOMPARE(QString::fromStdString(picture->path), folder.file("Greek/alpha/2.png"));
        QCOMPARE(mime->urls().size(), 2);
        QCOMPARE(mime->urls()[1].toLocalFile(), folder.file("Greek/beta/1.png"));
    }

    void skippedFilesAreListedWithTheirReasons() {
        DrawingFolder folder(twoAlphabets());
        folder.addFile("Greek/alpha/notes.png", "this is text");
        const SkippedFilesModel model(scanDataset(folder.path()));
        QAbstractItemModelTester tester(const_cast<SkippedFilesModel*>(&model), kFatal);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), "Greek/alpha/notes.png");
        QVERIFY(!model.index(0, 1).data().toString().isEmpty());
    }
};

QTEST_MAIN(LibraryModels)
#include "tst_librarymodels.moc"
