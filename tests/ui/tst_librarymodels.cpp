// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <functional>

#include "core/data/scan.h"
#include "tests/support/zip.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/alphabettree.h"
#include "ui/models/drawinggrid.h"
#include "ui/models/skippedfiles.h"
#include "ui/support/datasetnames.h"
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
        tree.setDatasets({scanDataset(folder.path())});

        QCOMPARE(tree.rowCount(), 1);
        const QModelIndex root = tree.index(0, 0);
        QCOMPARE(root.data().toString(), QFileInfo(folder.text()).fileName());
        QCOMPARE(root.siblingAtColumn(1).data().toString(), "6");
        QCOMPARE(tree.rowCount(root), 2);
        const QModelIndex greek = tree.index(0, 0, root);
        QCOMPARE(greek.data().toString(), "Greek");
        QCOMPARE(greek.siblingAtColumn(1).data().toString(), "4");
        QCOMPARE(tree.rowCount(greek), 2);
        const QModelIndex beta = tree.index(1, 0, greek);
        QCOMPARE(beta.data().toString(), "beta");
        QCOMPARE(beta.parent(), greek);
        QCOMPARE(tree.titleOf(beta), "Greek: beta");
        QCOMPARE(beta.data(AlphabetTreeModel::SampleRole).toUInt(), 2u);
        QVERIFY(!greek.data(AlphabetTreeModel::SampleRole).isValid());
        QCOMPARE(tree.rowCount(beta), 0);
    }

    void treeForgetsWhenAClosedDataSetWasChanged() {
        const DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        AlphabetTreeModel tree;
        tree.setDatasets({dataset});
        const auto isKnown = [&] { return tree.index(0, AlphabetTreeModel::ChangedColumn).data().isValid(); };
        tree.sort(AlphabetTreeModel::ChangedColumn, Qt::AscendingOrder);
        QTRY_VERIFY(isKnown());
        tree.sort(AlphabetTreeModel::NameColumn, Qt::AscendingOrder);
        tree.setDatasets({});
        tree.setDatasets({dataset});
        QVERIFY(!isKnown());
    }

    void treeNamesTheCharactersBelowItsEntriesOnce() {
        const DrawingFolder folder(twoAlphabets());
        AlphabetTreeModel tree;
        tree.setDatasets({scanDataset(folder.path())});
        const QModelIndex root = tree.index(0, 0), greek = tree.index(0, 0, root),
                          runes = tree.index(1, 0, root);
        const QModelIndex beta = tree.index(1, 0, greek);
        using Characters = std::vector<std::uint32_t>;
        QCOMPARE(tree.charactersBelow({greek}), (Characters{0, 1}));
        QCOMPARE(tree.charactersBelow({beta}), Characters{1});
        QCOMPARE(tree.charactersBelow({runes, beta, greek}), (Characters{0, 1, 2}));
        QCOMPARE(tree.charactersBelow({beta, root}), (Characters{0, 1, 2}));
        QVERIFY(tree.charactersBelow({}).empty());
    }

    void treeShowsClassesBelowTheDataSetWhenThereAreNoAlphabets() {
        const DrawingFolder folder({"cat/1.png", "cat/2.png", "dog/1.png"});
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDatasets({scanDataset(folder.path())});
        const QModelIndex root = tree.index(0, 0), dog = tree.index(1, 0, root);
        QCOMPARE(tree.rowCount(root), 2);
        QCOMPARE(dog.data().toString(), "dog");
        QCOMPARE(dog.parent(), root);
        QCOMPARE(tree.rowCount(dog), 0);
        QCOMPARE(tree.titleOf(dog), "dog");
        QCOMPARE(tree.charactersBelow({dog}), std::vector<std::uint32_t>{1});
    }

    void severalDataSetsStandBesideEachOther() {
        const DrawingFolder letters(twoAlphabets()), animals({"cat/1.png", "dog/1.png"});
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        const auto first = scanDataset(letters.path()), second = scanDataset(animals.path());
        tree.setDatasets({first, second});
        QCOMPARE(tree.rowCount(), 2);
        const QModelIndex dog = tree.index(1, 0, tree.index(1, 0));
        QCOMPARE(dog.data().toString(), "dog");
        QCOMPARE(tree.datasetAt(dog), second);
        QCOMPARE(tree.datasetAt(tree.index(0, 0)), first);
    }

    void treeSortsByNameAndByCount() {
        const DrawingFolder folder(
            {"a/x2/1.png", "a/x10/1.png", "a/x10/2.png", "b/y/1.png", "b/y/2.png", "b/y/3.png", "b/y/4.png"});
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDatasets({scanDataset(folder.path())});
        const auto names = [&] {
            QStringList names;
            const QModelIndex root = tree.index(0, 0);
            for (int row = 0; row < tree.rowCount(root); ++row) {
                const QModelIndex alphabet = tree.index(row, 0, root);
                for (int i = 0; i < tree.rowCount(alphabet); ++i)
                    names << tree.index(i, 0, alphabet).data().toString();
            }
            return names.join(' ');
        };
        QCOMPARE(names(), "x2 x10 y");
        tree.sort(AlphabetTreeModel::CountColumn, Qt::DescendingOrder);
        QCOMPARE(names(), "y x10 x2");
        tree.sort(AlphabetTreeModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(), "y x10 x2");
        tree.sort(AlphabetTreeModel::CountColumn, Qt::AscendingOrder);
        QCOMPARE(names(), "x2 x10 y");
    }

    void entriesAreFoundAgainUnlessTheyAreHidden() {
        const DrawingFolder folder(twoAlphabets());
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDatasets({scanDataset(folder.path())});
        std::vector<TreeNode> nodes;
        const std::function<void(const QModelIndex&)> gather = [&](const QModelIndex& parent) {
            for (int row = 0; row < tree.rowCount(parent); ++row) {
                const QModelIndex index = tree.index(row, 0, parent);
                nodes.push_back(tree.nodeAt(index));
                QCOMPARE(tree.indexOf(nodes.back()), index);
                gather(index);
            }
        };
        gather({});
        QCOMPARE(nodes.size(), std::size_t{6});
        tree.setFilter("fehu");
        QCOMPARE(std::ranges::count_if(nodes, [&](const auto& node) { return tree.indexOf(node).isValid(); }),
                 3);
    }

    void filtersKnowPartsOfNamesAndWildcards_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<std::vector<std::uint32_t>>("left");
        using Characters = std::vector<std::uint32_t>;
        QTest::newRow("nothing") << "" << Characters{0, 1, 2};
        QTest::newRow("a part") << "ET" << Characters{1};
        QTest::newRow("an alphabet with all in it") << "gree" << Characters{0, 1};
        QTest::newRow("wildcards are about the whole name") << "*h?" << Characters{0, 2};
        QTest::newRow("not a part") << "h?" << Characters{};
        QTest::newRow("alphabet and character") << "greek/a" << Characters{0};
        QTest::newRow("both with wildcards") << "r*/*u" << Characters{2};
        QTest::newRow("no expression") << "a|e.*" << Characters{};
        QTest::newRow("spaces around") << " beta " << Characters{1};
    }
    void filtersKnowPartsOfNamesAndWildcards() {
        QFETCH(QString, filter);
        QFETCH(std::vector<std::uint32_t>, left);
        const DrawingFolder folder(twoAlphabets());
        QCOMPARE(arrangeTree(*scanDataset(folder.path()), filter, TreeOrder::Name).characters, left);
    }

    void aDataSetThatIsCalledSoIsShownWholeWhereNothingInItIs() {
        const DrawingFolder folder(
            {"greeks/Runes/a/1.png", "greeks/Greek/b/1.png", "photos/cat/1.png", "photos/dog/1.png"});
        AlphabetTreeModel tree;
        tree.setDatasets({scanDataset(folder.path() / "greeks"), scanDataset(folder.path() / "photos")});
        tree.setFilter("phot");
        QCOMPARE(tree.rowCount(), 1);
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 2);
        tree.setFilter("greek");
        QCOMPARE(tree.rowCount(), 1);
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 1);
    }

    void dataSetsOfTheSameNameAreToldApart() {
        const DrawingFolder folder({"a/photos/cat/1.png", "b/photos/cat/1.png"});
        const std::string picture = readFile(folder.path() / "a/photos/cat/1.png", 1 << 20);
        for (const char* archive : {"photos.zip", "photos.tar"})
            (archive[7] == 'z' ? writeZip : writeTar)(folder.path() / archive, {{"cat/1.png", picture}});
        const auto first = scanDataset(folder.path() / "a/photos"),
                   second = scanDataset(folder.path() / "b/photos"),
                   zip = scanDataset(folder.path() / "photos.zip"),
                   tar = scanDataset(folder.path() / "photos.tar");
        QCOMPARE(namesApart({zip}), QStringList{"photos"});
        QCOMPARE(namesApart({first, zip, tar}), (QStringList{"photos", "photos.zip", "photos.tar"}));
        QCOMPARE(namesApart({first, second}),
                 (QStringList{"photos in " + folder.file("a"), "photos in " + folder.file("b")}));
        AlphabetTreeModel tree;
        tree.setDatasets({first, second});
        QCOMPARE(tree.index(1, 0).data().toString(), "photos in " + folder.file("b"));
        tree.setDatasets({second});
        QCOMPARE(tree.index(0, 0).data().toString(), "photos");
    }

    void namesWithNewLinesStandInOneLine() {
        const DrawingFolder folder({"a\nb/c\nd/1\n2.png"});
        const auto dataset = scanDataset(folder.path());
        AlphabetTreeModel tree;
        tree.setDatasets({dataset});
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        grid.show(dataset, {0});
        const QModelIndex drawing = grid.index(0);
        const QModelIndex named = tree.index(0, 0, tree.index(0, 0));
        for (const QString& text : {named.data().toString(), grid.titleOf(0), drawing.data().toString(),
                                    drawing.data(Qt::ToolTipRole).toString()}) {
            QVERIFY2(!text.contains(u'\n'), qPrintable(text));
            QVERIFY2(text.contains(u'\u2423'), qPrintable(text));
        }
    }

    void treeOfNothingIsEmpty() {
        AlphabetTreeModel tree;
        const QAbstractItemModelTester tester(&tree, kFatal);
        tree.setDatasets({});
        QCOMPARE(tree.rowCount(), 0);
        QCOMPARE(tree.nodeAt({}), TreeNode());
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

    void gridArrangesWhatItShowsAsOneGroupAndPutsItBack() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        const QAbstractItemModelTester tester(&grid, kFatal);
        grid.show(scanDataset(folder.path()), {2, 0});
        grid.arrange({3, 1, 5, 4, 2, 0});
        QVERIFY(grid.isArranged());
        QCOMPARE(grid.rowCount(), 4);
        QCOMPARE(grid.groupStarts(), (std::vector<int>{0, 4}));
        for (const auto& [row, drawing] : {std::pair{0, 1}, {1, 5}, {2, 4}, {3, 0}}) {
            QCOMPARE(int(grid.drawingAt(row)), drawing);
            QCOMPARE(grid.rowOf(drawing), row);
        }
        QCOMPARE(grid.rowOf(3), -1);
        QCOMPARE(grid.charactersBetween(0, 2), (std::set<std::uint32_t>{0, 2}));
        grid.putBack();
        QCOMPARE(grid.groupStarts(), (std::vector<int>{0, 2, 4}));
        QCOMPARE(grid.rowOf(0), 2);
        QCOMPARE(grid.charactersBetween(1, 2), (std::set<std::uint32_t>{2}));
        QCOMPARE(grid.charactersBetween(1, 3), (std::set<std::uint32_t>{0, 2}));
    }

    void gridArrangesSomeDrawings() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache thumbnails;
        DrawingGridModel grid(thumbnails);
        const QAbstractItemModelTester tester(&grid, kFatal);
        grid.showSome(scanDataset(folder.path()), {0, 3, 4});
        grid.arrange({5, 4, 3, 2, 1, 0});
        QCOMPARE(grid.rowCount(), 3);
        QCOMPARE(grid.drawingAt(0), 4u);
        QCOMPARE(grid.drawingAt(2), 0u);
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
