// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;

namespace twinsight {

/// Opens the desktop's file manager with this file marked, or on its folder where the file manager knows no
/// way to mark it. Does not block. Where none of it works, `failed` is called with a sentence in the GUI
/// thread, unless `context` has gone by then.
void showInFolder(const QString& file, QObject* context,
                  const std::function<void(const QString& sentence)>& failed);

}  // namespace twinsight
