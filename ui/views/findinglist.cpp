// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findinglist.h"

#include <QHeaderView>

#include "ui/models/healthmodel.h"

namespace twinsight {

/// Half for each, but no more for findings than they need, and for details neither.
void FindingList::shareWidth() {
    const int findings = sizeHintForColumn(HealthModel::WhatColumn);
    const int details = sizeHintForColumn(HealthModel::DetailColumn);
    const int room = viewport()->width();
    header()->resizeSection(HealthModel::WhatColumn, std::min(findings, std::max(room - details, room / 2)));
}

void FindingList::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    shareWidth();
}

}  // namespace twinsight
