// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/librarypanel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QSlider>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/alphabettree.h"
#include "ui/models/drawinggrid.h"
#include "ui/sessions/datasetsession.h"
#include "ui/support/counts.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/librarywelcome.h"

namespace twinsight {

namespace {

constexpr int kTileStep = 16;
constexpr int kUsualTile = 96;

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

QSlider* createSizeSlider(QWidget* parent) {
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setRange(DrawingGridView::kSmallestTile, DrawingGridView::kLargestTile);
    slider->setSingleStep(8);
    slider->setPageStep(32);
    slider->setFixedWidth(130);
    slider->setAccessibleName(LibraryPanel::tr("Size of the thumbnails"));
    slider->setToolTip(LibraryPanel::tr("Size of the thumbnails (Ctrl+wheel)"));
    return slider;
}

}  // namespace

LibraryPanel::LibraryPanel(DatasetSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      thumbnails_(new ThumbnailCache(this)),
      alphabets_(new AlphabetTreeModel(this)),
      drawings_(new DrawingGridModel(*thumbnails_, this)),
      welcome_(new LibraryWelcome(this)),
      layers_(new QStackedLayout(this)) {
    layers_->addWidget(welcome_);
    layers_->addWidget(createBrowser());
    setMinimumWidth(320);
    setFocusProxy(welcome_);
    setTabOrder(tree_, grid_);
    setTabOrder(grid_, size_);

    connect(&session_, &DatasetSession::started, this, &LibraryPanel::showOpening);
    connect(&session_, &DatasetSession::opened, this, &LibraryPanel::showDataset);
    connect(&session_, &DatasetSession::failed, this, &LibraryPanel::showWhatIsThere);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::showSelected);
    connect(size_, &QSlider::valueChanged, grid_, &DrawingGridView::setTileSize);
    connect(grid_, &DrawingGridView::tileSizeStepped, this, &LibraryPanel::stepTileSize);
    connect(grid_, &DrawingGridView::wantedChanged, this, &LibraryPanel::requestThumbnails);
    connect(grid_, &DrawingGridView::sendToA, this, &LibraryPanel::sendToA);
    connect(grid_, &DrawingGridView::sendToB, this, &LibraryPanel::sendToB);
    connect(grid_, &DrawingGridView::sendToNext, this, &LibraryPanel::sendToNext);
    size_->setValue(kUsualTile);
}

QWidget* LibraryPanel::createBrowser() {
    browser_ = new QSplitter(this);
    tree_ = createTree(*alphabets_, browser_);
    browser_->addWidget(tree_);
    browser_->addWidget(createGridColumn());
    browser_->setStretchFactor(1, 1);
    browser_->setChildrenCollapsible(false);
    browser_->setSizes({240, 800});
    tree_->setMinimumWidth(120);
    return browser_;
}

QWidget* LibraryPanel::createGridColumn() {
    auto* column = new QWidget(browser_);
    caption_ = new ElidedLabel(Qt::ElideRight, column);
    size_ = createSizeSlider(column);
    grid_ = new DrawingGridView(*drawings_, column);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(caption_, 1);
    head->addWidget(size_);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(grid_, 1);
    return column;
}

void LibraryPanel::stepTileSize(int steps) {
    size_->setValue(size_->value() + steps * kTileStep);
}

void LibraryPanel::save(QSettings& settings) const {
    settings.setValue(QStringLiteral("library/thumbnailSize"), size_->value());
    settings.setValue(QStringLiteral("library/splitter"), browser_->saveState());
}

void LibraryPanel::restore(const QSettings& settings) {
    size_->setValue(settings.value(QStringLiteral("library/thumbnailSize"), kUsualTile).toInt());
    browser_->restoreState(settings.value(QStringLiteral("library/splitter")).toByteArray());
}

void LibraryPanel::showDataset(const std::shared_ptr<const Dataset>& dataset) {
    thumbnails_->setDataset(dataset);
    drawings_->show(dataset, {});
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
    drawings_->show(session_.dataset(), alphabets_->drawingsBelow(index));
    grid_->scrollToTop();
    const QString count = countedDrawings(drawings_->rowCount());
    caption_->setText(index.isValid() ? tr("%1 – %2").arg(alphabets_->titleOf(index), count) : QString());
    requestThumbnails();
}

void LibraryPanel::requestThumbnails() {
    thumbnails_->want(grid_->wantedDrawings(), grid_->usefulPixels());
}

}  // namespace twinsight
