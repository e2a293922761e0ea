// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace twinsight {

/// Findings by kind, each beside what it is; both columns share the width by what they need.
class FindingList : public QTreeView {
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    /// After the model has changed.
    void shareWidth();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthFor(int column) const;
};

}  // namespace twinsight
