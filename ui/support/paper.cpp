// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paper.h"

#include <QImage>
#include <QPainter>

namespace twinsight {

void paintOnPaper(QPainter& painter, const QRect& paper, const QImage& picture, int edge) {
    painter.fillRect(paper, Qt::white);
    if (picture.isNull()) return;
    const QSize room = paper.size() - 2 * QSize(edge, edge);
    QRect target({}, picture.size().scaled(room, Qt::KeepAspectRatio));
    target.moveCenter(paper.center());
    painter.drawImage(target, picture);
}

}  // namespace twinsight
