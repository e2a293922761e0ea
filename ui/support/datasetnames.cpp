// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datasetnames.h"

#include "core/base/files.h"
#include "ui/support/oneline.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

QString shortName(const Dataset& dataset) {
    return oneLine(QString::fromStdString(dataset.name()));
}

QString fileName(const Dataset& dataset) {
    return oneLine(QString::fromStdString(utf8(dataset.root().filename())));
}

QString nameWithPlace(const Dataset& dataset) {
    return tr("%1 in %2")
        .arg(fileName(dataset), oneLine(QString::fromStdString(utf8(dataset.root().parent_path()))));
}

}  // namespace

QStringList namesApart(const std::vector<std::shared_ptr<const Dataset>>& datasets) {
    QStringList names, files;
    for (const auto& dataset : datasets) {
        names << shortName(*dataset);
        files << fileName(*dataset);
    }
    QStringList apart;
    for (qsizetype i = 0; i < names.size(); ++i)
        apart << (names.count(names[i]) == 1   ? names[i]
                  : files.count(files[i]) == 1 ? files[i]
                                               : nameWithPlace(*datasets[i]));
    return apart;
}

}  // namespace twinsight
