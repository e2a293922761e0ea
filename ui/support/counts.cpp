// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace twinsight {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Counts", text);
}

}  // namespace

QString countedDrawings(qint64 count) {
    return (count == 1 ? tr("%1 drawing") : tr("%1 drawings")).arg(QLocale().toString(count));
}

QString countedFiles(qint64 count) {
    return (count == 1 ? tr("%1 file") : tr("%1 files")).arg(QLocale().toString(count));
}

}  // namespace twinsight
