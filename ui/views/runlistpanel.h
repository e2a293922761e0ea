// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "ui/sessions/runcatalog.h"

class QItemSelectionModel;
class QLineEdit;
class QSettings;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace twinsight {

class PlanDifferences;
class RunActions;
class RunListModel;

/// The list of runs, filtered and sorted. The selected ones are drawn, the current one is shown in words;
/// what else can be done with them is in the context menu and behind the button.
class RunListPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunListPanel(RunCatalog& catalog, QWidget* parent = nullptr);

    std::vector<std::filesystem::path> selected() const;  ///< in the order of the list
    /// Selects this run alone, at once or when it comes into the list.
    void select(const std::filesystem::path& run);
    void setColours(const std::map<std::filesystem::path, QColor>& colours);
    RunActions& actions() const { return *actions_; }

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    /// By a person, or as selected runs are gone. `current` is among the selected ones, empty when none is.
    void chosen(const std::vector<std::filesystem::path>& selected, const std::filesystem::path& current);

private:
    void takeRuns();
    void handOver(int row);
    void selectAwaited();
    void noteSelection();
    std::vector<RunEntry> entries() const;
    std::filesystem::path current() const;
    QWidget* makeHead();

    RunCatalog& catalog_;
    RunListModel* model_;
    QSortFilterProxyModel* sorted_;
    QTreeView* view_;
    QLineEdit* filter_;
    QToolButton* menuButton_;
    PlanDifferences* differences_;
    RunActions* actions_;
    std::filesystem::path awaited_;
    bool selecting_ = false;  ///< not by a person
};

}  // namespace twinsight
