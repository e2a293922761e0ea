// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/trainerlauncher.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/data/names.h"
#include "core/runs/runfolder.h"
#include "ui/support/engineprogram.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr int kLongestName = 60;
constexpr int kMostRunsOfASecond = 100;
constexpr qint64 kLogEnd = 8192;

Error unwritable(const fs::path& folder) {
    return Error(
        ErrorKind::Unreadable,
        tr("The folder %1 cannot be made: check that it may be written and that the disk is not full.")
            .arg(QString::fromStdString(utf8(folder)))
            .toStdString());
}

/// Letters, digits and a few signs that every file system takes.
QString safeName(const QString& dataset) {
    static const QRegularExpression unsafe(QStringLiteral("[^\\w .()+-]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString::fromStdString(
        withoutArchiveEnding(QFileInfo(QDir::cleanPath(dataset)).fileName().toStdString()));
    return name.replace(unsafe, QStringLiteral("_")).left(kLongestName).trimmed();
}

}  // namespace

fs::path makeRunFolder(const fs::path& runs, const QString& dataset) {
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const QString base = (stamp + QLatin1Char(' ') + safeName(dataset)).trimmed();
    std::error_code failed;
    fs::create_directories(runs, failed);
    for (int i = 1; i <= kMostRunsOfASecond && !failed; ++i) {
        const QString name = i == 1 ? base : QStringLiteral("%1 (%2)").arg(base).arg(i);
        const fs::path folder = runs / pathFromUtf8(name.toStdString());
        if (fs::create_directory(folder, failed)) return folder;
    }
    throw unwritable(runs);
}

fs::path planBeside(const fs::path& run) {
    return run.parent_path() / std::string(".").append(run.filename().string()).append(".plan.json");
}

void writePlanBeside(const fs::path& run, const TrainingPlan& plan) {
    writeFileAtomically(planBeside(run), toJson(plan).dump(2) + "\n");
}

void requireTrainer(const QString& program) {
    if (QStandardPaths::findExecutable(program).isEmpty())
        throw Error(ErrorKind::NotFound,
                    tr("The trainer %1 is not there or cannot be run: install Twinsight again.")
                        .arg(program)
                        .toStdString());
}

qint64 launchTrainer(const QString& program, const QStringList& arguments, const fs::path& run) {
    requireTrainer(program);
    const QString found = QStandardPaths::findExecutable(program);
    const QString nice = QStandardPaths::findExecutable(QStringLiteral("nice"));
    QProcess process;
    process.setProgram(nice.isEmpty() ? found : nice);
    process.setArguments(nice.isEmpty()
                             ? arguments
                             : QStringList{QStringLiteral("-n"), QString::number(kBackgroundNice), found} +
                                   arguments);
    process.setProcessEnvironment(engineEnvironment());
    const QString log = QString::fromStdString(utf8(run / runfile::kLog));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    qint64 processId = 0;
    if (!process.startDetached(&processId))
        throw Error(
            ErrorKind::Unreadable,
            tr("The trainer %1 cannot be started: %2.").arg(program, process.errorString()).toStdString());
    return processId;
}

void removeRefusedRun(const fs::path& run) {
    if (std::ranges::any_of(entriesOf(run),
                            [](const auto& file) { return file.path().filename() != runfile::kLog; }))
        return;
    std::error_code ignored;
    fs::remove(run / runfile::kLog, ignored);
    fs::remove(run, ignored);
}

QString lastLogLine(const fs::path& run) {
    QFile log(QString::fromStdString(utf8(run / runfile::kLog)));
    if (!log.open(QIODevice::ReadOnly)) return {};
    log.seek(std::max<qint64>(0, log.size() - kLogEnd));
    const QByteArray end = log.read(kLogEnd).trimmed();
    return QString::fromUtf8(end.mid(std::max(end.lastIndexOf('\n'), end.lastIndexOf('\r')) + 1)).trimmed();
}

}  // namespace twinsight
