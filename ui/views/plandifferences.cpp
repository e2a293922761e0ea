// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plandifferences.h"

#include <QHeaderView>
#include <algorithm>

#include "core/base/files.h"
#include "ui/views/fieldeditor.h"
#include "ui/views/planwords.h"

namespace twinsight {

namespace {

bool differ(const QStringList& values) {
    return std::ranges::any_of(values, [&](const QString& value) { return value != values.front(); });
}

}  // namespace

PlanDifferences::PlanDifferences(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setAccessibleName(tr("Settings in which the selected runs differ"));
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    hide();
}

void PlanDifferences::setRuns(const std::vector<RunEntry>& all) {
    std::vector<RunEntry> runs;
    std::ranges::copy_if(all, std::back_inserter(runs),
                         [](const RunEntry& entry) { return entry.run.problem.empty(); });
    setVisible(runs.size() >= 2);
    if (runs.size() < 2) return;
    setRowCount(0);
    QStringList names, datasets;
    for (const RunEntry& entry : runs) {
        names << entry.name();
        datasets << QString::fromStdString(utf8(pathFromUtf8(entry.run.plan.dataset).filename()));
    }
    setColumnCount(static_cast<int>(runs.size()));
    setHorizontalHeaderLabels(names);
    addRow(tr("Data set"), datasets);
    for (const TrainingField& field : trainingFields()) {
        QStringList values;
        for (const RunEntry& entry : runs) values << spokenValue(field, entry.run.plan.training);
        addRow(translatedLabel(field), values);
    }
    if (rowCount() == 0) {
        setColumnCount(1);
        setHorizontalHeaderLabels({tr("The settings of these runs are the same.")});
    }
    resizeColumnsToContents();
}

void PlanDifferences::addRow(const QString& title, const QStringList& values) {
    if (!differ(values)) return;
    const int row = rowCount();
    insertRow(row);
    setVerticalHeaderItem(row, new QTableWidgetItem(title));
    for (int column = 0; column < values.size(); ++column)
        setItem(row, column, new QTableWidgetItem(values[column]));
}

}  // namespace twinsight
