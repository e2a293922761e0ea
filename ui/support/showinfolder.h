// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinsight {

/// Opens the desktop's file manager with this file marked, or on its folder where the file manager knows no
/// way to mark it. Does not block.
void showInFolder(const QString& file);

}  // namespace twinsight
