// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/runlistpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

#include "ui/models/runlistmodel.h"
#include "ui/views/plandifferences.h"
#include "ui/views/runactions.h"

namespace twinsight {

namespace {

const QString kHeaderKey = QStringLiteral("training/runListHeader");
constexpr int kCellMargin = 18;

/// What each column has room for.
std::map<int, QString> widths() {
    using Model = RunListModel;
    const QString share = QStringLiteral("One-shot");
    return {{Model::Name, QStringLiteral("2026-11-24 20-20-01 imag")},
            {Model::State, RunListPanel::tr("Broken off")},
            {Model::DataSet, QStringLiteral("images_backg")},
            {Model::Network, QStringLiteral("compact")},
            {Model::Best, share},
            {Model::Last, share},
            {Model::OneShot, share},
            {Model::Duration, RunListPanel::tr("Trained for")},
            {Model::Device, QStringLiteral("cuda:0")}};
}

/// In the colour of the run's curves in a selected row, too, where Qt tints what it paints; there its frame
/// sets it off.
QIcon swatchOf(const QColor& colour, const QStyleOptionViewItem& option) {
    const qreal ratio = option.widget->devicePixelRatioF();
    QPixmap picture(option.decorationSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(option.palette.color(QPalette::Base));
    const QRect whole(QPoint(), option.decorationSize);
    QPainter(&picture).fillRect(whole.adjusted(1, 1, -1, -1), colour);
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) icon.addPixmap(picture, mode);
    return icon;
}

/// Where a name is too long it loses what comes before its end: many begin alike, with a date, which is
/// followed by the time, or with what they have in common.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        constexpr int kEnd = 6;
        QStyledItemDelegate::initStyleOption(option, index);
        const auto colour = index.data(Qt::DecorationRole).value<QColor>();
        if (colour.isValid()) option->icon = swatchOf(colour, *option);
        if (option->rect.isEmpty()) return;  // how much room it would take is asked
        const QStyle& style = *option->widget->style();
        const int margins = 2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
        const int width =
            style.subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width() - margins;
        const QString end = option->text.right(kEnd);
        const int room = width - option->fontMetrics.horizontalAdvance(end);
        if (option->fontMetrics.horizontalAdvance(option->text) > width)
            option->text = option->fontMetrics.elidedText(option->text.chopped(end.size()) + QChar(0x2026),
                                                          Qt::ElideRight, room) +
                           end;
    }
};

}  // namespace

RunListPanel::RunListPanel(RunCatalog& catalog, QWidget* parent)
    : QWidget(parent),
      catalog_(catalog),
      model_(new RunListModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      view_(new QTreeView),
      filter_(new QLineEdit),
      menuButton_(new QToolButton),
      differences_(new PlanDifferences),
      actions_(new RunActions(catalog, *this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(RunListModel::SortRole);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted_->setFilterRole(RunListModel::FilterRole);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    view_->setModel(sorted_);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setItemDelegateForColumn(RunListModel::Name, new NameDelegate(this));
    view_->setAlternatingRowColors(true);
    view_->setSortingEnabled(true);
    view_->sortByColumn(RunListModel::Begun, Qt::DescendingOrder);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    view_->setAccessibleName(tr("Runs"));
    view_->setToolTip({});
    view_->setMinimumHeight(4 * fontMetrics().height());
    for (const auto& [column, widest] : widths())
        view_->header()->resizeSection(column, fontMetrics().horizontalAdvance(widest) + kCellMargin);
    view_->header()->setStretchLastSection(true);
    auto* menu = new QMenu(this);
    actions_->addTo(*menu);
    view_->addActions(menu->actions());
    menuButton_->setMenu(menu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHead());
    auto* beside = new QSplitter;
    beside->addWidget(view_);
    beside->addWidget(differences_);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setChildrenCollapsible(false);
    layout->addWidget(beside, 1);
    connect(filter_, &QLineEdit::textChanged, sorted_, &QSortFilterProxyModel::setFilterFixedString);
    connect(&catalog_, &RunCatalog::changed, this, &RunListPanel::takeRuns);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunListPanel::noteSelection);
    connect(model_, &RunListModel::renamed, actions_, &RunActions::rename);
    connect(actions_->renaming(), &QAction::triggered, this, [this] {
        const QModelIndex at = view_->currentIndex();
        if (at.isValid()) view_->edit(at.siblingAtColumn(RunListModel::Name));
    });
    takeRuns();
}

QWidget* RunListPanel::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    filter_->setPlaceholderText(tr("Filter by name, state, data set, network, note"));
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Filter of the runs"));
    menuButton_->setText(tr("Run"));
    menuButton_->setToolTip(tr("What can be done with the selected runs"));
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    menuButton_->setAutoRaise(true);
    row->addWidget(filter_, 1);
    row->addWidget(menuButton_);
    return head;
}

void RunListPanel::takeRuns() {
    const auto before = selected();
    const int row = view_->currentIndex().row();
    selecting_ = true;
    model_->setRuns(catalog_.runs());
    selecting_ = false;
    const auto gone = [this](const std::filesystem::path& run) { return model_->rowOf(run) < 0; };
    if (std::ranges::any_of(before, gone)) handOver(row);
    selectAwaited();
    actions_->setRuns(entries());
    differences_->setRuns(entries());
}

/// Of selected runs that are gone the selection passes to the one that is now in their row.
void RunListPanel::handOver(int row) {
    if (entries().empty() && sorted_->rowCount() > 0) {
        selecting_ = true;
        view_->setCurrentIndex(sorted_->index(std::clamp(row, 0, sorted_->rowCount() - 1), 0));
        selecting_ = false;
    }
    noteSelection();
}

void RunListPanel::select(const std::filesystem::path& run) {
    if (selected() == std::vector{run}) return;
    awaited_ = run;
    selecting_ = true;
    view_->selectionModel()->clear();
    selecting_ = false;
    selectAwaited();
}

void RunListPanel::selectAwaited() {
    const int row = awaited_.empty() ? -1 : model_->rowOf(awaited_);
    if (row < 0) return;
    awaited_.clear();
    selecting_ = true;
    view_->setCurrentIndex(sorted_->mapFromSource(model_->index(row, 0)));
    selecting_ = false;
}

std::vector<RunEntry> RunListPanel::entries() const {
    QModelIndexList rows = view_->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<RunEntry> entries;
    for (const QModelIndex& row : rows) entries.push_back(model_->entry(sorted_->mapToSource(row).row()));
    return entries;
}

std::vector<std::filesystem::path> RunListPanel::selected() const {
    std::vector<std::filesystem::path> folders;
    for (const RunEntry& entry : entries()) folders.push_back(entry.folder());
    return folders;
}

std::filesystem::path RunListPanel::current() const {
    const auto chosen = selected();
    if (chosen.empty()) return {};
    const QModelIndex at = sorted_->mapToSource(view_->currentIndex());
    if (at.isValid() && std::ranges::count(chosen, model_->entry(at.row()).folder()) > 0)
        return model_->entry(at.row()).folder();
    return chosen.front();
}

void RunListPanel::noteSelection() {
    actions_->setRuns(entries());
    differences_->setRuns(entries());
    if (selecting_) return;
    awaited_.clear();
    Q_EMIT chosen(selected(), current());
}

void RunListPanel::setColours(const std::map<std::filesystem::path, QColor>& colours) {
    model_->setColours(colours);
}

void RunListPanel::save(QSettings& settings) const {
    settings.setValue(kHeaderKey, view_->header()->saveState());
}

void RunListPanel::restore(const QSettings& settings) {
    view_->header()->restoreState(settings.value(kHeaderKey).toByteArray());
}

}  // namespace twinsight
