// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trialtiles.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>

#include "ui/charts/chartcolours.h"
#include "ui/support/barekey.h"
#include "ui/support/paper.h"
#include "ui/support/testpictures.h"

namespace twinsight {

namespace {

constexpr int kQuery = 128, kTile = 76, kGap = 8;

void paintFramed(QPainter& painter, const QRect& place, const QImage& picture) {
    paintOnPaper(painter, place, picture, 3);
    painter.setPen(QColor(160, 160, 160));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

}  // namespace

TrialTiles::TrialTiles(TestPictures& pictures, QWidget* parent) : QWidget(parent), pictures_(pictures) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Candidates"));
    connect(&pictures_, &TestPictures::came, this, qOverload<>(&QWidget::update));
}

void TrialTiles::show(const std::shared_ptr<const TestReport>& report, std::size_t trial, std::size_t model) {
    report_ = report;
    trial_ = trial;
    model_ = model;
    order_.resize(this->trial().candidates.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::ranges::stable_sort(order_, std::greater<>{}, [this](std::size_t i) { return outcome().logits[i]; });
    std::vector<std::string> names{nameOf(this->trial().query)};
    for (const auto& shots : this->trial().candidates) names.push_back(nameOf(shots.front()));
    pictures_.want(std::move(names));
    chosen_ = 0;
    describe();
    updateGeometry();
    update();
}

void TrialTiles::clear() {
    report_.reset();
    order_.clear();
    updateGeometry();
    update();
}

int TrialTiles::columns(int width) const {
    return std::max(1, (width - kQuery - 2 * kGap) / (kTile + kGap));
}

QRect TrialTiles::tile(std::size_t place) const {
    const int across = columns(width()), at = static_cast<int>(place);
    const int rowHeight = kTile + fontMetrics().height() + kGap;
    return {kQuery + 3 * kGap + at % across * (kTile + kGap), at / across * rowHeight, kTile, kTile};
}

int TrialTiles::heightForWidth(int width) const {
    const int across = columns(width), rows = (static_cast<int>(order_.size()) + across - 1) / across;
    const int line = fontMetrics().height();
    return std::max(kQuery + line + kGap, rows * (kTile + line + kGap));
}

QSize TrialTiles::sizeHint() const {
    return {600, heightForWidth(600)};
}

std::size_t TrialTiles::placeAt(const QPoint& position) const {
    for (std::size_t place = 0; place < order_.size(); ++place)
        if (tile(place).contains(position)) return place;
    return order_.size();
}

void TrialTiles::paintCandidate(QPainter& painter, std::size_t place) const {
    const std::size_t candidate = order_[place];
    const QRect paper = tile(place);
    paintFramed(painter, paper, pictures_.find(nameOf(trial().candidates[candidate].front())));
    const bool right = candidate == trial().answer, chosenWrongly = place == 0 && outcome().rank > 1;
    QString words = QLocale().toString(outcome().probabilities[candidate], 'f', 3);
    painter.setPen(palette().color(QPalette::WindowText));
    if (right || chosenWrongly) {
        const QColor colour = curveColour(right ? CurveRole::Training : CurveRole::Validation, palette());
        painter.setPen(QPen(colour, 3, right ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(paper.adjusted(1, 1, -2, -2));
        words.prepend(right ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 "));
    }
    painter.drawText(QRect(paper.left(), paper.bottom() + 1, kTile, fontMetrics().height()), Qt::AlignCenter,
                     words);
    if (!hasFocus() || place != chosen_) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(paper.adjusted(5, 5, -6, -6));  // within: the first row has no room above it
}

void TrialTiles::paintEvent(QPaintEvent*) {
    if (!report_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintFramed(painter, {0, 0, kQuery, kQuery}, pictures_.find(nameOf(trial().query)));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, kQuery + 2, kQuery, fontMetrics().height()), Qt::AlignCenter,
                     tr("Which is it?"));
    for (std::size_t place = 0; place < order_.size(); ++place) paintCandidate(painter, place);
}

void TrialTiles::mouseReleaseEvent(QMouseEvent* event) {
    const std::size_t place = placeAt(event->pos());
    if (event->button() == Qt::LeftButton && place < order_.size()) compare(place);
}

void TrialTiles::keyPressEvent(QKeyEvent* event) {
    if (order_.empty() || !isBare(*event)) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
            return choose(-1);
        case Qt::Key_Right:
            return choose(1);
        case Qt::Key_Up:
            return choose(-columns(width()));
        case Qt::Key_Down:
            return choose(columns(width()));
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return compare(chosen_);
        default:
            QWidget::keyPressEvent(event);
    }
}

/// So many places further, where there is one.
void TrialTiles::choose(int by) {
    const int place = static_cast<int>(chosen_) + by;
    if (place < 0 || place >= static_cast<int>(order_.size())) return;
    chosen_ = static_cast<std::size_t>(place);
    describe();
    update();
}

void TrialTiles::describe() {
    setAccessibleDescription(
        tr("The right candidate is in place %1. Chosen: place %2.").arg(outcome().rank).arg(chosen_ + 1));
}

void TrialTiles::compare(std::size_t place) {
    Q_EMIT clicked(nameOf(trial().query), nameOf(trial().candidates[order_[place]].front()));
}

bool TrialTiles::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !report_) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::size_t place = placeAt(help->pos());
    const QRect query(0, 0, kQuery, kQuery);
    if (place < order_.size())
        QToolTip::showText(
            help->globalPos(),
            tr("Place %1: %2\nClick to compare it with the query")
                .arg(place + 1)
                .arg(QString::fromStdString(nameOf(trial().candidates[order_[place]].front()))),
            this, tile(place));
    else if (query.contains(help->pos()))
        QToolTip::showText(help->globalPos(), QString::fromStdString(nameOf(trial().query)), this, query);
    return true;
}

}  // namespace twinsight
