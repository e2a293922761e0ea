// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/data/scan.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/alphabettree.h"
#include "ui/models/drawinggrid.h"
#include "ui/models/skippedfiles.h"
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

    void treeNamesTheCharactersOfAnAlphabetAndACharacter() {
        const DrawingFolder folder(twoAlphabets());
        AlphabetTreeModel tree;
        tree.setDataset(scanDataset(folder.path()));
        const QModelIndex greek = tree.index(0, 0);
        QCOMPARE(tree.charactersBelow(greek), (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(tree.charactersBelow(tree.index(1, 1, greek)), std::vector<std::uint32_t>{1});
        QCOMPARE(tree.charactersBelow(tree.index(1, 0)), std::vector<std::uint32_t>{2});
        QVERIFY(tree.charactersBelow({}).empty());
    }

    void treeShowsClassesAtTheTopWhenThereAreNoAlphabets() {
        const DrawingFolder folder({"cat/1.png", "cat/2.png", "dog/1.png"});
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDataset(scanDataset(folder.path()));
        QCOMPARE(tree.rowCount(), 2);
        QCOMPARE(tree.index(1, 0).data().toString(), "dog");
        QCOMPARE(tree.rowCount(tree.index(1, 0)), 0);
        QCOMPARE(tree.charactersBelow(tree.index(1, 0)), std::vector<std::uint32_t>{1});
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
        grid.show(scanDataset(folder.path()), {1});
        QCOMPARE(grid.rowCount(), 2);
        QCOMPARE(grid.index(1).data().toString(), "2");
        QCOMPARE(grid.index(1).data(Qt::ToolTipRole).toString(), folder.file("Greek/beta/2.png"));
        QCOMPARE(grid.index(1).data(DrawingGridModel::DrawingRole).toUInt(), 3u);
    }

    void gridHasAGroupForEachCharacterInTheOrderGiven() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        const QAbstractItemModelTester tester(&grid, kFatal);
        grid.show(scanDataset(folder.path()), {2, 0});
        QCOMPARE(grid.rowCount(), 4);
        QCOMPARE(grid.groupStarts(), (std::vector<int>{0, 2, 4}));
        QCOMPARE(grid.titleOf(0), "Runes: fehu");
        QCOMPARE(grid.titleOf(1), "Greek: alpha");
        for (const auto& [row, drawing] : {std::pair{0, 4}, {1, 5}, {2, 0}, {3, 1}}) {
            QCOMPARE(int(grid.drawingAt(row)), drawing);
            QCOMPARE(grid.rowOf(drawing), row);
        }
        QCOMPARE(grid.rowOf(2), -1);
        grid.show(nullptr, {});
        QCOMPARE(grid.rowCount(), 0);
        QCOMPARE(grid.rowOf(0), -1);
    }

    void gridGetsPicturesFromTheCacheWhenTheyAreThere() {
        const DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        const QAbstractItemModelTester tester(&grid, kFatal);
        grid.show(dataset, {2});
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
        grid.show(dataset, {2});
        thumbnails.setDataset(dataset);
        thumbnails.want({5}, 64);
        QTRY_VERIFY(!grid.index(1).data(DrawingGridModel::ProblemRole).toString().isEmpty());
        QVERIFY(grid.index(1).data(Qt::ToolTipRole).toString().contains("cannot be shown"));
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
