// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <chrono>
#include <filesystem>

#include "core/data/scan.h"
#include "tests/ui/drawingfolder.h"
#include "ui/support/samplethumbnails.h"
#include "ui/views/characterpanel.h"
#include "ui/views/charactertree.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// The tree of two alphabets on screen, the first one chosen.
struct Shown {
    Shown() : folder(twoAlphabets()), dataset(scanDataset(folder.path())) {
        QObject::connect(
            &panel, &CharacterPanel::chosen, &panel,
            [this](const auto&, const std::vector<std::uint32_t>& some, const QString& name, bool all) {
                characters = some;
                title = name;
                whole = all;
            });
        panel.resize(300, 400);
        panel.setDatasets({dataset});
        panel.show();
        panel.activateWindow();
        panel.chooseFirstOf(*dataset);
        tree().setFocus();
    }
    CharacterTree& tree() { return panel.tree(); }
    QModelIndex index(const QString& name) {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole,
                                                            name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void click(const QString& name, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, modifiers,
                          tree().visualRect(index(name)).center());
    }
    bool active() { return QTest::qWaitForWindowActive(&panel); }
    QString selected() {
        QStringList names;
        for (const QModelIndex& index : tree().selectionModel()->selectedRows())
            names << index.data().toString();
        names.sort();
        return names.join(' ');
    }

    DrawingFolder folder;
    std::shared_ptr<const Dataset> dataset;
    CharacterPanel panel;
    std::vector<std::uint32_t> characters;
    QString title;
    bool whole = false;
};

using Characters = std::vector<std::uint32_t>;

}  // namespace

class CharacterPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstAlphabetIsChosenInTheOpenedDataSet() {
        Shown shown;
        QCOMPARE(shown.title, "Greek");
        QCOMPARE(shown.characters, (Characters{0, 1}));
        QVERIFY(!shown.whole);
    }

    void aDataSetThatIsOpenedBelowOthersIsBroughtIntoSight() {
        Shown shown;
        shown.panel.resize(300, 160);
        shown.tree().expandAll();
        const DrawingFolder more(twoAlphabets());
        const auto second = scanDataset(more.path());
        shown.panel.setDatasets({shown.dataset, second});
        shown.panel.chooseFirstOf(*second);
        const QModelIndex root = shown.tree().model()->index(1, 0);
        const QModelIndex last = shown.tree().model()->index(1, 0, root);
        QVERIFY(shown.tree().viewport()->rect().contains(shown.tree().visualRect(root)));
        QVERIFY(shown.tree().viewport()->rect().contains(shown.tree().visualRect(last)));
    }

    void severalEntriesAreShownTogether() {
        Shown shown;
        shown.tree().expandAll();
        shown.click("alpha");
        shown.click("fehu", Qt::ControlModifier);
        QCOMPARE(shown.characters, (Characters{0, 2}));
        QCOMPARE(shown.title, "Greek: alpha, Runes: fehu");
        shown.click("Greek");
        shown.click("fehu", Qt::ShiftModifier);
        QCOMPARE(shown.characters, (Characters{0, 1, 2}));
        QCOMPARE(shown.title, "Greek, Runes");
    }

    void ofManyTheFirstOnesAreNamed() {
        DrawingFolder folder;
        for (const char* name : {"a", "b", "c", "d", "e"}) folder.addDrawing(QString("%1/x/1.png").arg(name));
        Shown shown;
        const auto dataset = scanDataset(folder.path());
        shown.panel.setDatasets({dataset});
        shown.panel.chooseFirstOf(*dataset);
        shown.tree().setFocus();
        for (int i = 0; i < 4; ++i) QTest::keyClick(&shown.tree(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.title, "a, b, c and 2 more");
    }

    void theDataSetItselfIsAChoice() {
        Shown shown;
        QTest::keyClick(&shown.tree(), Qt::Key_Up);
        QVERIFY(shown.whole);
        QCOMPARE(shown.characters, (Characters{0, 1, 2}));
    }

    void typingGoesToAName() {
        Shown shown;
        QTest::keyClicks(&shown.tree(), "ru");
        QCOMPARE(shown.title, "Runes");
    }

    void controlFFiltersAndEscapeClears() {
        Shown shown;
        QVERIFY(shown.active());
        QTest::keyClick(&shown.tree(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(shown.panel.filter().hasFocus());
        QTest::keyClicks(&shown.panel.filter(), "bet");
        QVERIFY(!shown.index("Runes").isValid());
        QVERIFY(shown.tree().isExpanded(shown.index("Greek")));
        QCOMPARE(shown.title, "Greek");  // what is shown stays until another is chosen
        QTest::keyClick(&shown.panel.filter(), Qt::Key_Down);
        QVERIFY(shown.tree().hasFocus());
        QCOMPARE(shown.title, "Greek: beta");
        shown.panel.filter().setFocus();
        QTest::keyClick(&shown.panel.filter(), Qt::Key_Escape);
        QVERIFY(shown.panel.filter().text().isEmpty());
        QVERIFY(shown.index("Runes").isValid());
        QCOMPARE(shown.selected(), "beta");
        QTest::keyClick(&shown.panel.filter(), Qt::Key_Escape);
        QVERIFY(shown.tree().hasFocus());
    }

    void aFilterThatAnAlphabetFitsLeadsToTheAlphabet() {
        Shown shown;
        shown.panel.filter().setText("run*");
        QTest::keyClick(&shown.panel.filter(), Qt::Key_Return);
        QCOMPARE(shown.title, "Runes");
    }

    void whatIsUnfoldedAndChosenOutlivesAFilterAndAnotherOrder() {
        Shown shown;
        shown.tree().expand(shown.index("Runes"));
        shown.click("Runes");
        shown.panel.filter().setText("alpha");
        QVERIFY(shown.tree().isExpanded(shown.index("Greek")));
        shown.panel.filter().setText("nowhere");
        QCOMPARE(shown.tree().model()->rowCount(), 0);
        shown.panel.filter().clear();
        QVERIFY(shown.tree().isExpanded(shown.index("Runes")));
        QVERIFY(!shown.tree().isExpanded(shown.index("Greek")));
        QCOMPARE(shown.selected(), "Runes");
        shown.tree().sortByColumn(AlphabetTreeModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(shown.index("Runes").row(), 0);
        QVERIFY(shown.tree().isExpanded(shown.index("Runes")));
        QCOMPARE(shown.selected(), "Runes");
    }

    void whatIsChosenLiesInOneDataSet() {
        Shown shown;
        const DrawingFolder animals({"cat/1.png", "dog/1.png"});
        shown.panel.setDatasets({shown.dataset, scanDataset(animals.path())});
        shown.tree().expandAll();
        shown.click("alpha");
        shown.click("dog", Qt::ControlModifier);
        QCOMPARE(shown.selected(), "dog");
        QCOMPARE(shown.title, "dog");
        shown.click("cat", Qt::ControlModifier);
        QCOMPARE(shown.selected(), "cat dog");
        shown.click("beta", Qt::ControlModifier);
        QCOMPARE(shown.selected(), "beta");
        QCOMPARE(shown.title, "Greek: beta");
        shown.click("cat", Qt::ShiftModifier);
        QVERIFY(shown.selected().contains("cat") && !shown.selected().contains("beta"));
    }

    void whatIsChosenIsSaidAgainOfADataSetThatIsReadAnew() {
        Shown shown;
        shown.tree().expand(shown.index("Runes"));
        shown.click("fehu");
        shown.folder.addDrawing("Aleph/one/1.png");
        const auto anew = scanDataset(shown.folder.path());
        shown.panel.setDatasets({anew});
        QCOMPARE(shown.selected(), "fehu");
        QVERIFY(shown.tree().isExpanded(shown.index("Runes")));
        QCOMPARE(shown.tree().chosen().front(), (TreeNode{anew.get(), 2, 3}));
        std::filesystem::remove_all(shown.folder.path() / "Runes");
        shown.panel.setDatasets({scanDataset(shown.folder.path())});
        QVERIFY(shown.tree().chosen().empty());
    }

    void theLastChangedOnesComeFirstAndSayWhen() {
        Shown shown;
        const auto write = [&](const char* name, int hoursAgo) {
            std::filesystem::last_write_time(
                shown.folder.path() / name,
                std::filesystem::file_time_type::clock::now() - std::chrono::hours(hoursAgo));
        };
        for (const char* name : {"Greek/alpha/1.png", "Greek/alpha/2.png", "Greek/beta/1.png"})
            write(name, 300);
        write("Greek/beta/2.png", 200);
        write("Runes/fehu/1.png", 100);
        write("Runes/fehu/2.png", 400);
        shown.tree().expandAll();
        QVERIFY(shown.tree().isColumnHidden(AlphabetTreeModel::ChangedColumn));
        shown.tree().actions()[4]->trigger();
        QTRY_COMPARE(shown.index("Runes").row(), 0);
        QCOMPARE(shown.index("beta").row(), 0);
        QVERIFY(!shown.tree().isColumnHidden(AlphabetTreeModel::ChangedColumn));
        QVERIFY(!shown.index("beta").siblingAtColumn(AlphabetTreeModel::ChangedColumn).data().isNull());
        shown.tree().sortByColumn(AlphabetTreeModel::ChangedColumn, Qt::AscendingOrder);
        QCOMPARE(shown.index("Greek").row(), 0);
        QCOMPARE(shown.index("alpha").row(), 0);
    }

    void actionsUnfoldFoldAndSort() {
        Shown shown;
        const QList<QAction*> actions = shown.tree().actions();
        actions[0]->trigger();
        QVERIFY(shown.tree().isExpanded(shown.index("Greek")) &&
                shown.tree().isExpanded(shown.index("Runes")));
        actions[1]->trigger();
        QVERIFY(!shown.tree().isExpanded(shown.index("Greek")));
        QVERIFY(shown.tree().isExpanded(shown.tree().model()->index(0, 0)));
        actions[3]->trigger();
        QCOMPARE(shown.index("Greek").row(), 0);
        actions[2]->trigger();
        QCOMPARE(shown.index("Runes").row(), 1);
    }

    void charactersOnScreenShowADrawingWhicheverDataSetIsChosen() {
        Shown shown;
        const DrawingFolder animals({"cat/1.png", "dog/1.png"});
        const auto other = scanDataset(animals.path());
        shown.panel.setDatasets({shown.dataset, other});
        shown.tree().expandAll();
        shown.tree().doItemsLayout();
        shown.click("cat");
        const SampleThumbnails& thumbnails = shown.tree().thumbnails();
        for (const Sample& sample : {Sample{shown.dataset.get(), 0}, Sample{shown.dataset.get(), 4},
                                     Sample{other.get(), 0}, Sample{other.get(), 1}})
            QTRY_VERIFY(thumbnails.find(sample));
        shown.panel.setDatasets({other});
        QVERIFY(!thumbnails.find({shown.dataset.get(), 0}));
        QVERIFY(thumbnails.find({other.get(), 1}));
    }
};

QTEST_MAIN(CharacterPanels)
#include "tst_characterpanel.moc"
