// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/engineprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace twinsight {

QString engineProgram() {
    const QString named = qEnvironmentVariable("TWINSIGHT_CLI");
    if (!named.isEmpty()) return named;
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/twinsight-cli");
    if (QFileInfo(beside).isExecutable()) return beside;
    const QString found = QStandardPaths::findExecutable(QStringLiteral("twinsight-cli"));
    return found.isEmpty() ? beside : found;
}

QProcessEnvironment engineEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_WAIT_POLICY"), QStringLiteral("passive"));
    environment.insert(QStringLiteral("CUDA_MODULE_LOADING"), QStringLiteral("LAZY"));
    return environment;
}

}  // namespace twinsight
