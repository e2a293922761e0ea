// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/data/dataset.h"

namespace twinsight {

/// The files that a scan met and left out, each with its reason.
class SkippedFilesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PathColumn, ReasonColumn, ColumnCount };

    explicit SkippedFilesModel(std::shared_ptr<const Dataset> dataset, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Dataset> dataset_;
};

}  // namespace twinsight
