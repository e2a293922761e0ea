// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawingstrip.h"

#include <QEvent>
#include <QKeyEvent>

namespace twinsight {

namespace {

constexpr int kGap = 3;

}  // namespace

DrawingStrip::DrawingStrip(QWidget* parent) : QListView(parent), drawings_(new CaptionedDrawings(this)) {
    setModel(drawings_);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setIconSize({CaptionedDrawings::kSide, CaptionedDrawings::kSide});
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    measure();
    connect(this, &QAbstractItemView::clicked, this, &DrawingStrip::choose);
}

void DrawingStrip::show(const std::shared_ptr<const Dataset>& dataset,
                        const std::vector<CaptionedDrawings::Entry>& entries) {
    drawings_->show(dataset, entries);
    updateGeometry();
}

void DrawingStrip::choose(const QModelIndex& index) {
    if (index.isValid()) Q_EMIT chosen(drawings_->at(index.row()).drawing);
}

void DrawingStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return choose(currentIndex());
    QListView::keyPressEvent(event);
}

void DrawingStrip::measure() {
    const int words = std::max(fontMetrics().horizontalAdvance(QStringLiteral("0.0000")), iconSize().width());
    setGridSize({words + 2 * kGap, iconSize().height() + fontMetrics().height() + 3 * kGap});
}

void DrawingStrip::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

int DrawingStrip::heightForWidth(int width) const {
    const int columns = std::max(1, (width - 1) / gridSize().width());  // a column must not touch the edge
    return (drawings_->rowCount() + columns - 1) / columns * gridSize().height();
}

QSize DrawingStrip::sizeHint() const {
    return {gridSize().width() * 2, heightForWidth(gridSize().width() * 2)};
}

}  // namespace twinsight
