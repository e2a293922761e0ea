// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/gridlayout.h"

#include <algorithm>

namespace twinsight {

void GridLayout::setGroups(std::vector<int> starts) {
    starts_ = std::move(starts);
    placeGroups();
}

void GridLayout::setMeasures(const Measures& measures) {
    columns_ = std::max(1, measures.width / measures.cell.width());
    cell_ = {std::max(measures.cell.width(), measures.width / columns_), measures.cell.height()};
    headerHeight_ = measures.headerHeight;
    placeGroups();
}

void GridLayout::placeGroups() {
    tops_.resize(starts_.size());
    tops_[0] = 0;
    for (int group = 0; group < groupCount(); ++group)
        tops_[group + 1] = tops_[group] + headerHeight_ + linesOf(group) * cell_.height();
}

int GridLayout::linesOf(int group) const {
    return (starts_[group + 1] - starts_[group] + columns_ - 1) / columns_;
}

int GridLayout::groupOf(int row) const {
    return static_cast<int>(std::upper_bound(starts_.begin(), starts_.end(), row) - starts_.begin()) - 1;
}

/// The one at this height, the first above everything, the last below.
int GridLayout::groupAt(int y) const {
    const auto after = std::upper_bound(tops_.begin(), tops_.end(), y);
    return std::clamp(static_cast<int>(after - tops_.begin()) - 1, 0, std::max(0, groupCount() - 1));
}

QRect GridLayout::cell(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const int group = groupOf(row), place = row - starts_[group];
    const int top = tops_[group] + headerHeight_ + place / columns_ * cell_.height();
    return {QPoint(place % columns_ * cell_.width(), top), cell_};
}

QRect GridLayout::header(int group) const {
    return {0, tops_[group], columns_ * cell_.width(), headerHeight_};
}

int GridLayout::rowAt(QPoint point) const {
    const std::vector<Rows> rows = rowsIn(QRect(point, QSize(1, 1)));
    return rows.empty() ? -1 : rows.front().first;
}

int GridLayout::headerAt(QPoint point) const {
    if (groupCount() == 0 || point.y() < 0 || point.y() >= height()) return -1;
    const int group = groupAt(point.y());
    return header(group).contains(point) ? group : -1;
}

GridLayout::Rows GridLayout::rowsBetween(int top, int bottom) const {
    const std::vector<Rows> rows = rowsIn({0, top, columns_ * cell_.width(), bottom - top});
    return rows.empty() ? Rows{} : Rows{rows.front().first, rows.back().end};
}

std::pair<int, int> GridLayout::groupsBetween(int top, int bottom) const {
    if (groupCount() == 0 || bottom <= 0 || top >= height()) return {0, 0};
    return {groupAt(top), groupAt(bottom - 1) + 1};
}

std::vector<GridLayout::Rows> GridLayout::rowsIn(const QRect& rectangle) const {
    std::vector<Rows> found;
    const int left = std::max(0, rectangle.left() / cell_.width());
    const int right = std::min(columns_ - 1, rectangle.right() / cell_.width());
    if (rectangle.isEmpty() || rectangle.right() < 0 || left > right) return found;
    const auto add = [&](int first, int end) {
        if (first >= end) return;
        if (!found.empty() && found.back().end == first)
            found.back().end = end;
        else
            found.push_back({first, end});
    };
    const auto [firstGroup, endGroup] = groupsBetween(rectangle.top(), rectangle.bottom() + 1);
    for (int group = firstGroup; group < endGroup; ++group) {
        const int inside = tops_[group] + headerHeight_;
        if (rectangle.bottom() < inside) break;
        const int first = std::max(0, rectangle.top() - inside) / cell_.height();
        const int last = std::min(linesOf(group) - 1, (rectangle.bottom() - inside) / cell_.height());
        for (int line = first; line <= last; ++line) {
            const int start = starts_[group] + line * columns_;
            add(start + left, std::min(start + right + 1, starts_[group + 1]));
        }
    }
    return found;
}

int GridLayout::rowInLine(int row, int direction) const {
    const int group = groupOf(row), place = row - starts_[group], column = place % columns_;
    const int line = place / columns_ + direction;
    const auto inLine = [&](int otherGroup, int otherLine) {
        return std::min(starts_[otherGroup] + otherLine * columns_ + column, starts_[otherGroup + 1] - 1);
    };
    if (line >= 0 && line < linesOf(group)) return inLine(group, line);
    const int next = group + direction;
    if (next < 0 || next >= groupCount()) return row;
    return inLine(next, direction < 0 ? linesOf(next) - 1 : 0);
}

int GridLayout::rowAfter(int row, int pixels) const {
    const QRect from = cell(row);
    const int y = std::clamp(from.center().y() + pixels, 0, std::max(0, height() - 1));
    const int group = groupAt(y);
    const int line = std::clamp((y - tops_[group] - headerHeight_) / cell_.height(), 0, linesOf(group) - 1);
    return std::min(starts_[group] + line * columns_ + from.left() / cell_.width(), starts_[group + 1] - 1);
}

}  // namespace twinsight
