// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alphabettree.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "core/base/files.h"
#include "ui/support/changetimes.h"
#include "ui/support/counts.h"
#include "ui/support/datasetnames.h"
#include "ui/support/oneline.h"
#include "ui/support/phrases.h"

namespace twinsight {

namespace {

/// What an index's internalId says of its parent: nothing at the top; else in the lowest bits which data set,
/// and above them one more than the row of the alphabet that it is below, or 0 right below the data set. The
/// row stands high, where it does not fall together with the index's own in Qt's hash of both.
constexpr quintptr kTop = 0;
constexpr int kShelfBits = sizeof(quintptr) == 8 ? 24 : 8;
constexpr quintptr kShelfMask = (quintptr{1} << kShelfBits) - 1;

quintptr below(int shelf, int alphabetPlusOne) {
    return quintptr(alphabetPlusOne) << kShelfBits | quintptr(shelf + 1);
}
int shelfIn(quintptr id) {
    return static_cast<int>(id & kShelfMask) - 1;
}
int alphabetIn(quintptr id) {
    return static_cast<int>(id >> kShelfBits) - 1;
}

}  // namespace

std::optional<TreeNode> sameIn(const Dataset& other, const TreeNode& node) {
    TreeNode same{.dataset = &other, .alphabet = {}, .character = {}};
    if (!node.alphabet) return same;
    const std::string& name = node.dataset->alphabets()[*node.alphabet].name;
    const auto alphabet = std::ranges::find(other.alphabets(), name, &Alphabet::name);
    if (other.layout() != node.dataset->layout() || alphabet == other.alphabets().end()) return {};
    same.alphabet = static_cast<std::uint32_t>(alphabet - other.alphabets().begin());
    if (!node.character) return same;
    const auto characters = other.charactersOf(*alphabet);
    const auto character =
        std::ranges::find(characters, node.dataset->characters()[*node.character].name, &Character::name);
    if (character == characters.end()) return {};
    same.character = alphabet->firstCharacter + static_cast<std::uint32_t>(character - characters.begin());
    return same;
}

// --- what is shown ---

AlphabetTreeModel::AlphabetTreeModel(QObject* parent)
    : QAbstractItemModel(parent), changes_(new ChangeTimes(this)) {
    connect(changes_, &ChangeTimes::found, this, &AlphabetTreeModel::rearrange);
}

void AlphabetTreeModel::setDatasets(std::vector<std::shared_ptr<const Dataset>> datasets) {
    datasets_ = std::move(datasets);
    names_ = namesApart(datasets_);
    changes_->keepOnly(datasets_);
    if (isByChange()) changes_->ask(datasets_);
    rearrange();
}

bool AlphabetTreeModel::holds(const Dataset* dataset) const {
    return std::any_of(datasets_.begin(), datasets_.end(),
                       [&](const auto& held) { return held.get() == dataset; });
}

void AlphabetTreeModel::setFilter(const QString& filter) {
    filter_ = filter;
    rearrange();
}

void AlphabetTreeModel::sort(int column, Qt::SortOrder order) {
    const bool up = order == Qt::AscendingOrder;
    order_ = column == CountColumn     ? (up ? TreeOrder::FewestFirst : TreeOrder::MostFirst)
             : column == ChangedColumn ? (up ? TreeOrder::OldestFirst : TreeOrder::NewestFirst)
                                       : (up ? TreeOrder::Name : TreeOrder::NameBackwards);
    if (isByChange()) changes_->ask(datasets_);
    rearrange();
}

bool AlphabetTreeModel::isByChange() const {
    return order_ == TreeOrder::OldestFirst || order_ == TreeOrder::NewestFirst;
}

void AlphabetTreeModel::rearrange() {
    beginResetModel();
    shelves_.clear();
    for (std::size_t i = 0; i < datasets_.size(); ++i) {
        const QString& name = names_[static_cast<qsizetype>(i)];
        Shelf shelf{datasets_[i], name, arranged(*datasets_[i], name)};
        if (!shelf.tree.characters.empty()) shelves_.push_back(std::move(shelf));
    }
    endResetModel();
}

/// Names of data sets count where nothing within is called so, as they often have many a letter.
TreeArrangement AlphabetTreeModel::arranged(const Dataset& dataset, const QString& name) const {
    const std::vector<std::int64_t>* changed = changes_->of(dataset);
    TreeArrangement tree = arrangeTree(dataset, filter_, order_, changed);
    if (!tree.characters.empty() || !fitsFilter(filter_, name)) return tree;
    return arrangeTree(dataset, {}, order_, changed);
}

// --- entries and what they stand for ---

const AlphabetTreeModel::Shelf& AlphabetTreeModel::shelfOf(const QModelIndex& index) const {
    return shelves_[index.internalId() == kTop ? index.row() : shelfIn(index.internalId())];
}

const AlphabetTreeModel::Shelf* AlphabetTreeModel::shelfOf(const Dataset* dataset) const {
    for (const Shelf& shelf : shelves_)
        if (shelf.dataset.get() == dataset) return &shelf;
    return nullptr;
}

TreeNode AlphabetTreeModel::nodeAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Shelf& shelf = shelfOf(index);
    TreeNode node{.dataset = shelf.dataset.get(), .alphabet = {}, .character = {}};
    if (index.internalId() == kTop) return node;
    int alphabet = alphabetIn(index.internalId());
    if (alphabet < 0 && shelf.hasAlphabets()) {
        node.alphabet = shelf.tree.alphabets[index.row()];
        return node;
    }
    alphabet = std::max(0, alphabet);
    node.alphabet = shelf.tree.alphabets[alphabet];
    node.character = shelf.tree.characters[shelf.tree.starts[alphabet] + index.row()];
    return node;
}

QModelIndex AlphabetTreeModel::indexOf(const TreeNode& node) const {
    const Shelf* shelf = shelfOf(node.dataset);
    if (!shelf) return {};
    const int place = static_cast<int>(shelf - shelves_.data());
    if (!node.alphabet) return createIndex(place, NameColumn, kTop);
    const int alphabet = shelf->tree.rowOfAlphabet[*node.alphabet];
    const int row = node.character ? shelf->tree.rowOfCharacter[*node.character] : alphabet;
    if (alphabet < 0 || row < 0) return {};
    const bool deep = node.character && shelf->hasAlphabets();
    return createIndex(row, NameColumn, below(place, deep ? alphabet + 1 : 0));
}

std::shared_ptr<const Dataset> AlphabetTreeModel::datasetAt(const QModelIndex& index) const {
    return index.isValid() ? shelfOf(index).dataset : nullptr;
}

std::vector<std::uint32_t> AlphabetTreeModel::charactersBelow(const QModelIndexList& indices) const {
    if (indices.isEmpty()) return {};
    const Shelf& shelf = shelfOf(indices.front());
    const TreeArrangement& tree = shelf.tree;
    std::vector<bool> alphabets(shelf.dataset->alphabets().size()),
        characters(shelf.dataset->characters().size());
    bool all = false;
    for (const QModelIndex& index : indices) {
        const TreeNode node = nodeAt(index);
        if (node.character)
            characters[*node.character] = true;
        else if (node.alphabet)
            alphabets[*node.alphabet] = true;
        else
            all = true;
    }
    std::vector<std::uint32_t> chosen;
    std::copy_if(tree.characters.begin(), tree.characters.end(), std::back_inserter(chosen),
                 [&](std::uint32_t character) {
                     return all || characters[character] ||
                            alphabets[shelf.dataset->characters()[character].alphabet];
                 });
    return chosen;
}

QString AlphabetTreeModel::titleOf(const QModelIndex& index) const {
    const TreeNode node = nodeAt(index);
    if (!node.character || node.dataset->layout() == Layout::Classes) return nameOf(node);
    return tr("%1: %2").arg(nameOf(nodeAt(index.parent())), nameOf(node));
}

QString AlphabetTreeModel::nameOf(const TreeNode& node) const {
    if (!node.dataset) return {};
    if (!node.alphabet) return shelfOf(node.dataset)->name;
    return oneLine(QString::fromStdString(node.character ? node.dataset->characters()[*node.character].name
                                                         : node.dataset->alphabets()[*node.alphabet].name));
}

qint64 AlphabetTreeModel::countOf(const TreeNode& node) const {
    if (node.character) return node.dataset->characters()[*node.character].drawingCount;
    if (node.alphabet) return drawingCount(*node.dataset, node.dataset->alphabets()[*node.alphabet]);
    return static_cast<qint64>(node.dataset->drawings().size());
}

/// 0 where it is not known.
qint64 AlphabetTreeModel::changeOf(const TreeNode& node) const {
    const ChangeTimes::Times* times = changes_->of(*node.dataset);
    if (!times || times->empty()) return 0;
    if (node.character) return (*times)[*node.character];
    if (node.alphabet) return lastChangeIn(node.dataset->alphabets()[*node.alphabet], *times);
    return *std::max_element(times->begin(), times->end());
}

// --- as Qt asks for it ---

QModelIndex AlphabetTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, kTop);
    if (parent.internalId() == kTop) return createIndex(row, column, below(parent.row(), 0));
    return createIndex(row, column, below(shelfIn(parent.internalId()), parent.row() + 1));
}

QModelIndex AlphabetTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kTop) return {};
    const int shelf = shelfIn(child.internalId()), alphabet = alphabetIn(child.internalId());
    if (alphabet < 0) return createIndex(shelf, NameColumn, kTop);
    return createIndex(alphabet, NameColumn, below(shelf, 0));
}

int AlphabetTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(shelves_.size());
    if (parent.column() != NameColumn) return 0;
    const Shelf& shelf = shelfOf(parent);
    if (parent.internalId() == kTop)
        return static_cast<int>(shelf.hasAlphabets() ? shelf.tree.alphabets.size()
                                                     : shelf.tree.characters.size());
    const bool alphabet = shelf.hasAlphabets() && alphabetIn(parent.internalId()) < 0;
    return alphabet ? shelf.tree.countOf(parent.row()) : 0;
}

int AlphabetTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

/// Views keep nothing of what has no children.
Qt::ItemFlags AlphabetTreeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return nodeAt(index).character ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant AlphabetTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TreeNode node = nodeAt(index);
    if (index.column() == ChangedColumn) return changeData(node, role);
    const bool name = index.column() == NameColumn;
    if (role == Qt::DisplayRole) return name ? QVariant(nameOf(node)) : QLocale().toString(countOf(node));
    if (role == Qt::TextAlignmentRole && !name) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SampleRole && name && node.character)
        return node.dataset->characters()[*node.character].firstDrawing;
    if (role == Qt::ToolTipRole && !node.alphabet) return QString::fromStdString(utf8(node.dataset->root()));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString count = countedDrawings(countOf(node));
        return name ? listed({nameOf(node), count}) : count;
    }
    return {};
}

QVariant AlphabetTreeModel::changeData(const TreeNode& node, int role) const {
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    const qint64 change = tip || role == Qt::DisplayRole ? changeOf(node) : 0;
    if (change == 0) return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(change);
    return tip ? QLocale().toString(time, QLocale::LongFormat)
               : QLocale().toString(time.date(), QLocale::ShortFormat);
}

QVariant AlphabetTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == ChangedColumn ? tr("When the newest drawing was written")
                                        : tr("A click sorts; a right click offers more orders");
    if (role != Qt::DisplayRole) return {};
    return section == CountColumn ? tr("Drawings") : section == ChangedColumn ? tr("Changed") : tr("Name");
}

}  // namespace twinsight
