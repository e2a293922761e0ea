// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawingspanel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QVBoxLayout>

#include "ui/models/drawinggrid.h"
#include "ui/support/counts.h"
#include "ui/support/elidedlabel.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"

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

DrawingsPanel::DrawingsPanel(ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent),
      model_(new DrawingGridModel(thumbnails, this)),
      title_(new ElidedLabel(Qt::ElideRight, this)),
      size_(createSizeSlider(this)),
      grid_(new DrawingGridView(*model_, this)),
      actions_(new DrawingActions(*grid_, *model_, *this)),
      names_(createToggle(tr("&Names of drawings"), {})),
      groups_(createToggle(tr("&Group by character"), {})) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(title_, 1);
    head->addWidget(size_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(grid_, 1);
    setFocusProxy(grid_);
    setTabOrder(grid_, size_);

    connect(size_, &QSlider::valueChanged, grid_, &DrawingGridView::setTileSize);
    connect(grid_, &DrawingGridView::tileSizeStepped, this, &DrawingsPanel::stepSize);
    connect(names_, &QAction::toggled, grid_, &DrawingGridView::setNamesShown);
    connect(groups_, &QAction::toggled, grid_, &DrawingGridView::setGrouped);
    size_->setValue(kUsualTile);
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

void DrawingsPanel::show(const std::shared_ptr<const Dataset>& dataset,
                         const std::vector<std::uint32_t>& characters, const QString& title) {
    model_->show(dataset, characters);
    grid_->scrollToTop();
    const QString count = countedDrawings(model_->rowCount());
    title_->setText(title.isEmpty() ? QString() : tr("%1 – %2").arg(title, count));
}

void DrawingsPanel::stepSize(int steps) {
    size_->setValue(size_->value() + steps * kTileStep);
}

void DrawingsPanel::contextMenuEvent(QContextMenuEvent* event) {
    if (grid_->currentIndex().isValid()) QMenu::exec(actions(), event->globalPos(), nullptr, this);
}

void DrawingsPanel::save(QSettings& settings) const {
    settings.setValue(QStringLiteral("library/thumbnailSize"), size_->value());
    settings.setValue(QStringLiteral("library/names"), names_->isChecked());
    settings.setValue(QStringLiteral("library/groups"), groups_->isChecked());
}

void DrawingsPanel::restore(const QSettings& settings) {
    size_->setValue(settings.value(QStringLiteral("library/thumbnailSize"), kUsualTile).toInt());
    names_->setChecked(settings.value(QStringLiteral("library/names"), true).toBool());
    groups_->setChecked(settings.value(QStringLiteral("library/groups"), true).toBool());
}

}  // namespace twinsight
