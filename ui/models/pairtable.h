// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <vector>

namespace twinsight {

/// A pair of pictures out of a list, and what the model says of it.
struct ListedPair {
    QString a, b;  ///< paths as listed
    double score = 0;
    double probability = 0;  ///< 0..1
    bool same = false;
    QString problem;  ///< why it could not be compared; empty when it was
};

/// Out of what `twinsight-cli pairs --json` prints. Throws nothing: what cannot be read gives nothing. Any
/// thread.
std::vector<ListedPair> pairsFromJson(const QByteArray& json);

/// Pairs as a table: A, B, score, probability, verdict (or the problem). GUI thread only.
class PairTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { A, B, Score, Probability, Verdict, kColumns };
    /// Numbers as numbers, for sorting.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<ListedPair> pairs);
    const ListedPair& at(int row) const { return pairs_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString textOf(const ListedPair& pair, int column);
    static QVariant sortedBy(const ListedPair& pair, int column);

    std::vector<ListedPair> pairs_;
};

/// One line of CSV: a,b,score,probability,verdict,problem.
std::string csvLineOf(const ListedPair& pair);

}  // namespace twinsight
