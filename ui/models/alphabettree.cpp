// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alphabettree.h"

#include <QLocale>
#include <numeric>

#include "ui/support/counts.h"

namespace twinsight {

namespace {

/// What an index's internalId says: 0 at the top, else one more than the alphabet that the character is of.
constexpr quintptr kTop = 0;

int drawingCount(const Dataset& dataset, const Alphabet& alphabet) {
    const auto characters = dataset.charactersOf(alphabet);
    return std::accumulate(characters.begin(), characters.end(), 0, [](int sum, const Character& character) {
        return sum + static_cast<int>(character.drawingCount);
    });
}

}  // namespace

void AlphabetTreeModel::setDataset(std::shared_ptr<const Dataset> dataset) {
    beginResetModel();
    dataset_ = std::move(dataset);
    endResetModel();
}

const Alphabet* AlphabetTreeModel::alphabetAt(const QModelIndex& index) const {
    if (!index.isValid() || !hasAlphabets() || index.internalId() != kTop) return nullptr;
    return &dataset_->alphabets()[index.row()];
}

const Character* AlphabetTreeModel::characterAt(const QModelIndex& index) const {
    if (!index.isValid() || !dataset_ || alphabetAt(index)) return nullptr;
    if (!hasAlphabets()) return &dataset_->characters()[index.row()];
    const Alphabet& alphabet = dataset_->alphabets()[index.internalId() - 1];
    return &dataset_->charactersOf(alphabet)[index.row()];
}

std::vector<std::uint32_t> AlphabetTreeModel::charactersBelow(const QModelIndex& index) const {
    if (const Character* character = characterAt(index))
        return {static_cast<std::uint32_t>(character - dataset_->characters().data())};
    const Alphabet* alphabet = alphabetAt(index);
    std::vector<std::uint32_t> characters(alphabet ? alphabet->characterCount : 0);
    if (alphabet) std::iota(characters.begin(), characters.end(), alphabet->firstCharacter);
    return characters;
}

QString AlphabetTreeModel::titleOf(const QModelIndex& index) const {
    if (!index.parent().isValid()) return nameOf(index);
    return tr("%1: %2").arg(nameOf(index.parent()), nameOf(index));
}

QString AlphabetTreeModel::nameOf(const QModelIndex& index) const {
    if (const Alphabet* alphabet = alphabetAt(index)) return QString::fromStdString(alphabet->name);
    if (const Character* character = characterAt(index)) return QString::fromStdString(character->name);
    return {};
}

int AlphabetTreeModel::countOf(const QModelIndex& index) const {
    if (const Alphabet* alphabet = alphabetAt(index)) return drawingCount(*dataset_, *alphabet);
    if (const Character* character = characterAt(index)) return static_cast<int>(character->drawingCount);
    return 0;
}

QModelIndex AlphabetTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kTop);
}

QModelIndex AlphabetTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kTop) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), NameColumn, kTop);
}

int AlphabetTreeModel::rowCount(const QModelIndex& parent) const {
    if (!dataset_) return 0;
    if (parent.isValid()) {
        const Alphabet* alphabet = parent.column() == NameColumn ? alphabetAt(parent) : nullptr;
        return alphabet ? static_cast<int>(alphabet->characterCount) : 0;
    }
    return static_cast<int>(hasAlphabets() ? dataset_->alphabets().size() : dataset_->characters().size());
}

int AlphabetTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant AlphabetTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool name = index.column() == NameColumn;
    if (role == Qt::DisplayRole) return name ? QVariant(nameOf(index)) : QLocale().toString(countOf(index));
    if (role == Qt::TextAlignmentRole && !name) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString count = countedDrawings(countOf(index));
        return name ? nameOf(index) + QStringLiteral(", ") + count : count;
    }
    return {};
}

QVariant AlphabetTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == CountColumn) return tr("Drawings");
    return !dataset_ || hasAlphabets() ? tr("Alphabet") : tr("Class");
}

}  // namespace twinsight
