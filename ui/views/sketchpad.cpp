// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sketchpad.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTabletEvent>
#include <algorithm>
#include <array>

#include "ui/support/barekey.h"

namespace twinsight {

namespace {

constexpr int kEdge = 3, kTellEvery = 33;  // pixels, ms
constexpr double kEraserWidth = 3;         ///< times the pen's
constexpr double kWidthStep = 1.25;

/// Of the keys that the window has uses for, too, these are the sheet's while it is drawn on. There is no
/// redo; that of something else would come as a surprise.
bool isOfPad(const QKeyEvent& event) {
    constexpr std::array keys{Qt::Key_E,         Qt::Key_P,      Qt::Key_Plus,  Qt::Key_Minus, Qt::Key_Delete,
                              Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)) return true;
    return isBare(event) && std::ranges::find(keys, event.key()) != keys.end();
}

}  // namespace

SketchPad::SketchPad(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);  // the right button rubs out
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Sheet to draw on"));
    soon_.setSingleShot(true);
    soon_.setInterval(kTellEvery);
    connect(&soon_, &QTimer::timeout, this, &SketchPad::drawn);
}

void SketchPad::setInk(const InkStyle& style) {
    style_ = style;
    setPenWidth(style.width);
    update();
}

void SketchPad::setPenWidth(double share) {
    style_.width = std::clamp(share, kThinnest, kThickest);
    Q_EMIT toolChanged();
}

void SketchPad::setEraser(bool on) {
    if (std::exchange(eraser_, on) != on) Q_EMIT toolChanged();
}

void SketchPad::undo() {
    if (sketch_.strokes() == 0 || down_) return;
    sketch_.undo();
    tell();
}

void SketchPad::clear() {
    if (sketch_.strokes() == 0) return;
    sketch_.clear();
    down_ = false;
    tell();
}

void SketchPad::tell() {
    soon_.stop();
    update();
    Q_EMIT drawn();
}

QRect SketchPad::sheet() const {
    const int side = std::max(1, std::min(width(), height()) - 2 * kEdge);
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

QPointF SketchPad::onSheet(QPointF position) const {
    const QRect paper = sheet();
    const QPointF at = (position - paper.topLeft()) / paper.width();
    return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
}

void SketchPad::press(QPointF position, bool eraser) {
    if (!sheet().contains(position.toPoint())) return;
    down_ = true;
    sketch_.begin(onSheet(position), style_.width * (eraser ? kEraserWidth : 1), eraser);
    update();
    if (!soon_.isActive()) soon_.start();
}

void SketchPad::drag(QPointF position, double pressure) {
    if (!down_) return;
    sketch_.goOn(onSheet(position), pressure);
    update();
    if (!soon_.isActive()) soon_.start();
}

void SketchPad::release() {
    if (std::exchange(down_, false)) tell();
}

void SketchPad::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) press(event->position(), eraser_);
    if (event->button() == Qt::RightButton) press(event->position(), true);
}

void SketchPad::mouseMoveEvent(QMouseEvent* event) {
    drag(event->position(), 1);
}

void SketchPad::mouseReleaseEvent(QMouseEvent*) {
    release();
}

void SketchPad::tabletEvent(QTabletEvent* event) {
    const bool rubber = event->pointerType() == QPointingDevice::PointerType::Eraser;
    switch (event->type()) {
        case QEvent::TabletPress:
            press(event->position(), eraser_ || rubber);
            break;
        case QEvent::TabletMove:
            drag(event->position(), event->pressure());
            break;
        case QEvent::TabletRelease:
            release();
            break;
        default:
            break;
    }
    event->accept();
}

bool SketchPad::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOfPad(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return QWidget::event(event);
}

void SketchPad::keyPressEvent(QKeyEvent* event) {
    if (!isOfPad(*event)) return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Undo)) return undo();
    switch (event->key()) {
        case Qt::Key_E:
            return setEraser(true);
        case Qt::Key_P:
            return setEraser(false);
        case Qt::Key_Plus:
            return setPenWidth(style_.width * kWidthStep);
        case Qt::Key_Minus:
            return setPenWidth(style_.width / kWidthStep);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return clear();
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            return Q_EMIT finished();
        default:
            break;
    }
}

void SketchPad::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect paper = sheet();
    const qreal ratio = devicePixelRatioF();
    QImage picture = sketch_.picture(qRound(paper.width() * ratio), style_.darkInk);
    picture.setDevicePixelRatio(ratio);
    painter.drawImage(paper.topLeft(), picture);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(paper);
}

}  // namespace twinsight
