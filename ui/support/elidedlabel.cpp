// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace twinsight {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), mode_(mode) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect line = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), mode_, line.width());
    style()->drawItemText(&painter, line, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

}  // namespace twinsight
