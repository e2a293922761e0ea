// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/savefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

#include "core/base/files.h"
#include "core/base/sentence.h"
#include "ui/support/question.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

QStringList filtersFor(const std::vector<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds) filters << QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix);
    return filters;
}

QString withSuffix(const QString& file, const std::vector<FileKind>& kinds, const FileKind& chosen) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool known = std::ranges::find(kinds, suffix, &FileKind::suffix) != kinds.end();
    return known ? file : file + u'.' + chosen.suffix;
}

bool mayReplace(const QString& file, QWidget* parent) {
    return isWanted({tr("Replace the file"), tr("Replace %1?").arg(QFileInfo(file).fileName()),
                     tr("A file of this name is there already."), tr("&Replace")},
                    parent);
}

}  // namespace

FileKind csvKind() {
    return {tr("Comma-separated values"), QStringLiteral("csv")};
}

/// The dialog asks itself about the name that was typed.
QString askWhereToSave(QWidget* parent, const SaveQuestion& question) {
    const QStringList filters = filtersFor(question.kinds);
    QFileDialog dialog(parent, question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(question.name + u'.' + question.kinds.front().suffix);
    while (dialog.exec() == QDialog::Accepted) {
        const QString typed = dialog.selectedFiles().front();
        const auto kind = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
        const QString file =
            withSuffix(typed, question.kinds, question.kinds[static_cast<std::size_t>(kind)]);
        if (file == typed || !QFileInfo::exists(file) || mayReplace(file, parent)) return file;
    }
    return {};
}

Saved saveFile(const QString& file, std::string_view bytes) {
    if (bytes.empty())
        return {false, tr("%1 could not be made: it may be too large for the memory.").arg(file)};
    try {
        writeFileAtomically(pathFromUtf8(file.toStdString()), bytes);
        return {true, tr("Saved as %1.").arg(file)};
    } catch (const std::exception& error) {
        return {false, QString::fromStdString(sentenceOf(error))};
    }
}

}  // namespace twinsight
