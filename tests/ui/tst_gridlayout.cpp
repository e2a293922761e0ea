// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/views/gridlayout.h"

using namespace twinsight;

namespace {

/// Three columns of 10 x 10; headers of 4. Groups of 4, 1 and 3:
///   0 1 2 / 3    4    5 6 7
GridLayout threeGroups() {
    GridLayout layout;
    layout.setGroups({0, 4, 5, 8});
    layout.setMeasures({.width = 32, .cell = {10, 10}, .headerHeight = 4});
    return layout;
}

QString words(const std::vector<GridLayout::Rows>& rows) {
    QStringList words;
    for (const auto& stretch : rows) words << QString("%1-%2").arg(stretch.first).arg(stretch.end - 1);
    return words.join(' ');
}

}  // namespace

class GridLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsStandBelowEachOtherEachUnderItsHeader() {
        const GridLayout layout = threeGroups();
        QCOMPARE(layout.columns(), 3);
        QCOMPARE(layout.cell(0), QRect(0, 4, 10, 10));
        QCOMPARE(layout.cell(3), QRect(0, 14, 10, 10));
        QCOMPARE(layout.header(1), QRect(0, 24, 30, 4));
        QCOMPARE(layout.cell(4), QRect(0, 28, 10, 10));
        QCOMPARE(layout.cell(7), QRect(20, 42, 10, 10));
        QCOMPARE(layout.height(), 52);
        QVERIFY(layout.cell(8).isNull() && layout.cell(-1).isNull());
    }

    void whatIsLeftOfTheWidthIsSharedOut() {
        GridLayout layout;
        layout.setGroups({0, 4});
        layout.setMeasures({.width = 39, .cell = {10, 10}});
        QCOMPARE(layout.cellSize(), QSize(13, 10));
    }

    void pointsFindTheirRowOrHeader() {
        const GridLayout layout = threeGroups();
        for (int row = 0; row < 8; ++row) {
            QCOMPARE(layout.rowAt(layout.cell(row).center()), row);
            QCOMPARE(layout.rowAt(layout.cell(row).topLeft()), row);
            QCOMPARE(layout.rowAt(layout.cell(row).bottomRight()), row);
        }
        QCOMPARE(layout.rowAt({15, 20}), -1);  // beside 3
        QCOMPARE(layout.rowAt({5, 2}), -1);    // on a header
        QCOMPARE(layout.rowAt({31, 8}), -1);   // right of the columns
        QCOMPARE(layout.rowAt({-1, 8}), -1);
        QCOMPARE(layout.rowAt({5, 60}), -1);
        QCOMPARE(layout.headerAt({5, 25}), 1);
        QCOMPARE(layout.headerAt({5, 30}), -1);
    }

    void onlyWhatShowsIsNamed() {
        const GridLayout layout = threeGroups();
        const auto some = layout.rowsBetween(16, 30);
        QCOMPARE(some.first, 3);
        QCOMPARE(some.end, 5);
        QCOMPARE(layout.groupsBetween(16, 30), (std::pair<int, int>{0, 2}));
        const auto all = layout.rowsBetween(-100, 1000);
        QCOMPARE(all.first, 0);
        QCOMPARE(all.end, 8);
        QCOMPARE(layout.rowsBetween(100, 200).end, 0);
    }

    void aRubberBandTakesFewStretches() {
        const GridLayout layout = threeGroups();
        QCOMPARE(words(layout.rowsIn({0, 0, 30, 60})), "0-7");
        QCOMPARE(words(layout.rowsIn({12, 5, 10, 40})), "1-2 6-7");
        QCOMPARE(words(layout.rowsIn({0, 0, 5, 60})), "0-0 3-5");
        QCOMPARE(words(layout.rowsIn({0, 0, 30, 3})), "");
    }

    void upAndDownKeepTheColumnWhereTheyCan() {
        const GridLayout layout = threeGroups();
        QCOMPARE(layout.rowBelow(0), 3);
        QCOMPARE(layout.rowBelow(2), 3);  // the line is short
        QCOMPARE(layout.rowBelow(3), 4);
        QCOMPARE(layout.rowBelow(7), 7);
        QCOMPARE(layout.rowAbove(7), 4);
        QCOMPARE(layout.rowAbove(4), 3);
        QCOMPARE(layout.rowAbove(1), 1);
        QCOMPARE(layout.rowAfter(0, 24), 4);
        QCOMPARE(layout.rowAfter(0, 1000), 5);
        QCOMPARE(layout.rowAfter(7, -1000), 2);
    }

    void nothingIsNothing() {
        GridLayout layout;
        layout.setMeasures({.width = 100, .cell = {10, 10}, .headerHeight = 4});
        QCOMPARE(layout.height(), 0);
        QCOMPARE(layout.rowAt({5, 5}), -1);
        QCOMPARE(layout.headerAt({0, 0}), -1);
        QCOMPARE(layout.rowsBetween(0, 100).end, 0);
    }

    void aMillionCellsInOneGroupAreNoMoreWorkThanTen() {
        GridLayout layout;
        layout.setGroups({0, 1'000'000});
        layout.setMeasures({.width = 80, .cell = {10, 200}});
        QCOMPARE(layout.height(), 25'000'000);
        QCOMPARE(layout.rowAt({75, 24'999'999}), 999'999);
    }
};

QTEST_APPLESS_MAIN(GridLayouts)
#include "tst_gridlayout.moc"
