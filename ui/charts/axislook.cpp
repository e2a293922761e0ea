// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axislook.h"

#include "ui/charts/chartcolours.h"
#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

void dressAxis(QCPAxis& axis, const QWidget& widget) {
    const QColor base = widget.palette().color(QPalette::Base), text = widget.palette().color(QPalette::Text);
    const QPen line(between(base, text, 0.45));
    axis.setLabelFont(widget.font());
    axis.setTickLabelFont(widget.font());
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(line);
    axis.setTickLabelColor(text);
    axis.setLabelColor(text);
    axis.grid()->setPen(QPen(between(base, text, 0.14)));
    axis.grid()->setZeroLinePen(QPen(between(base, text, 0.14)));
}

}  // namespace twinsight
