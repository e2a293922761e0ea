// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace twinsight {

/// A key by itself: with Ctrl, Alt or Meta it is somebody else's shortcut.
inline bool isBare(const QKeyEvent& event) {
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

}  // namespace twinsight
