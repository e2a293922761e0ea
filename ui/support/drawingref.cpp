// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drawingref.h"

#include <QFileInfo>

#include "core/base/files.h"

namespace twinsight {

namespace {

QString rootOf(const Dataset& dataset) {
    return QFileInfo(QString::fromStdString(utf8(dataset.root()))).absoluteFilePath();
}

}  // namespace

PictureRef pictureOf(const Dataset& dataset, std::size_t drawing) {
    if (!dataset.isArchive())
        return {.path = fullPathOf(dataset, drawing).toStdString(), .member = {}, .png = {}};
    return {.path = rootOf(dataset).toStdString(), .member = dataset.drawings()[drawing].path, .png = {}};
}

QString fullPathOf(const Dataset& dataset, std::size_t drawing) {
    return rootOf(dataset) + u'/' + QString::fromStdString(dataset.drawings()[drawing].path);
}

QString folderOf(const Dataset& dataset, std::size_t drawing) {
    const QString shown = dataset.isArchive() ? rootOf(dataset) : fullPathOf(dataset, drawing);
    return QFileInfo(shown).absolutePath();
}

}  // namespace twinsight
