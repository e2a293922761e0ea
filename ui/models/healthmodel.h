// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "core/data/dataset.h"
#include "core/data/health/finding.h"

namespace twinsight {

/// What a check found: a row for each kind, below it one for each finding of it.
class HealthModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, DetailColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    static QString nameOf(FindingKind kind);
    void show(std::shared_ptr<const Dataset> dataset, const Findings& findings);
    /// Null for the row of a kind.
    const Finding* findingAt(const QModelIndex& index) const;
    /// What to say of a file that was left out, or of all of them.
    QString wordsOf(const QModelIndex& index) const;
    /// All drawings of a finding, or of a kind, ascending, each once.
    std::vector<std::uint32_t> drawingsAt(const QModelIndex& index) const;
    /// Those that had better go: of duplicates all but the first one, else all.
    std::vector<std::uint32_t> superfluousAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The findings of one kind stand side by side.
    struct Group {
        FindingKind kind;
        int first, count;
    };
    QString whatOf(const Finding& finding) const;
    std::vector<const Finding*> findingsAt(const QModelIndex& index) const;

    std::shared_ptr<const Dataset> dataset_;
    Findings findings_;
    std::vector<Group> groups_;
};

}  // namespace twinsight
