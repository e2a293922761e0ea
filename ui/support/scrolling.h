// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace twinsight {

/// Owns `content`, fills itself with it, and scrolls what does not fit into a small window. Draws nothing
/// itself.
QScrollArea* scrolling(QWidget* content);

}  // namespace twinsight
