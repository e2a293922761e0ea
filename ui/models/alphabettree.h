// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/dataset.h"
#include "ui/models/treearrangement.h"

namespace twinsight {

class ChangeTimes;

/// What an entry of the tree stands for, whatever is hidden and however it is sorted.
struct TreeNode {
    const Dataset* dataset = nullptr;
    std::optional<std::uint32_t> alphabet;   ///< index into Dataset::alphabets()
    std::optional<std::uint32_t> character;  ///< index into Dataset::characters(); then `alphabet` is its own

    bool operator==(const TreeNode&) const = default;
};

/// The entry of the same name in another data set, such as the same one read anew.
std::optional<TreeNode> sameIn(const Dataset& other, const TreeNode& node);

/// Data sets, below them their alphabets, below those their characters, with the count of drawings; the
/// classes of a data set without alphabets stand right below it. Filtered and sorted by resetting itself.
/// When characters were last changed is looked up once the tree is sorted by it; until it is known, names
/// decide. Indices carry numbers only, so a large data set costs little here.
class AlphabetTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ChangedColumn, ColumnCount };
    enum Role {
        SampleRole = Qt::UserRole,  ///< quint32: a character's first drawing of its data set; else nothing
    };

    explicit AlphabetTreeModel(QObject* parent = nullptr);

    void setDatasets(std::vector<std::shared_ptr<const Dataset>> datasets);
    /// All of them, also those of which the filter leaves nothing.
    const std::vector<std::shared_ptr<const Dataset>>& datasets() const { return datasets_; }
    /// Also when nothing of it is left by the filter.
    bool holds(const Dataset* dataset) const;
    void setFilter(const QString& filter);
    const QString& filter() const { return filter_; }
    void sort(int column, Qt::SortOrder order) override;

    TreeNode nodeAt(const QModelIndex& index) const;
    /// Invalid when it is hidden or not there.
    QModelIndex indexOf(const TreeNode& node) const;
    std::shared_ptr<const Dataset> datasetAt(const QModelIndex& index) const;
    /// The characters that the tree shows at and below these entries of one data set, each once, in the
    /// tree's order.
    std::vector<std::uint32_t> charactersBelow(const QModelIndexList& indices) const;
    /// "Omniglot", "Balinese" or "Balinese: character01".
    QString titleOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A data set that is shown, and how.
    struct Shelf {
        std::shared_ptr<const Dataset> dataset;
        QString name;
        TreeArrangement tree;
        bool hasAlphabets() const { return dataset->layout() == Layout::Alphabets; }
    };
    const Shelf& shelfOf(const QModelIndex& index) const;
    const Shelf* shelfOf(const Dataset* dataset) const;
    void rearrange();
    bool isByChange() const;
    TreeArrangement arranged(const Dataset& dataset, const QString& name) const;
    qint64 changeOf(const TreeNode& node) const;
    QVariant changeData(const TreeNode& node, int role) const;
    QString nameOf(const TreeNode& node) const;
    qint64 countOf(const TreeNode& node) const;

    std::vector<std::shared_ptr<const Dataset>> datasets_;
    std::vector<Shelf> shelves_;  ///< those of which something is shown
    QStringList names_;           ///< of datasets_
    ChangeTimes* changes_;
    QString filter_;
    TreeOrder order_ = TreeOrder::Name;
};

}  // namespace twinsight
