// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableWidget>
#include <vector>

#include "ui/sessions/runcatalog.h"

namespace twinsight {

/// The settings in which runs differ: a row a setting, a column a run. Hidden while there are fewer than two.
class PlanDifferences : public QTableWidget {
    Q_OBJECT

public:
    explicit PlanDifferences(QWidget* parent = nullptr);

    void setRuns(const std::vector<RunEntry>& runs);

private:
    void addRow(const QString& title, const QStringList& values);
};

}  // namespace twinsight
