// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// Alphabets, below them their characters, with the count of drawings; for a data set of plain classes the
/// classes stand at the top. Indices carry numbers only, so a large data set costs nothing here.
class AlphabetTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Null empties the tree.
    void setDataset(std::shared_ptr<const Dataset> dataset);

    /// The characters at and below an index, as indices into Dataset::characters(), in order.
    std::vector<std::uint32_t> charactersBelow(const QModelIndex& index) const;
    /// "Balinese" or "Balinese: character01".
    QString titleOf(const QModelIndex& index) const;
    /// Nothing for a character.
    const Alphabet* alphabetAt(const QModelIndex& index) const;
    /// Nothing for an alphabet.
    const Character* characterAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasAlphabets() const { return dataset_ && dataset_->layout() == Layout::Alphabets; }
    QString nameOf(const QModelIndex& index) const;
    int countOf(const QModelIndex& index) const;

    std::shared_ptr<const Dataset> dataset_;
};

}  // namespace twinsight
