// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawingactions.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <algorithm>

#include "ui/models/drawinggrid.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/support/drawingmime.h"
#include "ui/support/drawingref.h"
#include "ui/support/showinfolder.h"
#include "ui/views/drawinggridview.h"

namespace twinsight {

DrawingActions::DrawingActions(DrawingGridView& grid, DrawingGridModel& model, ExclusionSession& exclusions,
                               QWidget& home)
    : QObject(&home),
      grid_(grid),
      model_(model),
      exclusions_(exclusions),
      home_(home),
      folder_(std::make_shared<QTemporaryDir>()) {
    open_ = create(tr("&Open"), {Qt::Key_Return, Qt::Key_Enter}, [] {});
    sendToA_ = create(tr("Send to &A"), {Qt::Key_A}, [this] { Q_EMIT sentToA(current()); });
    sendToB_ = create(tr("Send to &B"), {Qt::Key_B}, [this] { Q_EMIT sentToB(current()); });
    compare_ = create(tr("Co&mpare the two selected"), {Qt::Key_C}, [this] { compareChosen(); });
    copy_ = create(tr("&Copy"), {QKeySequence::Copy}, [this] { copyDrawings(); });
    copyPath_ = create(tr("Copy &path"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [this] { copyPaths(); });
    showInFolder_ = create(tr("Show in &folder"), {Qt::CTRL | Qt::Key_E}, [this] { showCurrentInFolder(); });
    exclude_ = create(tr("E&xclude from training"), {Qt::Key_X}, [this] {
        if (exclude_->isChecked())
            exclusions_.exclude(chosen());
        else
            exclusions_.include(chosen());
    });
    exclude_->setCheckable(true);
    connect(&grid_, &GroupedListView::currentRowChanged, this, &DrawingActions::enable);
    connect(&grid_, &GroupedListView::currentRowChanged, this, &DrawingActions::markExcluded);
    connect(&grid_, &GroupedListView::selectionCountChanged, this, &DrawingActions::markExcluded);
    connect(&grid_, &GroupedListView::selectionCountChanged, this, &DrawingActions::enable);
    connect(&exclusions_, &ExclusionSession::changed, this, &DrawingActions::markExcluded);
    connect(&grid_, &DrawingGridView::dragStarted, this, &DrawingActions::drag);
    connect(&grid_, &QAbstractItemView::doubleClicked, open_, &QAction::trigger);
    enable();
}

DrawingActions::~DrawingActions() = default;

template <typename Act>
QAction* DrawingActions::create(const QString& text, const QList<QKeySequence>& keys, Act act) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, act);
    home_.addAction(action);
    return action;
}

void DrawingActions::enable() {
    const bool some = grid_.currentIndex().isValid();
    for (QAction* action : {open_, sendToA_, sendToB_, copy_, copyPath_, showInFolder_, exclude_})
        action->setEnabled(some);
    compare_->setEnabled(grid_.selectedCount() == 2);
}

void DrawingActions::compareChosen() {
    const std::vector<std::uint32_t> drawings = grid_.selectedDrawings();  // the current one first
    Q_EMIT sentToA(pictureOf(*model_.dataset(), drawings.back()));
    Q_EMIT sentToB(pictureOf(*model_.dataset(), drawings.front()));
}

PictureRef DrawingActions::current() const {
    return pictureOf(*model_.dataset(), model_.drawingAt(grid_.currentIndex().row()));
}

std::vector<std::uint32_t> DrawingActions::chosen() const {
    std::vector<std::uint32_t> drawings = grid_.selectedDrawings();
    return drawings.empty() ? grid_.currentDrawing() : drawings;
}

std::unique_ptr<QMimeData> DrawingActions::takeAlong() const {
    std::vector<std::uint32_t> drawings = chosen();
    if (drawings.empty()) return nullptr;
    return std::make_unique<DrawingMime>(model_.dataset(), std::move(drawings), folder_);
}

void DrawingActions::copyDrawings() {
    if (auto mime = takeAlong()) QGuiApplication::clipboard()->setMimeData(mime.release());
}

void DrawingActions::copyPaths() {
    QStringList paths;
    for (const std::uint32_t drawing : chosen()) paths << fullPathOf(*model_.dataset(), drawing);
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

void DrawingActions::showCurrentInFolder() {
    const PictureRef picture = current();
    twinsight::showInFolder(QString::fromStdString(picture.path), this,
                            [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void DrawingActions::markExcluded() {
    const std::vector<std::uint32_t> drawings = chosen();
    exclude_->setChecked(!drawings.empty() &&
                         std::ranges::all_of(drawings, [this](auto d) { return exclusions_.isExcluded(d); }));
}

void DrawingActions::drag(const QPixmap& picture) {
    auto mime = takeAlong();
    if (!mime) return;
    auto* drag = new QDrag(&grid_);
    drag->setMimeData(mime.release());
    drag->setHotSpot({8, 8});
    drag->setPixmap(picture);
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

}  // namespace twinsight
