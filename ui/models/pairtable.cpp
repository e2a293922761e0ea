// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pairtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "core/base/csv.h"

namespace twinsight {

std::vector<ListedPair> pairsFromJson(const QByteArray& json) {
    std::vector<ListedPair> pairs;
    for (const QJsonValue value : QJsonDocument::fromJson(json)[QLatin1String("pairs")].toArray())
        pairs.push_back({value[QLatin1String("a")].toString(), value[QLatin1String("b")].toString(),
                         value[QLatin1String("score")].toDouble(),
                         value[QLatin1String("probability")].toDouble(),
                         value[QLatin1String("verdict")].toString() == QLatin1String("same"),
                         value[QLatin1String("problem")].toString()});
    return pairs;
}

void PairTable::setPairs(std::vector<ListedPair> pairs) {
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

int PairTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

QString PairTable::textOf(const ListedPair& pair, int column) {
    const bool compared = pair.problem.isEmpty();
    switch (column) {
        case A:
            return pair.a;
        case B:
            return pair.b;
        case Score:
            return compared ? QLocale().toString(pair.score, 'f', 2) : QString();
        case Probability:
            return compared ? QLocale().toString(pair.probability, 'f', 3) : QString();
        default:
            return !compared ? pair.problem : pair.same ? tr("same") : tr("different");
    }
}

QVariant PairTable::sortedBy(const ListedPair& pair, int column) {
    if (column != Score && column != Probability) return textOf(pair, column);
    if (!pair.problem.isEmpty()) return -1e9;
    return column == Score ? pair.score : pair.probability;
}

QVariant PairTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ListedPair& pair = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(pair, index.column());
        case kSortRole:
            return sortedBy(pair, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == Score || index.column() == Probability)
                return QVariant(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        default:
            return {};
    }
}

QVariant PairTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("A"), tr("B"), tr("Score"), tr("Probability"), tr("Verdict")};
    return section < kColumns ? names[section] : QVariant();
}

std::string csvLineOf(const ListedPair& pair) {
    const bool compared = pair.problem.isEmpty();
    return csvLine({pair.a.toStdString(), pair.b.toStdString(), compared ? csvNumber(pair.score) : "",
                    compared ? csvNumber(pair.probability) : "",
                    !compared   ? ""
                    : pair.same ? "same"
                                : "different",
                    pair.problem.toStdString()});
}

}  // namespace twinsight
