// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImage;
class QPainter;
class QRect;

namespace twinsight {

/// A picture as large as fits in the middle of white paper, in any theme, with so many pixels of paper at
/// each edge; paper alone for a null one.
void paintOnPaper(QPainter& painter, const QRect& paper, const QImage& picture, int edge = 0);

}  // namespace twinsight
