// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/librarypanel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "ui/models/alphabettree.h"
#include "ui/sessions/datasetsession.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/librarywelcome.h"

namespace twinsight {

namespace {

/// Rows a little higher than the style's own, which are hard to hit.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 6);
    }
};

QTreeView* createTree(AlphabetTreeModel& model, QWidget* parent) {
    auto* tree = new QTreeView(parent);
    tree->setModel(&model);
    tree->setItemDelegate(new RoomyRows(tree));
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAccessibleName(LibraryPanel::tr("Alphabets and characters"));
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(AlphabetTreeModel::NameColumn, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(AlphabetTreeModel::CountColumn, QHeaderView::ResizeToContents);
    return tree;
}

}  // namespace

LibraryPanel::LibraryPanel(DatasetSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      thumbnails_(new ThumbnailCache(this)),
      alphabets_(new AlphabetTreeModel(this)),
      welcome_(new LibraryWelcome(this)),
      layers_(new QStackedLayout(this)) {
    layers_->addWidget(welcome_);
    layers_->addWidget(createBrowser());
    setMinimumWidth(320);
    setFocusProxy(welcome_);
    setTabOrder(tree_, drawings_);

    connect(&session_, &DatasetSession::started, this, &LibraryPanel::showOpening);
    connect(&session_, &DatasetSession::opened, this, &LibraryPanel::showDataset);
    connect(&session_, &DatasetSession::failed, this, &LibraryPanel::showWhatIsThere);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::showSelected);
    connect(&grid(), &GroupedListView::viewMoved, this, &LibraryPanel::requestThumbnails);
    connect(&drawings_->actionsOnDrawings(), &DrawingActions::sentToA, this, &LibraryPanel::sendToA);
    connect(&drawings_->actionsOnDrawings(), &DrawingActions::sentToB, this, &LibraryPanel::sendToB);
}

DrawingGridView& LibraryPanel::grid() const {
    return drawings_->grid();
}

QWidget* LibraryPanel::createBrowser() {
    browser_ = new QSplitter(this);
    tree_ = createTree(*alphabets_, browser_);
    browser_->addWidget(tree_);
    drawings_ = new DrawingsPanel(*thumbnails_, browser_);
    browser_->addWidget(drawings_);
    browser_->setStretchFactor(1, 1);
    browser_->setChildrenCollapsible(false);
    browser_->setSizes({240, 800});
    tree_->setMinimumWidth(120);
    return browser_;
}

void LibraryPanel::stepTileSize(int steps) {
    drawings_->stepSize(steps);
}

QList<QAction*> LibraryPanel::viewActions() const {
    return drawings_->viewActions();
}

void LibraryPanel::save(QSettings& settings) const {
    drawings_->save(settings);
    settings.setValue(QStringLiteral("library/splitter"), browser_->saveState());
}

void LibraryPanel::restore(const QSettings& settings) {
    drawings_->restore(settings);
    browser_->restoreState(settings.value(QStringLiteral("library/splitter")).toByteArray());
}

void LibraryPanel::showDataset(const std::shared_ptr<const Dataset>& dataset) {
    thumbnails_->setDataset(dataset);
    drawings_->show(dataset, {}, {});
    alphabets_->setDataset(dataset);
    layers_->setCurrentWidget(browser_);
    tree_->setRootIsDecorated(dataset->layout() == Layout::Alphabets);
    tree_->setCurrentIndex(alphabets_->index(0, AlphabetTreeModel::NameColumn));
    setFocusProxy(tree_);
    if (isVisible()) tree_->setFocus();
}

void LibraryPanel::showOpening(const QString& path) {
    if (!session_.dataset()) welcome_->showOpening(QFileInfo(path).fileName());
}

void LibraryPanel::showWhatIsThere() {
    if (!session_.dataset()) welcome_->showInvitation();
}

void LibraryPanel::showSelected(const QModelIndex& index) {
    drawings_->show(session_.dataset(), alphabets_->charactersBelow(index), alphabets_->titleOf(index));
}

void LibraryPanel::requestThumbnails() {
    std::vector<std::uint32_t> wanted = grid().drawingsOnScreen();
    const std::vector<std::uint32_t> nearby = grid().drawingsNearby();
    wanted.insert(wanted.end(), nearby.begin(), nearby.end());
    thumbnails_->want(wanted, grid().usefulPixels());
}

}  // namespace twinsight
