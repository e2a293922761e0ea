// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recentdatasets.h"

#include <QFileInfo>
#include <QSettings>

namespace twinsight {

namespace {

const QString kKey = QStringLiteral("recent/datasets"), kOpenKey = QStringLiteral("recent/open");

}  // namespace

QStringList RecentDatasets::paths() const {
    return QSettings().value(kKey).toStringList();
}

void RecentDatasets::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = this->paths();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(kKey, QStringList(paths.mid(0, kKept)));
}

void RecentDatasets::remove(const QString& path) {
    QStringList paths = this->paths();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(kKey, paths);
}

void RecentDatasets::clear() {
    QSettings().remove(kKey);
}

QStringList RecentDatasets::open() const {
    const QSettings settings;
    return settings.contains(kOpenKey) ? settings.value(kOpenKey).toStringList() : paths().mid(0, 1);
}

void RecentDatasets::keepOpen(const QStringList& paths) {
    QSettings().setValue(kOpenKey, paths);
}

}  // namespace twinsight
