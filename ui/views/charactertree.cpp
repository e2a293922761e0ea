// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charactertree.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimer>
#include <QtMath>

#include "ui/support/samplethumbnails.h"
#include "ui/views/characterdelegate.h"

namespace twinsight {

namespace {

constexpr int kIndentation = 14;
/// More than these are not unfolded by themselves: a tree goes through all that is unfolded.
constexpr int kMostUnfolded = 2000;
constexpr int kWidthForCounts = 26;  ///< in letters; where there is less, names matter more than counts
constexpr int kWidthOfTimes = 20;    ///< in letters, beside counts

}  // namespace

CharacterTree::CharacterTree(AlphabetTreeModel& model, QWidget* parent)
    : QTreeView(parent),
      model_(model),
      thumbnails_(*new SampleThumbnails(ThumbnailStore::ofUser(), this)),
      delegate_(*new CharacterDelegate(thumbnails_, this)) {
    setModel(&model);
    setItemDelegate(&delegate_);
    setUniformRowHeights(true);
    setIndentation(kIndentation);
    setTextElideMode(Qt::ElideMiddle);  // what tells names apart is often at their end
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Alphabets and characters"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(AlphabetTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(AlphabetTreeModel::CountColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(AlphabetTreeModel::ChangedColumn, QHeaderView::ResizeToContents);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSortIndicator(AlphabetTreeModel::NameColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    createActions();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CharacterTree::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &CharacterTree::restore);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &CharacterTree::chooseColumns);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { QMenu::exec(actions(), header()->mapToGlobal(place), nullptr, this); });
    connect(&thumbnails_, &SampleThumbnails::ready, viewport(), qOverload<>(&QWidget::update));
}

void CharacterTree::createActions() {
    const auto add = [this](const QString& text, const QKeySequence& keys, auto act) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const auto sortBy = [this](int column, Qt::SortOrder order) { sortByColumn(column, order); };
    add(tr("&Unfold everything"), Qt::CTRL | Qt::Key_Right, [this] { expandAll(); });
    add(tr("&Fold everything"), Qt::CTRL | Qt::Key_Left, [this] {
        collapseAll();
        expandToDepth(0);
    });
    add(tr("Sort by &name"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [sortBy] { sortBy(AlphabetTreeModel::NameColumn, Qt::AscendingOrder); });
    add(tr("Sort by number of &drawings"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [sortBy] { sortBy(AlphabetTreeModel::CountColumn, Qt::DescendingOrder); });
    add(tr("Sort by last &change"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [sortBy] { sortBy(AlphabetTreeModel::ChangedColumn, Qt::DescendingOrder); });
}

void CharacterTree::choose(const TreeNode& node) {
    const QModelIndex index = model_.indexOf(node);
    if (!index.isValid()) return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) expand(above);
    selectionModel()->setCurrentIndex(  // also while a modifier is held, as setCurrentIndex() does not
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

// --- what stays when the model is another ---

/// Folded entries that hold unfolded ones are not looked into.
void CharacterTree::remember() {
    restoring_ = true;
    before_ = model_.datasets();
    if (filtered_) return;
    unfolded_.clear();
    for (int set = 0; set < model_.rowCount(); ++set) {
        const QModelIndex root = model_.index(set, 0);
        if (isExpanded(root)) unfolded_.push_back(model_.nodeAt(root));
        for (int row = 0; row < model_.rowCount(root); ++row)
            if (const QModelIndex index = model_.index(row, 0, root); isExpanded(index))
                unfolded_.push_back(model_.nodeAt(index));
    }
}

void CharacterTree::restore() {
    for (std::vector<TreeNode>* nodes : {&chosen_, &unfolded_}) carryOver(*nodes);
    before_.clear();
    thumbnails_.setDatasets(model_.datasets());
    filtered_ = !model_.filter().isEmpty();
    for (const TreeNode& node : unfolded_) expand(model_.indexOf(node));
    if (filtered_) unfoldMatches();
    QItemSelection selection;
    for (const TreeNode& node : chosen_)
        if (const QModelIndex index = model_.indexOf(node); index.isValid())
            selection.append(QItemSelectionRange(index, index.siblingAtColumn(model_.columnCount() - 1)));
    if (!selection.isEmpty()) {
        const QModelIndex current = selection.front().topLeft();
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (!filtered_) scrollTo(current);
    }
    restoring_ = false;
}

/// Of a data set that was read anew, to what is called the same in it.
void CharacterTree::carryOver(std::vector<TreeNode>& nodes) const {
    std::vector<TreeNode> kept;
    for (const TreeNode& node : nodes) {
        if (model_.holds(node.dataset)) {
            kept.push_back(node);
            continue;
        }
        for (const auto& dataset : model_.datasets())
            if (dataset->root() == node.dataset->root())
                if (const auto same = sameIn(*dataset, node)) kept.push_back(*same);
    }
    nodes = std::move(kept);
}

void CharacterTree::unfoldMatches() {
    int rows = 0;
    for (int set = 0; set < model_.rowCount(); ++set) {
        const QModelIndex root = model_.index(set, 0);
        expand(root);
        for (int row = 0; row < model_.rowCount(root); ++row) {
            const QModelIndex index = model_.index(row, 0, root);
            rows += 1 + model_.rowCount(index);
            if (rows > kMostUnfolded) return;
            expand(index);
        }
    }
}

QModelIndexList CharacterTree::chosenIndices() const {
    return selectionModel()->selectedRows(AlphabetTreeModel::NameColumn);
}

void CharacterTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    if (restoring_) return;
    keepToOneDataset();
    chosen_.clear();
    for (const QModelIndex& index : chosenIndices()) chosen_.push_back(model_.nodeAt(index));
    Q_EMIT chosenChanged();
}

/// The grid shows drawings of one data set: what is chosen elsewhere gives way to what was chosen last.
void CharacterTree::keepToOneDataset() {
    const auto dataset = model_.datasetAt(currentIndex());
    QItemSelection elsewhere;
    for (const QModelIndex& index : chosenIndices())
        if (model_.datasetAt(index) != dataset) elsewhere.select(index, index);
    if (elsewhere.isEmpty() || elsewhere.size() == chosenIndices().size()) return;
    const QScopedValueRollback restoring(restoring_, true);
    selectionModel()->select(elsewhere, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

// --- what is on screen ---

/// The first drawings of the characters on screen.
void CharacterTree::requestThumbnails() {
    std::vector<Sample> samples;
    QModelIndex index = indexAt({1, 1});
    for (; index.isValid() && visualRect(index).top() < viewport()->height(); index = indexBelow(index))
        if (const QVariant sample = index.data(AlphabetTreeModel::SampleRole); sample.isValid())
            samples.push_back({model_.datasetAt(index).get(), sample.toUInt()});
    thumbnails_.want(samples, qCeil(delegate_.tiles().side() * devicePixelRatioF()));
}

void CharacterTree::paintEvent(QPaintEvent* event) {
    requestThumbnails();
    delegate_.tiles().startFrame();
    QTreeView::paintEvent(event);
    if (delegate_.tiles().frameIsRough()) QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
    if (model_.rowCount() > 0 || model_.filter().isEmpty()) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No alphabet and no character is called that."));
}

/// Times are shown while they order the tree: else they would only take the names' room.
void CharacterTree::chooseColumns() {
    const bool byChange = header()->sortIndicatorSection() == AlphabetTreeModel::ChangedColumn;
    const int letters = width() / fontMetrics().averageCharWidth();
    setColumnHidden(AlphabetTreeModel::ChangedColumn, !byChange);
    setColumnHidden(AlphabetTreeModel::CountColumn,
                    letters < kWidthForCounts + (byChange ? kWidthOfTimes : 0));
}

void CharacterTree::resizeEvent(QResizeEvent* event) {
    chooseColumns();
    QTreeView::resizeEvent(event);
}

void CharacterTree::contextMenuEvent(QContextMenuEvent* event) {
    QMenu::exec(actions(), event->globalPos(), nullptr, this);
}

}  // namespace twinsight
