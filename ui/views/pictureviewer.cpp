// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictureviewer.h"

#include <QGraphicsPixmapItem>
#include <QWheelEvent>
#include <cmath>

#include "ui/support/picturelevels.h"

namespace twinsight {

namespace {

constexpr double kLargestZoom = 64;
constexpr int kMargin = 8;  ///< around a picture that fits
constexpr int kSentenceMargin = 24;
const QColor kPaperEdge(128, 128, 128);

}  // namespace

PictureViewer::PictureViewer(QWidget* parent) : QGraphicsView(parent), item_(new QGraphicsPixmapItem) {
    setScene(new QGraphicsScene(this));
    scene()->addItem(item_);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Window);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(FullViewportUpdate);
    setAccessibleName(tr("Picture"));
}

void PictureViewer::setPicture(const PictureRef& picture) {
    loadLevels(picture, this, [this, generation = ++generation_](const PictureLevels& loaded) {
        if (generation == generation_) take(loaded);
    });
}

void PictureViewer::clear() {
    ++generation_;
    take({});
}

void PictureViewer::take(const PictureLevels& loaded) {
    const bool sameSize = loaded.pixels == pixels_;
    levels_.clear();
    for (const QImage& level : loaded.levels) levels_.push_back(QPixmap::fromImage(level));
    pixels_ = loaded.pixels;
    problem_ = loaded.problem;
    setAccessibleDescription(problem_);
    setSceneRect(QRectF(QPointF(), pixels_));
    if (sameSize && !fits_)
        setZoom(zoom());  // to be compared at the same place
    else
        zoomToFit();
    viewport()->update();
}

double PictureViewer::fittingZoom() const {
    if (pixels_.isEmpty()) return 1;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kMargin, 2 * kMargin);
    const double fitting = std::min(room.width() / pixels_.width(), room.height() / pixels_.height());
    return std::clamp(fitting * devicePixelRatioF(), 1e-3, kLargestZoom);
}

void PictureViewer::zoomToFit() {
    fits_ = true;
    setZoom(fittingZoom());
}

void PictureViewer::zoomToPixels() {
    fits_ = false;
    setZoom(1);
}

void PictureViewer::zoomBy(double factor) {
    if (levels_.empty()) return;
    fits_ = false;
    setZoom(std::clamp(zoom() * factor, std::min(1.0, fittingZoom()), kLargestZoom));
}

/// Takes the smallest level that has pixels enough.
void PictureViewer::setZoom(double zoom) {
    setTransform(QTransform::fromScale(zoom / devicePixelRatioF(), zoom / devicePixelRatioF()));
    if (levels_.empty()) {
        item_->setPixmap({});
    } else {
        std::size_t level = 0;
        while (level + 1 < levels_.size() && levels_[level + 1].width() >= pixels_.width() * zoom) ++level;
        item_->setPixmap(levels_[level]);
        item_->setTransform(QTransform::fromScale(double(pixels_.width()) / levels_[level].width(),
                                                  double(pixels_.height()) / levels_[level].height()));
    }
    item_->setTransformationMode(zoom < 1 ? Qt::SmoothTransformation : Qt::FastTransformation);
    Q_EMIT changed();
}

void PictureViewer::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PictureViewer::mouseDoubleClickEvent(QMouseEvent*) {
    fits_ ? zoomToPixels() : zoomToFit();
}

void PictureViewer::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (fits_) zoomToFit();
}

void PictureViewer::drawForeground(QPainter* painter, const QRectF&) {
    painter->resetTransform();
    if (!levels_.empty()) {
        painter->setPen(kPaperEdge);
        painter->drawRect(mapFromScene(sceneRect()).boundingRect().adjusted(-1, -1, 0, 0));
        return;
    }
    const QRect room = viewport()->rect().adjusted(kSentenceMargin, 0, -kSentenceMargin, 0);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, problem_);
}

}  // namespace twinsight
