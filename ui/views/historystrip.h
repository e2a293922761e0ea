// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/support/savefile.h"

class QListView;
class QToolButton;

namespace twinsight {

class ComparisonHistory;

/// Past comparisons side by side, the newest first; a click or Enter brings one back. They can be saved as
/// CSV, and forgotten. GUI thread only.
class HistoryStrip : public QWidget {
    Q_OBJECT

public:
    explicit HistoryStrip(ComparisonHistory& history, QWidget* parent = nullptr);

    QListView& list() const { return *list_; }
    /// Marks the comparison that is on show.
    void setCurrent(int row);
    /// In place of the file dialog.
    void setFileChooser(SaveChooser chooser) { chooser_ = std::move(chooser); }

public Q_SLOTS:
    /// Asks where to, and writes the file whole or not at all.
    void exportCsv();
    /// All of them, when the person really wants to.
    void forget();

Q_SIGNALS:
    void recalled(int row);
    void failed(const QString& sentence);

private:
    void showState();

    ComparisonHistory& history_;
    SaveChooser chooser_;
    QListView* list_;
    QToolButton *export_, *clear_;
};

}  // namespace twinsight
