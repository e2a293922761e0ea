// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/samplemapview.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <set>

#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

constexpr int kGlideMilliseconds = 500, kMargin = 10, kPicture = 56;
constexpr double kRadius = 3, kReach = 12;  // pixels

/// The folder that holds the path, or nothing.
std::string above(const std::string& path) {
    const std::size_t end = path.rfind('/');
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

std::vector<int> alphabetsOf(const std::vector<MapPoint>& map) {
    std::set<std::string> names;
    for (const MapPoint& point : map) names.insert(above(above(point.drawing)));
    std::vector<int> numbers;
    for (const MapPoint& point : map)
        numbers.push_back(
            static_cast<int>(std::distance(names.begin(), names.find(above(above(point.drawing))))));
    return numbers;
}

double reachOf(const std::vector<MapPoint>& map) {
    double reach = 1e-3;  // what has collapsed is shown so
    for (const MapPoint& point : map) reach = std::max({reach, std::abs(point.x), std::abs(point.y)});
    return reach;
}

void paintSign(QPainter& painter, const QPointF& at, int sign) {
    const double r = kRadius;
    switch (sign % 4) {
        case 0:
            return painter.drawEllipse(at, r, r);
        case 1:
            return painter.drawRect(QRectF(at - QPointF(r, r) * 0.9, QSizeF(1.8 * r, 1.8 * r)));
        case 2:
            return painter.drawPolygon(QPolygonF({at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0),
                                                  at + QPointF(0, 1.3 * r), at + QPointF(-1.3 * r, 0)}));
        default:
            return painter.drawPolygon(
                QPolygonF({at + QPointF(0, -1.3 * r), at + QPointF(1.2 * r, r), at + QPointF(-1.2 * r, r)}));
    }
}

}  // namespace

SampleMapView::SampleMapView(Picture picture, QWidget* parent)
    : QWidget(parent), picture_(std::move(picture)) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleName(tr("Map of the embeddings"));
    setAccessibleDescription(tr("Drawings that the network finds alike lie close together"));
    glide_.setDuration(kGlideMilliseconds);
    glide_.setStartValue(0.0);
    glide_.setEndValue(1.0);
    connect(&glide_, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void SampleMapView::setMap(const std::vector<MapPoint>& map) {
    const bool same = std::ranges::equal(map, map_, {}, &MapPoint::drawing, &MapPoint::drawing);
    std::vector<QPointF> from;
    for (std::size_t i = 0; i < map.size(); ++i) from.push_back(same ? now(i) : QPointF(map[i].x, map[i].y));
    reachFrom_ = same && !map.empty() ? reach_ : reachOf(map);
    from_ = std::move(from);
    map_ = map;
    reach_ = reachOf(map);
    alphabets_ = alphabetsOf(map);
    if (!same) hover(-1);
    glide_.stop();
    if (same && isVisible())
        glide_.start();
    else
        glide_.setCurrentTime(kGlideMilliseconds);
    update();
}

/// On the map, on its way.
QPointF SampleMapView::now(std::size_t point) const {
    const double share = glide_.currentValue().toDouble();
    return from_[point] + share * (QPointF(map_[point].x, map_[point].y) - from_[point]);
}

QPointF SampleMapView::placeOf(int point) const {
    const double share = glide_.currentValue().toDouble();
    const double reach = reachFrom_ + share * (reach_ - reachFrom_);
    const double scale = (std::min(width(), height()) / 2.0 - kMargin) / reach;
    const QPointF on = now(static_cast<std::size_t>(point));
    return QRectF(rect()).center() + QPointF(on.x(), -on.y()) * scale;
}

void SampleMapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (map_.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                         Qt::AlignCenter | Qt::TextWordWrap, tr("A map of what is held out"));
        return;
    }
    for (std::size_t i = 0; i < map_.size(); ++i) paintPoint(painter, i);
    if (hovered_ >= 0) paintHovered(painter);
}

void SampleMapView::paintPoint(QPainter& painter, std::size_t point) const {
    const int alphabet = alphabets_[point];
    painter.setPen(Qt::NoPen);
    painter.setBrush(runColour(alphabet % kRunColours, palette()));
    paintSign(painter, placeOf(static_cast<int>(point)), alphabet / kRunColours);
}

/// Rings round its character's points, the picture and its name.
void SampleMapView::paintHovered(QPainter& painter) const {
    const auto& chosen = map_[static_cast<std::size_t>(hovered_)];
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    for (int i = 0; i < points(); ++i)
        if (above(map_[static_cast<std::size_t>(i)].drawing) == above(chosen.drawing))
            painter.drawEllipse(placeOf(i), 2 * kRadius, 2 * kRadius);
    const QImage picture = picture_(chosen.drawing);
    const QString name = QString::fromStdString(above(chosen.drawing)).replace(u'/', QStringLiteral(" / "));
    const int line = fontMetrics().height();
    const bool right = placeOf(hovered_).x() < width() / 2.0;
    const QRect paper(right ? width() - kPicture - 4 : 4, 4, kPicture, kPicture);
    if (!picture.isNull()) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(Qt::white);
        painter.drawRect(paper);
        QRect target({}, picture.size().scaled(paper.size() - QSize(4, 4), Qt::KeepAspectRatio));
        target.moveCenter(paper.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, picture);
    }
    const QRect words(4, height() - line - 2, width() - 8, line);
    painter.fillRect(words, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, Qt::AlignCenter, fontMetrics().elidedText(name, Qt::ElideLeft, words.width()));
}

void SampleMapView::mouseMoveEvent(QMouseEvent* event) {
    int nearest = -1;
    double reach = kReach;
    for (int i = 0; i < points(); ++i) {
        const QPointF way = placeOf(i) - event->position();
        const double distance = std::hypot(way.x(), way.y());
        if (distance >= reach) continue;
        reach = distance;
        nearest = i;
    }
    hover(nearest);
}

void SampleMapView::leaveEvent(QEvent*) {
    hover(-1);
}

void SampleMapView::hover(int point) {
    if (std::exchange(hovered_, point) != point) update();
}

}  // namespace twinsight
