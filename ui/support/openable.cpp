// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/openable.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "core/data/names.h"

namespace twinsight {

OpenAs openAs(const QString& path) {
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    if (file.isDir() || isArchiveName(file.fileName().toStdString())) return OpenAs::DataSet;
    if (suffix == QLatin1String("safetensors")) return OpenAs::Model;
    if (suffix == QLatin1String("csv")) return OpenAs::Pairs;
    return OpenAs::Picture;
}

QStringList localFiles(const QMimeData& mime) {
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

}  // namespace twinsight
