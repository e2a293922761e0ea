// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace twinsight {

/// What a file or folder is opened as, wherever it comes from: a drop, the command line, a menu.
enum class OpenAs { DataSet, Model, Pairs, Picture };

/// By being a folder and by the name's ending; the file itself is not read.
OpenAs openAs(const QString& path);

/// The local files and folders among a drop's addresses.
QStringList localFiles(const QMimeData& mime);

}  // namespace twinsight
