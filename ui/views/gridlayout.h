// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <utility>
#include <vector>

namespace twinsight {

/// Where the equal cells of a grid lie that is divided into groups with headers: arithmetic on numbers, so
/// that a million cells cost what fifty thousand groups cost. In content coordinates, pixels.
class GridLayout {
public:
    struct Measures {
        int width = 1;         ///< of the view
        QSize cell{1, 1};      ///< the least that a cell takes; what is left of the width is shared out
        int headerHeight = 0;  ///< 0: no headers
    };
    /// Rows first, first + 1, ... end - 1.
    struct Rows {
        int first = 0, end = 0;
    };

    /// `starts`: the first row of each group, in order, and behind them the number of rows.
    void setGroups(std::vector<int> starts);
    void setMeasures(const Measures& measures);

    int rowCount() const { return starts_.back(); }
    int groupCount() const { return static_cast<int>(starts_.size()) - 1; }
    int columns() const { return columns_; }
    QSize cellSize() const { return cell_; }
    int height() const { return tops_.back(); }

    QRect cell(int row) const;
    QRect header(int group) const;
    Rows rowsOf(int group) const { return {starts_[group], starts_[group + 1]}; }
    int groupOf(int row) const;
    /// -1 where there is none.
    int rowAt(QPoint point) const;
    int headerAt(QPoint point) const;

    /// The rows and the groups that show between two heights.
    Rows rowsBetween(int top, int bottom) const;
    std::pair<int, int> groupsBetween(int top, int bottom) const;
    /// The rows that a rectangle touches, as few stretches as possible.
    std::vector<Rows> rowsIn(const QRect& rectangle) const;

    /// The row a line above or below, in the same column where there is one; itself at the edge.
    int rowAbove(int row) const { return rowInLine(row, -1); }
    int rowBelow(int row) const { return rowInLine(row, 1); }
    /// The row so many pixels further down, in the same column where there is one.
    int rowAfter(int row, int pixels) const;

private:
    int groupAt(int y) const;
    int linesOf(int group) const;
    int rowInLine(int row, int direction) const;
    void placeGroups();

    std::vector<int> starts_{0}, tops_{0};
    QSize cell_{1, 1};
    int columns_ = 1, headerHeight_ = 0;
};

}  // namespace twinsight
