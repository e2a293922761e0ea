// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findinglist.h"

#include <QHeaderView>
#include <algorithm>
#include <vector>

#include "ui/models/healthmodel.h"

namespace twinsight {

namespace {

constexpr int kMostMeasured = 50;  ///< of a kind

}  // namespace

/// Enough for nine rows in ten, that a few long ones do not take it all. Kinds do not count: they stand
/// across both columns.
int FindingList::widthFor(int column) const {
    std::vector<int> widths;
    for (int kind = 0; kind < model()->rowCount(); ++kind) {
        const QModelIndex above = model()->index(kind, 0);
        const int rows = std::min(model()->rowCount(above), kMostMeasured);
        for (int row = 0; row < rows; ++row)
            widths.push_back(sizeHintForIndex(model()->index(row, column, above)).width());
    }
    if (widths.empty()) return 0;
    const auto enough = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::ranges::nth_element(widths, enough);
    return *enough + (column == HealthModel::WhatColumn ? 2 * indentation() : 0);
}

/// Half for each, but no more for findings than they need, and for details neither.
void FindingList::shareWidth() {
    if (!model()) return;
    const int findings = widthFor(HealthModel::WhatColumn);
    const int details = widthFor(HealthModel::DetailColumn);
    const int room = viewport()->width();
    header()->resizeSection(HealthModel::WhatColumn, std::min(findings, std::max(room - details, room / 2)));
}

void FindingList::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    shareWidth();
}

}  // namespace twinsight
