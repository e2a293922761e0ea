// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picturetile.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextOption>

namespace twinsight {

namespace {

constexpr int kEdge = 3, kPadding = 10;
constexpr double kSmallestPoints = 6.5;
constexpr qreal kCorner = 6, kFaint = 0.3;

}  // namespace

PictureTile::PictureTile(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureTile::setImage(const QImage& image) {
    image_ = image;
    update();
}

void PictureTile::setHint(const QString& hint) {
    hint_ = hint;
    update();
}

void PictureTile::setProblem(const QString& problem) {
    problem_ = problem;
    setToolTip(problem);  // a small tile has no room for all of it
    update();
}

void PictureTile::setLit(bool lit) {
    lit_ = lit;
    update();
}

void PictureTile::setFocusRing(bool shown) {
    focus_ = shown;
    update();
}

QRect PictureTile::sheet() const {
    const int side = std::min(width(), height()) - 2 * kEdge;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void PictureTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor highlight = palette().color(QPalette::Highlight);
    // Paper is white in the dark as well: drawings are ink on it.
    painter.setBrush(image_.isNull() ? palette().color(QPalette::Base) : QColor(Qt::white));
    const QPen edge(palette().color(QPalette::Mid), 1, image_.isNull() ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(lit_ || focus_ ? QPen(highlight, lit_ ? 3 : 2) : edge);
    painter.drawRoundedRect(QRectF(sheet()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    if (!image_.isNull()) {
        paintImage(painter);
        if (!problem_.isEmpty()) paintProblem(painter);
    } else {
        paintWords(painter);
    }
    if (!lit_) return;
    QColor veil = highlight;
    veil.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(sheet(), kCorner, kCorner);
}

/// Smaller where they would not fit otherwise.
void PictureTile::paintWords(QPainter& painter) const {
    QTextOption lines(Qt::AlignCenter);
    lines.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool wrong = !problem_.isEmpty();
    const QString& words = wrong ? problem_ : hint_;
    const QRectF room = sheet().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QFont smaller = font();
    while (painter.boundingRect(room, words, lines).height() > room.height() &&
           smaller.pointSizeF() > kSmallestPoints) {
        smaller.setPointSizeF(smaller.pointSizeF() - 0.5);
        painter.setFont(smaller);
    }
    painter.setPen(palette().color(wrong ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(room, words, lines);
}

/// On a band over the foot of the picture, which stays.
void PictureTile::paintProblem(QPainter& painter) const {
    constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRect room = sheet().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QRect words = painter.boundingRect(room, kFlags, problem_);
    words.moveBottom(room.bottom());
    const QRect band(sheet().left() + kEdge, words.top() - kEdge, sheet().width() - 2 * kEdge,
                     words.height() + 2 * kEdge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(band);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, kFlags, problem_);
}

void PictureTile::paintImage(QPainter& painter) const {
    const QRect place = target();
    const bool enlarged = place.width() * devicePixelRatio() >= image_.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !enlarged);
    painter.setOpacity(evidence_ ? kFaint : 1);
    painter.drawImage(place, image_);
    painter.setOpacity(1);
    if (evidence_) paintEvidence(painter);
}

QRect PictureTile::target() const {
    const QRect room = sheet().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QRect place({}, image_.size().scaled(room.size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
    place.moveCenter(room.center());
    return place;
}

void PictureTile::paintEvidence(QPainter& painter) const {
    painter.save();
    painter.setClipRect(sheet());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(seenSquare(evidence_->map, target()), evidenceImage_);
    if (framed_ >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 2));
        painter.drawRect(fieldRect(evidence_->map, framed_, target()));
    }
    painter.restore();
}

void PictureTile::setEvidence(const std::optional<ShownEvidence>& evidence) {
    evidence_ = evidence;
    evidenceImage_ = evidence ? evidenceImage(*evidence) : QImage();
    framed_ = pointed_ = -1;
    setMouseTracking(evidence.has_value());
    update();
}

void PictureTile::frameField(int field) {
    framed_ = field;
    update();
}

void PictureTile::pointAt(int field) {
    if (std::exchange(pointed_, field) != field) Q_EMIT pointedAt(field);
}

void PictureTile::pointNext(int dx, int dy) {
    if (evidence_) pointAt(nextField(evidence_->map, pointed_, dx, dy));
}

/// A tool tip would cover what is pointed at.
bool PictureTile::event(QEvent* event) {
    return (evidence_ && event->type() == QEvent::ToolTip) || QWidget::event(event);
}

void PictureTile::mouseMoveEvent(QMouseEvent* event) {
    if (evidence_) pointAt(fieldAt(evidence_->map, event->position(), target()));
    QWidget::mouseMoveEvent(event);
}

void PictureTile::leaveEvent(QEvent* event) {
    pointAt(-1);
    QWidget::leaveEvent(event);
}

}  // namespace twinsight
