// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileInfo>
#include <QString>

namespace twinsight {

/// A model's file at some time: a training writes another model into the same one.
struct ModelFile {
    QString path;
    QDateTime time;
    qint64 bytes = 0;

    static ModelFile now(const QString& path) {
        const QFileInfo file(path);
        return {path, file.lastModified(), file.size()};
    }
    bool operator==(const ModelFile&) const = default;
};

}  // namespace twinsight
