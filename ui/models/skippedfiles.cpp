// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/skippedfiles.h"

#include "ui/support/oneline.h"

namespace twinsight {

SkippedFilesModel::SkippedFilesModel(std::shared_ptr<const Dataset> dataset, QObject* parent)
    : QAbstractTableModel(parent), dataset_(std::move(dataset)) {}

int SkippedFilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(dataset_->skipped().size());
}

int SkippedFilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkippedFilesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const SkippedFile& file = dataset_->skipped()[index.row()];
    return oneLine(QString::fromStdString(index.column() == PathColumn ? file.path : file.reason));
}

QVariant SkippedFilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == PathColumn ? tr("File") : tr("Why it was left out");
}

}  // namespace twinsight
