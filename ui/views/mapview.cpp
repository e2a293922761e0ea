// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mapview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/charts/chartcolours.h"
#include "ui/support/drawinggroups.h"
#include "ui/support/drawingref.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

namespace {

constexpr double kMargin = 1.05, kLeastZoom = 0.5, kMostZoom = 400, kWheelStep = 1.2;
constexpr double kReach = 12;  ///< pixels from a click to the point that it means
constexpr std::size_t kMostPictures = 600;
constexpr int kLeastSide = 24, kMostSide = 72;

/// A disc of so many pixels across, by rows: how far it goes to either side of the middle.
std::vector<int> discRows(int radius) {
    std::vector<int> rows;
    for (int y = -radius; y <= radius; ++y)
        rows.push_back(static_cast<int>(std::sqrt(radius * radius + radius - y * y)));
    return rows;
}

void fillDisc(QImage& image, int x, int y, const std::vector<int>& rows, QRgb colour) {
    const int radius = static_cast<int>(rows.size()) / 2;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const int line = y + row - radius;
        if (line < 0 || line >= image.height()) continue;
        auto* pixels = reinterpret_cast<QRgb*>(image.bits() + line * image.bytesPerLine());
        const int from = std::max(0, x - rows[row]), to = std::min(image.width() - 1, x + rows[row]);
        for (int at = from; at <= to; ++at) pixels[at] = colour;
    }
}

}  // namespace

MapView::MapView(QWidget* parent) : QWidget(parent), thumbnails_(new ThumbnailCache(this)) {
    setMinimumSize(200, 200);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the drawings"));
    connect(thumbnails_, &ThumbnailCache::ready, this, qOverload<>(&QWidget::update));
    listColours();
}

void MapView::setDrawings(const std::shared_ptr<const Dataset>& dataset,
                          const std::vector<std::uint32_t>& drawings) {
    if (dataset_ != dataset) thumbnails_->setDataset(dataset);
    dataset_ = dataset;
    drawings_ = drawings;
    groups_.clear();
    for (const std::uint32_t drawing : drawings_) groups_.push_back(groupOf(*dataset_, drawing));
    places_.clear();
    grid_ = {};
    wanted_.clear();
    current_ = -1;
    listColours();
    showEverything();
}

void MapView::clear() {
    setDrawings(nullptr, {});
}

void MapView::setPlaces(const std::vector<float>& places) {
    if (places.size() != 2 * drawings_.size()) return;
    places_ = places;
    grid_ = PlaceGrid(places_);
    update();
}

void MapView::setHighlighted(int group) {
    highlighted_ = group;
    update();
}

void MapView::setLassoing(bool on) {
    lassoing_ = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::showEverything() {
    zoom_ = 1;
    middle_ = {0, 0};
    update();
}

double MapView::scale() const {
    return std::min(width(), height()) / 2.0 / kMargin * zoom_;
}

QPointF MapView::onScreen(const QPointF& place) const {
    return (place - middle_) * scale() + QPointF(width(), height()) / 2;
}

QPointF MapView::onMap(const QPointF& position) const {
    return (position - QPointF(width(), height()) / 2) / scale() + middle_;
}

std::vector<std::uint32_t> MapView::inView() const {
    const QPointF margin(kMostSide, kMostSide);
    return grid_.within({onMap(-margin), onMap(QPointF(width(), height()) + margin)});
}

/// As large as fits beside each other; 0: points.
int MapView::pictureSide(std::size_t shown) const {
    if (shown == 0 || shown > kMostPictures) return 0;
    const double side = std::sqrt(double(width()) * height() / double(shown)) * 0.8;
    return side < kLeastSide ? 0 : std::min(kMostSide, static_cast<int>(side));
}

bool MapView::showsPictures() const {
    return hasPlaces() && pictureSide(inView().size()) > 0;
}

int MapView::drawingAt(const QPointF& position) const {
    if (!hasPlaces()) return -1;
    const double reach = std::max(kReach, pictureSide(inView().size()) / 2.0);
    const int point = grid_.nearest(onMap(position), reach / scale());
    return point < 0 ? -1 : static_cast<int>(drawings_[static_cast<std::size_t>(point)]);
}

int MapView::current() const {
    return current_ < 0 ? -1 : static_cast<int>(drawings_[static_cast<std::size_t>(current_)]);
}

void MapView::zoom(double factor, const QPointF& around) {
    const QPointF fixed = onMap(around);
    zoom_ = std::clamp(zoom_ * factor, kLeastZoom, kMostZoom);
    middle_ += fixed - onMap(around);
    update();
}

void MapView::move(const QPointF& by) {
    middle_ -= by / scale();
    update();
}

void MapView::listColours() {
    colours_.clear();
    const std::uint32_t count = dataset_ ? groupCount(*dataset_) : 0;
    for (std::uint32_t i = 0; i < count; ++i)
        colours_.push_back(categoryColour(static_cast<int>(i), palette()).rgb());
}

QRgb MapView::colourOf(std::uint32_t point) const {
    const std::uint32_t group = groups_[point];
    if (highlighted_ < 0 || highlighted_ == static_cast<int>(group)) return colours_[group];
    return between(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.15).rgb();
}

/// Into pixels of its own, as the painter's ellipses take ten times as long. What is highlighted lies above.
void MapView::paintPoints(QPainter& painter, const std::vector<std::uint32_t>& shown) const {
    const double ratio = devicePixelRatioF();
    QImage image(size() * ratio, QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Base));
    const double room =
        std::sqrt(double(width()) * height() / double(std::max<std::size_t>(shown.size(), 1)));
    const int radius = static_cast<int>(std::clamp(room / 6, 1.0, 5.0) * ratio);
    const std::vector<int> disc = discRows(radius);
    for (const bool above : {false, true}) {
        if (!above && highlighted_ < 0) continue;
        for (const std::uint32_t point : shown) {
            const bool lit = highlighted_ < 0 || highlighted_ == static_cast<int>(groups_[point]);
            if (lit != above) continue;
            const QPointF at = onScreen(placeOf(point)) * ratio;
            fillDisc(image, static_cast<int>(at.x()), static_cast<int>(at.y()), disc, colourOf(point));
        }
    }
    image.setDevicePixelRatio(ratio);
    painter.drawImage(0, 0, image);
}

void MapView::paintPictures(QPainter& painter, const std::vector<std::uint32_t>& shown, int side) {
    std::vector<std::uint32_t> wanted;
    for (const std::uint32_t point : shown) {
        wanted.push_back(drawings_[point]);
        QRectF paper(0, 0, side, side);
        paper.moveCenter(onScreen(placeOf(point)));
        painter.fillRect(paper, Qt::white);
        if (const Thumbnail* found = thumbnails_->find(drawings_[point]); found && !found->image.isNull()) {
            QRectF target(QPointF(),
                          QSizeF(found->image.size()).scaled(side - 4, side - 4, Qt::KeepAspectRatio));
            target.moveCenter(paper.center());
            painter.drawImage(target, found->image);
        }
        painter.setPen(QPen(QColor::fromRgb(colourOf(point)), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper);
    }
    if (wanted == wanted_) return;
    wanted_ = wanted;
    thumbnails_->want(wanted_, static_cast<int>(kMostSide * devicePixelRatioF()));
}

void MapView::paintCurrent(QPainter& painter) const {
    if (current_ < 0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at = onScreen(placeOf(static_cast<std::uint32_t>(current_)));
    const double radius = std::max(9.0, pictureSide(inView().size()) * 0.75);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Base), 5));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawEllipse(at, radius, radius);
}

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!hasPlaces()) return;
    const std::vector<std::uint32_t> shown = inView();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (const int side = pictureSide(shown.size()); side > 0)
        paintPictures(painter, shown, side);
    else
        paintPoints(painter, shown);
    paintCurrent(painter);
    if (!drawingLasso_) return;
    QColor wash = palette().color(QPalette::Highlight);
    painter.setPen(QPen(wash, 2));
    wash.setAlphaF(0.2F);
    painter.setBrush(wash);
    painter.drawPolygon(lasso_);
}

void MapView::mousePressEvent(QMouseEvent* event) {
    pressed_ = last_ = event->position();
    drawingLasso_ = event->button() == Qt::LeftButton && hasPlaces() &&
                    (lassoing_ || event->modifiers() & Qt::ShiftModifier);
    lasso_ = drawingLasso_ ? QPolygonF{pressed_} : QPolygonF();
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (drawingLasso_) {
        lasso_ << event->position();
        update();
    } else if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) {
        move(event->position() - last_);
    }
    last_ = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    const QPointF way = event->position() - pressed_;
    const bool isClick = way.manhattanLength() < QApplication::startDragDistance();
    if (drawingLasso_ && !isClick) return endLasso();
    drawingLasso_ = false;
    update();
    if (!isClick || event->button() != Qt::LeftButton) return;
    const int drawing = drawingAt(event->position());
    if (drawing < 0) return;
    choose(static_cast<int>(std::ranges::find(drawings_, static_cast<std::uint32_t>(drawing)) -
                            drawings_.begin()));
}

void MapView::choose(int point) {
    current_ = point;
    update();
    Q_EMIT chosen(static_cast<quint32>(current()));
}

/// The nearest one within half a right angle to either side; from the middle of the view when none is chosen.
void MapView::chooseNext(const QPointF& way) {
    const QPointF from = current_ < 0 ? middle_ : placeOf(static_cast<std::uint32_t>(current_));
    int next = -1;
    double least = 0;
    for (const std::uint32_t point : inView()) {
        const QPointF to = placeOf(point) - from;
        const double along = QPointF::dotProduct(to, way), distance = QPointF::dotProduct(to, to);
        const bool ahead = along > 0 && distance <= 2 * along * along;
        if (!ahead || static_cast<int>(point) == current_ || (next >= 0 && distance >= least)) continue;
        next = static_cast<int>(point);
        least = distance;
    }
    if (next >= 0) choose(next);
}

void MapView::endLasso() {
    drawingLasso_ = false;
    std::vector<std::uint32_t> drawings;
    const QRectF bounds = lasso_.boundingRect();
    for (const std::uint32_t point : grid_.within({onMap(bounds.topLeft()), onMap(bounds.bottomRight())}))
        if (lasso_.containsPoint(onScreen(placeOf(point)), Qt::OddEvenFill))
            drawings.push_back(drawings_[point]);
    std::ranges::sort(drawings);
    update();
    if (!drawings.empty()) Q_EMIT lassoed(drawings);
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(kWheelStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent* event) {
    constexpr double kStep = 60;
    const QPointF middle = QPointF(width(), height()) / 2;
    const bool chooses = event->modifiers() & Qt::ControlModifier;
    const auto go = [&](const QPointF& way) { chooses ? chooseNext(way) : move(-kStep * way); };
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(kWheelStep, middle);
        case Qt::Key_Minus:
            return zoom(1 / kWheelStep, middle);
        case Qt::Key_0:
        case Qt::Key_Home:
            return showEverything();
        case Qt::Key_Left:
            return go({-1, 0});
        case Qt::Key_Right:
            return go({1, 0});
        case Qt::Key_Up:
            return go({0, -1});
        case Qt::Key_Down:
            return go({0, 1});
        default:
            QWidget::keyPressEvent(event);
    }
}

void MapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) listColours();
}

bool MapView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int drawing = drawingAt(help->pos());
    if (drawing < 0) {
        QToolTip::hideText();
        return true;
    }
    const Drawing& found = dataset_->drawings()[static_cast<std::size_t>(drawing)];
    QToolTip::showText(help->globalPos(), characterName(*dataset_, dataset_->characters()[found.character]),
                       this);
    return true;
}

}  // namespace twinsight
