// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>

#include "core/data/dataset.h"

namespace twinsight {

class MeanDrawings;

/// The characters of a data set, for the mean of each one's drawings to be shown. Says dataChanged() of each
/// that arrives.
class MeanList : public QAbstractListModel {
    Q_OBJECT

public:
    /// quint32: index into Dataset::characters(). That of DrawingGridModel::DrawingRole, as the same delegate
    /// paints it.
    static constexpr int kCharacterRole = Qt::UserRole;

    explicit MeanList(const MeanDrawings& means, QObject* parent = nullptr);

    void setDataset(std::shared_ptr<const Dataset> dataset);
    const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString toolTip(const Character& character) const;

    std::shared_ptr<const Dataset> dataset_;
};

}  // namespace twinsight
