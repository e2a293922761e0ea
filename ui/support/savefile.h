// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <string_view>
#include <vector>

class QWidget;

namespace twinsight {

/// A form in which something is saved: "Comma-separated values", "csv".
struct FileKind {
    QString name, suffix;
};
FileKind csvKind();

/// What a person is asked before something is saved.
struct SaveQuestion {
    QString title;
    QString name;                 ///< that is proposed, without a suffix
    std::vector<FileKind> kinds;  ///< the first one is proposed
};

/// Tells the file, whose suffix is that of one of the kinds; empty: the person does not want to.
using SaveChooser = std::function<QString(QWidget* parent, const SaveQuestion& question)>;
/// By a dialog. A name without such a suffix gets that of the kind that is chosen; a file that is there is
/// only taken when the person says so.
QString askWhereToSave(QWidget* parent, const SaveQuestion& question);

struct Saved {
    bool done;
    QString words;  ///< where it is, or why it is not
};
/// Writes the file whole or not at all; nothing at all is not written. Blocks as long as the disk takes; any
/// thread.
Saved saveFile(const QString& file, std::string_view bytes);

}  // namespace twinsight
