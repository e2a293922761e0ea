// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace twinsight {

/// Owns `content`, fills itself with it, and scrolls what does not fit into a small window. Draws nothing
/// itself.
QScrollArea* scrolling(QWidget* content);

/// What a widget in `scroll` has to tell may be out of sight: it is scrolled to when it grows by that.
void showWhenItGrows(QWidget& widget, QScrollArea& scroll);

}  // namespace twinsight
