// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pagebar.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace twinsight {

namespace {

constexpr int kHoverMilliseconds = 500;
constexpr double kMarkRadius = 4;

}  // namespace

PageBar::PageBar(QWidget* parent) : QFrame(parent), buttons_(new QButtonGroup(this)) {
    setAccessibleName(tr("Pages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(4);
    addPage(Page::Browse, tr("Browse"), tr("Look through the data set (Ctrl+1)"));
    addPage(Page::Train, tr("Train"), tr("Train a network on it (Ctrl+2)"));
    addPage(Page::Compare, tr("Compare"), tr("See how alike two pictures are (Ctrl+3)"));
    addPage(Page::Test, tr("Test"), tr("Measure how well a model does (Ctrl+4)"));
    addPage(Page::Map, tr("Map"), tr("See all drawings placed by how alike they are (Ctrl+5)"));
    row->addStretch(1);
    connect(buttons_, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<Page>(id)); });
}

void PageBar::addPage(Page page, const QString& name, const QString& tip) {
    auto* button = new PageButton(this);
    button->setText(name);
    button->setToolTip(tip);
    buttons_->addButton(button, static_cast<int>(page));
    layout()->addWidget(button);
}

void PageBar::setPage(Page page) {
    button(page).setChecked(true);
}

QToolButton& PageBar::button(Page page) const {
    return *static_cast<QToolButton*>(buttons_->button(static_cast<int>(page)));
}

void PageBar::setMarked(Page page, bool marked) {
    static_cast<PageButton&>(button(page)).setMarked(marked);
}

PageButton::PageButton(QWidget* parent) : QToolButton(parent) {
    setCheckable(true);
    setAutoRaise(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(96, 34);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    setFont(larger);
    hovered_.setSingleShot(true);
    hovered_.setInterval(kHoverMilliseconds);
    connect(&hovered_, &QTimer::timeout, this, &QToolButton::click);
}

void PageButton::setMarked(bool marked) {
    marked_ = marked;
    setAccessibleDescription(marked ? tr("Something has happened here.") : QString());
    update();
}

void PageButton::dragEnterEvent(QDragEnterEvent* event) {
    event->accept();
    hovered_.start();
}

void PageButton::dragLeaveEvent(QDragLeaveEvent*) {
    hovered_.stop();
}

void PageButton::dropEvent(QDropEvent* event) {
    hovered_.stop();
    event->ignore();
}

void PageButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool strong = isChecked();
    if (underMouse() || hasFocus()) {
        QColor wash = palette().color(QPalette::Highlight);
        wash.setAlpha(hasFocus() ? 45 : 25);
        painter.fillRect(rect(), wash);
    }
    QFont shown = font();
    shown.setBold(strong);
    painter.setFont(shown);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, 0, 0, -3), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (marked_) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(QPointF(width() - 2 * kMarkRadius, 2.5 * kMarkRadius), kMarkRadius, kMarkRadius);
    }
    if (strong) painter.fillRect(QRect(0, height() - 3, width(), 3), palette().color(QPalette::Highlight));
}

}  // namespace twinsight
