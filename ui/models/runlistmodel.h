// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/sessions/runcatalog.h"

namespace twinsight {

/// The runs of a folder, one a row. Names may be edited. A run that is taken anew keeps its index, so that
/// what is selected stays so.
class RunListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, DataSet, Network, Best, Last, OneShot, Duration, Device, Begun, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,  ///< numbers as numbers
        FilterRole,               ///< of a row: every word by which it may be found
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunEntry> runs);
    /// The swatch beside the name; an invalid colour for a run that is not drawn.
    void setColours(const std::map<std::filesystem::path, QColor>& colours);
    const RunEntry& entry(int row) const { return runs_[row]; }
    int rowOf(const std::filesystem::path& run) const;  ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void renamed(const std::filesystem::path& run, const QString& name);

private:
    QString text(const RunEntry& entry, int column) const;
    QVariant sortValue(const RunEntry& entry, int column) const;
    QString toolTip(const RunEntry& entry) const;
    void removeMissing(const std::vector<RunEntry>& runs);

    std::vector<RunEntry> runs_;
    std::map<std::filesystem::path, QColor> colours_;
};

}  // namespace twinsight
