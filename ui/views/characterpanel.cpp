// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/characterpanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/alphabettree.h"
#include "ui/support/phrases.h"
#include "ui/views/charactertree.h"

namespace twinsight {

namespace {

constexpr int kMostNamed = 3;

/// In the tree's order; not those that stand below another one.
QModelIndexList topmost(QModelIndexList indices) {
    const auto place = [](const QModelIndex& index) {
        if (!index.parent().isValid()) return std::pair{-1, -1};
        const bool deep = index.parent().parent().isValid();
        return deep ? std::pair{index.parent().row(), index.row()} : std::pair{index.row(), -1};
    };
    std::sort(indices.begin(), indices.end(),
              [&](const auto& a, const auto& b) { return place(a) < place(b); });
    QModelIndexList kept;
    for (const QModelIndex& index : indices) {
        if (!kept.isEmpty() && !kept.front().parent().isValid()) break;
        if (kept.isEmpty() || kept.back() != index.parent()) kept << index;
    }
    return kept;
}

QString titleOf(const AlphabetTreeModel& model, const QModelIndexList& indices) {
    const QModelIndexList named = topmost(indices);
    QStringList names;
    for (const QModelIndex& index : named.mid(0, kMostNamed)) names << model.titleOf(index);
    const QString text = listed(names);
    const qsizetype more = named.size() - names.size();
    return more > 0 ? CharacterPanel::tr("%1 and %2 more").arg(text).arg(more) : text;
}

}  // namespace

CharacterPanel::CharacterPanel(QWidget* parent)
    : QWidget(parent),
      model_(new AlphabetTreeModel(this)),
      filter_(new QLineEdit(this)),
      tree_(new CharacterTree(*model_, this)) {
    createFilter();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(6, 3, 4, 3);
    head->addWidget(filter_);
    column->addLayout(head);
    column->addWidget(tree_, 1);
    setAccessibleName(tr("Browse"));
    setFocusProxy(tree_);
    setMinimumWidth(120);
    connect(tree_, &CharacterTree::chosenChanged, this, &CharacterPanel::tellChosen);
}

void CharacterPanel::createFilter() {
    filter_->setPlaceholderText(tr("Filter by name (Ctrl+F)"));
    filter_->setToolTip(
        tr("Part of a name, or all of it with * and ? for what may be anything; alphabet/character works, "
           "too."));
    filter_->setAccessibleName(tr("Filter by name"));
    filter_->setClearButtonEnabled(true);
    filter_->installEventFilter(this);
    connect(filter_, &QLineEdit::textChanged, model_, &AlphabetTreeModel::setFilter);
    auto* find = new QAction(tr("Filter the tree by name"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        filter_->setFocus(Qt::ShortcutFocusReason);
        filter_->selectAll();
    });
    addAction(find);
}

void CharacterPanel::setDatasets(const std::vector<std::shared_ptr<const Dataset>>& datasets) {
    model_->setDatasets(datasets);
}

bool CharacterPanel::holds(const Dataset& dataset) const {
    return model_->holds(&dataset);
}

void CharacterPanel::chooseFirstOf(const Dataset& dataset) {
    filter_->clear();
    const QModelIndex root = model_->indexOf({.dataset = &dataset, .alphabet = {}, .character = {}});
    tree_->expand(root);
    tree_->choose(model_->nodeAt(model_->index(0, 0, root)));
    tree_->scrollTo(root, QAbstractItemView::PositionAtTop);  // below many others, all of it is in sight
}

void CharacterPanel::tellAgain() {
    const auto hidden = [this](const TreeNode& node) { return !model_->indexOf(node).isValid(); };
    if (std::ranges::any_of(tree_->chosen(), hidden)) filter_->clear();
    tellChosen();
}

void CharacterPanel::tellChosen() {
    QModelIndexList indices;
    for (const TreeNode& node : tree_->chosen())
        if (node.dataset == tree_->chosen().front().dataset) indices << model_->indexOf(node);
    if (indices.isEmpty()) return;
    const bool whole = std::any_of(indices.begin(), indices.end(),
                                   [](const QModelIndex& index) { return !index.parent().isValid(); });
    Q_EMIT chosen(model_->datasetAt(indices.front()), model_->charactersBelow(indices),
                  titleOf(*model_, indices), whole);
}

/// Down and Enter go on into what is left of the tree; Esc takes the filter away, and then leaves it.
bool CharacterPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != filter_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            filter_->text().isEmpty() ? tree_->setFocus() : filter_->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            leaveFilter();
            return true;
        default:
            return QWidget::eventFilter(watched, event);
    }
}

/// To the first alphabet, or the first character of it that is left.
void CharacterPanel::leaveFilter() {
    tree_->setFocus();
    if (filter_->text().isEmpty()) return;
    const QModelIndex first = model_->index(0, 0, model_->index(0, 0));
    const TreeNode node = model_->nodeAt(first);
    const bool whole =
        !node.alphabet || node.character ||
        model_->rowCount(first) == int(node.dataset->alphabets()[*node.alphabet].characterCount);
    tree_->choose(whole ? node : model_->nodeAt(model_->index(0, 0, first)));
}

}  // namespace twinsight
