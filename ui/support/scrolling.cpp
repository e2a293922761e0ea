// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scrolling.h"

#include <QElapsedTimer>
#include <QResizeEvent>
#include <QScrollBar>

namespace twinsight {

namespace {

/// First the widget grows, then the scroll bar.
class GrowthWatch : public QObject {
public:
    GrowthWatch(QWidget& widget, QScrollArea& scroll) : QObject(&scroll), widget_(widget), scroll_(scroll) {
        widget.installEventFilter(this);
        connect(scroll.verticalScrollBar(), &QScrollBar::rangeChanged, this, &GrowthWatch::follow);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Resize || !widget_.isVisible()) return false;
        const auto& resize = static_cast<const QResizeEvent&>(*event);
        const bool narrower = resize.size().width() < resize.oldSize().width();  // which wraps its words
        if (!narrower && resize.size().height() > resize.oldSize().height()) growth_.start();
        return false;
    }

private:
    static constexpr qint64 kAtOnce = 200;  // milliseconds

    void follow() {
        if (growth_.isValid() && growth_.elapsed() < kAtOnce) scroll_.ensureWidgetVisible(&widget_);
    }

    QWidget& widget_;
    QScrollArea& scroll_;
    QElapsedTimer growth_;
};

}  // namespace

QScrollArea* scrolling(QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

void showWhenItGrows(QWidget& widget, QScrollArea& scroll) {
    new GrowthWatch(widget, scroll);
}

}  // namespace twinsight
