// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <string>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight::testing {

/// A program that stands in for twinsight-cli: what the shell makes of `script`.
inline QString fakeProgram(const TemporaryFolder& folder, const std::string& script) {
    const QString program =
        QString::fromStdString(utf8(folder.write("twinsight-cli", "#!/bin/sh\n" + script + "\n")));
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return program;
}

}  // namespace twinsight::testing
