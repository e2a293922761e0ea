// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewerpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <algorithm>

#include "ui/models/drawinggrid.h"
#include "ui/support/drawingref.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/oneline.h"
#include "ui/support/pictureloader.h"
#include "ui/support/picturewords.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/pictureviewer.h"

namespace twinsight {

ViewerPanel::ViewerPanel(DrawingGridView& grid, DrawingGridModel& model, QWidget* parent)
    : QWidget(parent),
      grid_(grid),
      model_(model),
      viewer_(new PictureViewer(this)),
      title_(new ElidedLabel(Qt::ElideMiddle, this)),
      zoom_(new QLabel(this)) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 2, 8, 2);
    row->setSpacing(2);
    createButtons(*row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(viewer_, 1);
    setAccessibleName(tr("A drawing shown large"));
    setFocusProxy(viewer_);
    connect(&grid_, &GroupedListView::currentRowChanged, this, [this] {
        if (isVisible()) showCurrent();
    });
    connect(viewer_, &PictureViewer::changed, this, &ViewerPanel::showZoom);
}

void ViewerPanel::createButtons(QHBoxLayout& row) {
    addButton(row, tr("Back to the grid"), {Qt::Key_Escape}, [this] {
        Q_EMIT left();
    })->setArrowType(Qt::UpArrow);
    addButton(row, tr("Previous drawing"), {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace}, [this] {
        go(-1);
    })->setArrowType(Qt::LeftArrow);
    addButton(row, tr("Next drawing"), {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space}, [this] {
        go(1);
    })->setArrowType(Qt::RightArrow);
    for (const auto& [text, key, last] : {std::tuple{tr("First drawing"), Qt::Key_Home, false},
                                          std::tuple{tr("Last drawing"), Qt::Key_End, true}})
        addButton(row, text, {key}, [this, last = last] { goTo(last ? model_.rowCount() - 1 : 0); })->hide();
    row.addSpacing(8);
    row.addWidget(title_, 1);
    row.addWidget(zoom_);
    addButton(row, tr("Smaller"), {Qt::Key_Minus}, [this] {
        viewer_->zoomOut();
    })->setText(QStringLiteral("−"));
    addButton(row, tr("Larger"), {Qt::Key_Plus, Qt::Key_Equal}, [this] {
        viewer_->zoomIn();
    })->setText(QStringLiteral("+"));
    addButton(row, tr("As large as fits"), {Qt::Key_0}, [this] { viewer_->zoomToFit(); })->setText(tr("Fit"));
    addButton(row, tr("One pixel for one"), {Qt::Key_1}, [this] {
        viewer_->zoomToPixels();
    })->setText(tr("1:1"));
}

template <typename Act>
QToolButton* ViewerPanel::addButton(QHBoxLayout& row, const QString& text, const QList<QKeySequence>& keys,
                                    Act act) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)").arg(text, keys.front().toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    row.addWidget(button);
    return button;
}

void ViewerPanel::go(int rows) {
    goTo(grid_.currentIndex().row() + rows);
}

void ViewerPanel::goTo(int row) {
    if (row < 0 || row >= model_.rowCount()) return;
    grid_.selectionModel()->setCurrentIndex(model_.index(row), QItemSelectionModel::ClearAndSelect);
}

void ViewerPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showCurrent();
}

void ViewerPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    viewer_->clear();
}

void ViewerPanel::showCurrent() {
    const QModelIndex current = grid_.currentIndex();
    if (!current.isValid()) return viewer_->clear();
    const PictureRef picture = pictureOf(*model_.dataset(), model_.drawingAt(current.row()));
    viewer_->setPicture(picture);
    title_->setText(tr("%1 of %2 – %3")
                        .arg(QLocale().toString(current.row() + 1), QLocale().toString(model_.rowCount()),
                             oneLine(pictureTrail(picture))));
}

void ViewerPanel::showZoom() {
    const bool shown = !viewer_->pixels().isEmpty();
    zoom_->setText(shown ? tr("%1 %").arg(QLocale().toString(qRound(100 * viewer_->zoom()))) : QString());
}

}  // namespace twinsight
