// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "ui/support/theme.h"

namespace twinsight {

/// What the command line asks of the window; empty where it says nothing.
struct StartOptions {
    QStringList data;
    QString model;
    QString runs;
    QStringList files;  ///< pictures to compare, data sets and models, in order
    std::optional<Theme> theme;
    QString language;  ///< its code, see languages()
};

struct StartCommand {
    StartOptions options;
    QString words;     ///< to be printed instead of opening a window: help, version, or what is wrong
    int exitCode = 0;  ///< then: 0, or 2 for wrong usage
};

/// `arguments` starts with the program's name. Needs a QCoreApplication only for its name in the help.
StartCommand parseStart(QStringList arguments);

/// Whether only words are asked for, which needs no display.
bool asksForWords(const QStringList& arguments);

}  // namespace twinsight
