// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCPAxis;
class QWidget;

namespace twinsight {

/// Gives an axis the widget's font and the colours of its theme.
void dressAxis(QCPAxis& axis, const QWidget& widget);

}  // namespace twinsight
