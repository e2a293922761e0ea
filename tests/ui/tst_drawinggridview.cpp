// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "ui/models/drawinggrid.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawinggridview.h"

using namespace twinsight;

namespace {

/// So many characters of so many drawings in one alphabet; nothing on disk.
std::shared_ptr<const Dataset> madeUp(std::uint32_t characters, std::uint32_t drawingsEach) {
    DatasetContents contents;
    contents.root = "/nowhere";
    contents.alphabets = {{"Made up", 0, characters}};
    for (std::uint32_t character = 0; character < characters; ++character) {
        contents.characters.push_back({std::to_string(character), 0, character * drawingsEach, drawingsEach});
        for (std::uint32_t drawing = 0; drawing < drawingsEach; ++drawing)
            contents.drawings.push_back({std::to_string(drawing), character});
    }
    return std::make_shared<const Dataset>(std::move(contents));
}

/// A grid on screen of four columns.
struct Grid {
    Grid(std::uint32_t characters, std::uint32_t drawingsEach) : model(thumbnails), view(model) {
        view.setTileSize(64);
        const int cell = view.gridLayout().cellSize().width();
        view.show();
        view.resize(view.width() - view.viewport()->width() + 4 * std::min(cell, 76) + 8, 400);
        const auto dataset = madeUp(characters, drawingsEach);
        std::vector<std::uint32_t> all(characters);
        std::iota(all.begin(), all.end(), 0);
        model.show(dataset, all);
        view.setFocus();
    }
    QPoint at(int row) { return view.visualRect(model.index(row)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at(row));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void dragBand(QPoint from, QPoint to) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    QString selected() {
        QStringList words;
        for (const auto& rows : view.selectedRows())
            words << QString("%1-%2").arg(rows.first).arg(rows.end - 1);
        return words.join(' ');
    }
    int current() { return view.currentIndex().row(); }

    ThumbnailCache thumbnails;
    DrawingGridModel model;
    DrawingGridView view;
};

}  // namespace

class DrawingGridViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourColumnsAreShown() {
        Grid grid(3, 6);
        QCOMPARE(grid.view.gridLayout().columns(), 4);
        QCOMPARE(grid.view.gridLayout().groupCount(), 3);
    }

    void arrowsWalkThroughTheGroups() {
        Grid grid(3, 6);
        grid.view.setCurrentIndex(grid.model.index(2));
        grid.key(Qt::Key_Down);
        QCOMPARE(grid.current(), 5);  // the group's last line is short
        grid.key(Qt::Key_Down);
        QCOMPARE(grid.current(), 7);
        grid.key(Qt::Key_Left);
        QCOMPARE(grid.current(), 6);
        grid.key(Qt::Key_End);
        QCOMPARE(grid.current(), 17);
        grid.key(Qt::Key_Right);
        QCOMPARE(grid.current(), 17);
        grid.key(Qt::Key_Home);
        QCOMPARE(grid.current(), 0);
        QCOMPARE(grid.selected(), "0-0");
    }

    void pageKeysGoAScreenfulFurther() {
        Grid grid(1, 4000);
        grid.view.setCurrentIndex(grid.model.index(1));
        grid.key(Qt::Key_PageDown);
        const int lines = grid.view.viewport()->height() / grid.view.gridLayout().cellSize().height();
        QVERIFY(std::abs(grid.current() - (1 + 4 * lines)) <= 4);
        QCOMPARE(grid.current() % 4, 1);
        grid.key(Qt::Key_PageUp);
        QCOMPARE(grid.current(), 1);
    }

    void shiftTakesEverythingBetween() {
        Grid grid(3, 6);
        grid.click(1);
        grid.click(8, Qt::ShiftModifier);
        QCOMPARE(grid.selected(), "1-8");
        grid.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(grid.selected(), "1-7");
    }

    void controlTakesSingleOnes() {
        Grid grid(3, 6);
        grid.click(1);
        grid.click(4, Qt::ControlModifier);
        grid.click(7, Qt::ControlModifier);
        QCOMPARE(grid.selected(), "1-1 4-4 7-7");
        QCOMPARE(grid.view.selectedCount(), 3);
        QCOMPARE(grid.view.selectedDrawings(), (std::vector<std::uint32_t>{7, 1, 4}));
    }

    void aRubberBandTakesWhatItTouches() {
        Grid grid(3, 7);
        const QRect last = grid.view.visualRect(grid.model.index(6));
        grid.dragBand({last.right() + 20, last.bottom() - 2}, grid.at(1));
        QCOMPARE(grid.selected(), "1-3 5-6");
    }

    void aRubberBandMayBeginOnAHeader() {
        Grid grid(3, 6);
        grid.dragBand(grid.view.gridLayout().header(0).center() + QPoint(20, 0), grid.at(1));
        QCOMPARE(grid.selected(), "1-2");
    }

    void aHeaderTakesItsGroup() {
        Grid grid(3, 6);
        const QRect header = grid.view.gridLayout().header(1);
        QTest::mouseClick(grid.view.viewport(), Qt::LeftButton, {}, header.center());
        QCOMPARE(grid.selected(), "6-11");
    }

    void withoutGroupsThereAreNoHeaders() {
        Grid grid(3, 6);
        QVERIFY(grid.view.gridLayout().header(0).height() > 0);
        grid.view.setGrouped(false);
        QCOMPARE(grid.view.gridLayout().groupCount(), 1);
        QCOMPARE(grid.view.gridLayout().header(0).height(), 0);
        QCOMPARE(grid.view.visualRect(grid.model.index(6)).top(),
                 grid.view.visualRect(grid.model.index(4)).top());
    }

    void oneCharacterAloneNeedsNoHeader() {
        Grid grid(1, 6);
        QCOMPARE(grid.view.gridLayout().header(0).height(), 0);
    }

    void namesTakeRoomOnlyWhenTheyAreShown() {
        Grid grid(1, 6);
        const int with = grid.view.gridLayout().cellSize().height();
        grid.view.setNamesShown(false);
        QVERIFY(grid.view.gridLayout().cellSize().height() < with);
    }

    void theCurrentDrawingIsScrolledIntoViewWithItsHeader() {
        Grid grid(100, 6);
        grid.view.setCurrentIndex(grid.model.index(599));
        QVERIFY(grid.view.viewport()->rect().contains(grid.view.visualRect(grid.model.index(599))));
        grid.view.setCurrentIndex(grid.model.index(300));
        const QRect header = grid.view.gridLayout().header(50);
        QCOMPARE(header.top(), grid.view.verticalScrollBar()->value());
    }

    void aMillionAreSelectedAsOneStretch() {
        Grid grid(50000, 20);
        grid.view.selectAll();
        QCOMPARE(grid.view.selectedCount(), 1'000'000);
        QCOMPARE(grid.view.selectedRows().size(), std::size_t{1});
        QVERIFY(grid.view.drawingsOnScreen().size() < 100);
        grid.view.scrollToBottom();
        QCOMPARE(grid.view.drawingsOnScreen().back(), 999'999u);
    }
};

QTEST_MAIN(DrawingGridViews)
#include "tst_drawinggridview.moc"
