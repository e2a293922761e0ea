// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace twinsight {

/// Tells the person something that happened while they looked elsewhere: by the desktop's notifications
/// (org.freedesktop.Notifications), and by the mark that the desktop sets on the window. Does nothing where
/// the desktop has neither. Does not block.
void notifyPerson(QWidget& window, const QString& title, const QString& words);

}  // namespace twinsight
