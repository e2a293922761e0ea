// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pairview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

constexpr int kMargin = 8, kGap = 12;
constexpr double kLargestZoom = 64, kStep = 1.25;
constexpr double kReach = 8;  ///< pixels beside the wipe's line that still count as the line
constexpr Qt::CursorShape kHand = Qt::OpenHandCursor;

/// Ink dark, whichever way round the picture has it.
QImage withDarkInk(const QImage& image) {
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) return grey;
    const QImage one = grey.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (qGray(one.pixel(0, 0)) < 128) grey.invertPixels();
    return grey;
}

/// White stays white, black becomes the colour.
QImage tinted(const QImage& grey, const QColor& colour) {
    QImage result(grey.size(), QImage::Format_RGB32);
    const auto mixed = [](int ink, int level) { return ink + (255 - ink) * level / 255; };
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* in = grey.constScanLine(y);
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < grey.width(); ++x)
            out[x] =
                qRgb(mixed(colour.red(), in[x]), mixed(colour.green(), in[x]), mixed(colour.blue(), in[x]));
    }
    return result;
}

}  // namespace

PairView::PairView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Both pictures"));
}

void PairView::setPictures(const QImage& a, const QImage& b) {
    a_ = a;
    b_ = b;
    const QImage darkA = withDarkInk(a), darkB = withDarkInk(b);
    const QPalette onWhite(Qt::white);  // the paper is white in the dark, too
    tintedA_ = tinted(darkA, curveColour(CurveRole::Training, onWhite));
    tintedB_ = tinted(darkB, curveColour(CurveRole::Validation, onWhite));
    greyA_ = darkA.convertToFormat(QImage::Format_RGB32);
    greyB_ = darkB.convertToFormat(QImage::Format_RGB32);
    update();
}

void PairView::setMode(Mode mode) {
    mode_ = mode;
    setCursor(mode == Mode::Wipe && zoom_ == 1 ? Qt::SplitHCursor : kHand);
    update();
}

void PairView::setWipe(double share) {
    wipe_ = std::clamp(share, 0.0, 1.0);
    if (mode_ == Mode::Wipe) update();
}

void PairView::showEverything() {
    zoom_ = 1;
    shift_ = {};
    update();
}

void PairView::zoomBy(double factor, QPointF at) {
    const QRectF home = square();
    QPointF middle = home.center();
    if (mode_ == Mode::SideBySide && at.x() > width() / 2.0) middle += secondAt();
    const QPointF seen = (at - middle) / home.width();
    const double before = zoom_;
    zoom_ = std::clamp(zoom_ * factor, 1.0, kLargestZoom);
    shift_ = zoom_ == 1 ? QPointF() : seen + (shift_ - seen) * (zoom_ / before);
    update();
}

QRectF PairView::square() const {
    const bool two = mode_ == Mode::SideBySide;
    const double room = two ? (width() - kGap) / 2.0 : width();
    const double side = std::max(1.0, std::min(room, double(height())) - 2 * kMargin);
    return {(room - side) / 2, (height() - side) / 2, side, side};
}

QPointF PairView::secondAt() const {
    return {(width() + kGap) / 2.0, 0};
}

QRectF PairView::placed(const QRectF& square) const {
    QRectF large(0, 0, square.width() * zoom_, square.height() * zoom_);
    large.moveCenter(square.center() + shift_ * square.width());
    return large;
}

void PairView::paintPicture(QPainter& painter, const QImage& image, const QRectF& clip,
                            const QRectF& square) const {
    if (image.isNull()) return;
    const QRectF room = placed(square);
    QRectF target({}, QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    target.moveCenter(room.center());
    painter.save();
    painter.setClipRect(clip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, target.width() < image.width());
    painter.drawImage(target, image);
    painter.restore();
}

/// On paper of their own, as the modes of composition count what is below.
void PairView::paintBlended(QPainter& painter) const {
    const QRectF home = square();
    const qreal ratio = devicePixelRatioF();
    QImage paper((home.size() * ratio).toSize(), QImage::Format_RGB32);
    paper.setDevicePixelRatio(ratio);
    paper.fill(Qt::white);
    QPainter blend(&paper);
    const QRectF whole({}, home.size());
    const bool overlay = mode_ == Mode::Overlay;
    paintPicture(blend, overlay ? tintedA_ : greyA_, whole, whole);
    blend.setCompositionMode(overlay ? QPainter::CompositionMode_Multiply
                                     : QPainter::CompositionMode_Difference);
    if (b_.isNull() && !overlay)
        blend.fillRect(whole, Qt::white);
    else
        paintPicture(blend, overlay ? tintedB_ : greyB_, whole, whole);
    blend.end();
    if (!overlay) paper.invertPixels();
    painter.drawImage(home.topLeft(), paper);
}

void PairView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF home = square();
    if (mode_ == Mode::SideBySide) {
        const QRectF second = home.translated(secondAt());
        for (const QRectF& paper : {home, second}) painter.fillRect(paper, Qt::white);
        paintPicture(painter, a_, home, home);
        paintPicture(painter, b_, second, second);
    } else if (mode_ == Mode::Wipe) {
        const double x = lineAt();
        painter.fillRect(home, Qt::white);
        paintPicture(painter, a_, QRectF(home.topLeft(), QPointF(x, home.bottom())), home);
        paintPicture(painter, b_, QRectF(QPointF(x, home.top()), home.bottomRight()), home);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawLine(QPointF(x, home.top()), QPointF(x, home.bottom()));
    } else {
        paintBlended(painter);
    }
}

void PairView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

/// Enlarged pictures are dragged as well, so there the line must be hit.
bool PairView::isLineAt(QPointF position) const {
    if (mode_ != Mode::Wipe) return false;
    return zoom_ == 1 || std::abs(position.x() - lineAt()) <= kReach;
}

double PairView::lineAt() const {
    const QRectF home = square();
    return home.left() + wipe_ * home.width();
}

void PairView::mousePressEvent(QMouseEvent* event) {
    dragFrom_ = event->position();
    wiping_ = event->button() == Qt::LeftButton && isLineAt(event->position());
    if (wiping_) wipeTo(event->position());
}

void PairView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!(event->buttons() & Qt::LeftButton)) return setCursor(isLineAt(at) ? Qt::SplitHCursor : kHand);
    if (wiping_) return wipeTo(at);
    if (zoom_ > 1) shift_ += (at - dragFrom_) / square().width();
    dragFrom_ = at;
    update();
}

void PairView::wipeTo(QPointF position) {
    const QRectF home = square();
    setWipe((position.x() - home.left()) / home.width());
}

void PairView::mouseDoubleClickEvent(QMouseEvent*) {
    showEverything();
}

void PairView::keyPressEvent(QKeyEvent* event) {
    constexpr double kMove = 0.1;
    const QPointF middle = square().center();
    switch (event->key()) {
        case Qt::Key_Plus:
            return zoomBy(kStep, middle);
        case Qt::Key_Minus:
            return zoomBy(1 / kStep, middle);
        case Qt::Key_0:
            return showEverything();
        case Qt::Key_Left:
        case Qt::Key_Right:
            return setWipe(wipe_ + (event->key() == Qt::Key_Right ? kMove : -kMove) / 2);
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace twinsight
