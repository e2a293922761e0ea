// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawingspanel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/models/drawinggrid.h"
#include "ui/support/counts.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/datasetoverview.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawinginfo.h"
#include "ui/views/meanview.h"
#include "ui/views/pictureviewer.h"
#include "ui/views/viewerpanel.h"

namespace twinsight {

namespace {

constexpr int kTileStep = 16;
constexpr int kUsualTile = 96;

QSlider* createSizeSlider(QWidget* parent) {
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setRange(DrawingGridView::kSmallestTile, DrawingGridView::kLargestTile);
    slider->setSingleStep(8);
    slider->setPageStep(32);
    slider->setFixedWidth(130);
    slider->setAccessibleName(DrawingsPanel::tr("Size of the thumbnails"));
    slider->setToolTip(DrawingsPanel::tr("Size of the thumbnails (Ctrl+wheel)"));
    return slider;
}

}  // namespace

DrawingsPanel::DrawingsPanel(ThumbnailCache& thumbnails, ExclusionSession& exclusions, QWidget* parent)
    : QWidget(parent),
      model_(new DrawingGridModel(thumbnails, this)),
      title_(new ElidedLabel(Qt::ElideRight, this)),
      head_(new QHBoxLayout),
      size_(createSizeSlider(this)),
      overview_(new DatasetOverview(this)),
      grid_(new DrawingGridView(*model_, this)),
      split_(new QSplitter(Qt::Vertical, this)),
      actions_(new DrawingActions(*grid_, *model_, exclusions, *this)),
      viewer_(new ViewerPanel(*grid_, *model_, this)),
      info_(new DrawingInfo(*grid_, *model_, this)),
      pages_(new QStackedWidget(this)),
      splitter_(new QSplitter(this)),
      names_(createToggle(tr("&Names of drawings"), {})),
      groups_(createToggle(tr("&Group by character"), {})),
      infoShown_(createToggle(tr("&Information"), Qt::Key_I)) {
    model_->setExclusions(exclusions);
    pages_->addWidget(createGridPage());
    pages_->addWidget(viewer_);
    splitter_->addWidget(pages_);
    splitter_->addWidget(info_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setSizes({800, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
    setAccessibleName(tr("Drawings"));
    setFocusProxy(grid_);
    infoShown_->setChecked(false);
    info_->hide();
    setTabOrder(grid_, size_);

    connect(size_, &QSlider::valueChanged, grid_, &DrawingGridView::setTileSize);
    connect(grid_, &DrawingGridView::tileSizeStepped, this, &DrawingsPanel::stepSize);
    connect(names_, &QAction::toggled, grid_, &DrawingGridView::setNamesShown);
    connect(groups_, &QAction::toggled, grid_, &DrawingGridView::setGrouped);
    connect(infoShown_, &QAction::toggled, info_, &QWidget::setVisible);
    connect(&actions_->open(), &QAction::triggered, this, &DrawingsPanel::openViewer);
    connect(viewer_, &ViewerPanel::left, this, &DrawingsPanel::closeViewer);
    size_->setValue(kUsualTile);
}

QWidget* DrawingsPanel::createGridPage() {
    auto* page = new QWidget(this);
    head_->setContentsMargins(8, 4, 8, 4);
    title_->setMinimumWidth(title_->fontMetrics().averageCharWidth() * 15);  // "19,280 drawings"
    head_->addWidget(title_, 1);
    head_->addWidget(size_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head_);
    split_->addWidget(overview_);
    split_->addWidget(grid_);
    split_->setStretchFactor(1, 1);
    split_->setChildrenCollapsible(false);
    overview_->hide();
    column->addWidget(split_, 1);
    connect(split_, &QSplitter::splitterMoved, this, [this] { overviewHeight_ = overview_->height(); });
    connect(overview_, &DatasetOverview::toldAnew, this, &DrawingsPanel::fitOverview);
    return page;
}

QAction* DrawingsPanel::createToggle(const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setChecked(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void DrawingsPanel::showDrawings(const std::shared_ptr<const Dataset>& dataset,
                                 const std::vector<std::uint32_t>& characters, const QString& title) {
    model_->show(dataset, characters);
    showNew(title);
}

void DrawingsPanel::showSome(const std::shared_ptr<const Dataset>& dataset,
                             const std::vector<std::uint32_t>& drawings, const QString& title) {
    model_->showSome(dataset, drawings);
    showNew(title);
}

void DrawingsPanel::showNew(const QString& title) {
    pages_->setCurrentIndex(0);
    overview_->hide();
    if (overview_->means().dataset() != dataset()) overview_->means().setReader(nullptr, nullptr);
    grid_->scrollToTop();
    const QString count = countedDrawings(model_->rowCount());
    title_->setText(title.isEmpty() || model_->rowCount() == 0 ? title : tr("%1 – %2").arg(count, title));
    Q_EMIT shownAnew();
}

void DrawingsPanel::addToHead(QWidget* widget) {
    head_->insertWidget(1, widget);
    setTabOrder(grid_, widget);
    setTabOrder(widget, size_);
}

const std::shared_ptr<const Dataset>& DrawingsPanel::dataset() const {
    return model_->dataset();
}

void DrawingsPanel::arrange(const std::vector<std::uint32_t>& ranking) {
    const std::vector<std::uint32_t> current = grid_->currentDrawing();
    model_->arrange(ranking);
    makeCurrent(current);
    grid_->scrollToTop();
}

void DrawingsPanel::putBack() {
    if (!model_->isArranged()) return;
    const std::vector<std::uint32_t> current = grid_->currentDrawing();
    model_->putBack();
    makeCurrent(current);
}

void DrawingsPanel::makeCurrent(const std::vector<std::uint32_t>& drawing) {
    if (!drawing.empty()) grid_->setCurrentIndex(model_->index(model_->rowOf(drawing.front())));
}

bool DrawingsPanel::choose(std::uint32_t drawing) {
    const QModelIndex index = model_->index(model_->rowOf(drawing));
    if (!index.isValid()) return false;
    grid_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    grid_->scrollTo(index);
    return true;
}

void DrawingsPanel::showOverview(const std::shared_ptr<const Dataset>& dataset) {
    overview_->setDataset(dataset, model_->thumbnails().reader());
    overview_->show();
    fitOverview();
}

void DrawingsPanel::fitOverview() {
    const int usual = overview_->fitTo(split_->width());
    const int height = overviewHeight_ > 0 ? overviewHeight_ : usual;
    split_->setSizes({height, std::max(1, split_->height() - height)});
}

void DrawingsPanel::openViewer() {
    pages_->setCurrentWidget(viewer_);
    setFocusProxy(viewer_);
    viewer_->setFocus();
}

void DrawingsPanel::closeViewer() {
    pages_->setCurrentIndex(0);
    setFocusProxy(grid_);
    grid_->setFocus();
    grid_->scrollTo(grid_->currentIndex());
}

void DrawingsPanel::stepSize(int steps) {
    if (viewer_->isVisible()) return steps > 0 ? viewer_->viewer().zoomIn() : viewer_->viewer().zoomOut();
    size_->setValue(size_->value() + steps * kTileStep);
}

void DrawingsPanel::contextMenuEvent(QContextMenuEvent* event) {
    if (!grid_->currentIndex().isValid()) return;
    QMenu menu;
    menu.addActions(actions());
    menu.insertSeparator(names_);
    menu.exec(event->globalPos());
}

void DrawingsPanel::save(QSettings& settings) const {
    settings.setValue(QStringLiteral("library/thumbnailSize"), size_->value());
    settings.setValue(QStringLiteral("library/names"), names_->isChecked());
    settings.setValue(QStringLiteral("library/groups"), groups_->isChecked());
    settings.setValue(QStringLiteral("library/information"), infoShown_->isChecked());
    settings.setValue(QStringLiteral("library/informationSplitter"), splitter_->saveState());
    settings.setValue(QStringLiteral("library/overviewHeight"), overviewHeight_);
}

void DrawingsPanel::restore(const QSettings& settings) {
    size_->setValue(settings.value(QStringLiteral("library/thumbnailSize"), kUsualTile).toInt());
    names_->setChecked(settings.value(QStringLiteral("library/names"), true).toBool());
    groups_->setChecked(settings.value(QStringLiteral("library/groups"), true).toBool());
    infoShown_->setChecked(settings.value(QStringLiteral("library/information"), false).toBool());
    overviewHeight_ = settings.value(QStringLiteral("library/overviewHeight"), 0).toInt();
    splitter_->restoreState(settings.value(QStringLiteral("library/informationSplitter")).toByteArray());
}

}  // namespace twinsight
