// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sampledataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace twinsight {

SampleDataset::SampleDataset(QString program, QString folder, QObject* parent)
    : QObject(parent),
      program_(std::move(program)),
      folder_(std::move(folder)),
      aside_(QStringLiteral("%1.part-%2").arg(folder_).arg(QCoreApplication::applicationPid())) {
    connect(&process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit && code == 0);
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        Q_EMIT failed(
            tr("The sample data set cannot be drawn: the program %1 does not start. Install Twinsight anew.")
                .arg(program_));
    });
}

SampleDataset::~SampleDataset() {
    process_.disconnect(this);
    if (process_.state() == QProcess::NotRunning) return;
    process_.kill();
    process_.waitForFinished();
    QDir(aside_).removeRecursively();
}

QString SampleDataset::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/twinsight/sample alphabets");
}

void SampleDataset::prepare() {
    if (process_.state() != QProcess::NotRunning) return;
    if (QFileInfo(folder_).isDir()) {
        Q_EMIT ready(folder_);
        return;
    }
    QDir().mkpath(QFileInfo(folder_).absolutePath());
    Q_EMIT drawing();
    process_.start(program_, {QStringLiteral("dataset"), QStringLiteral("sample"), aside_});
}

void SampleDataset::finish(bool sound) {
    if (sound && QDir().rename(aside_, folder_)) {
        Q_EMIT ready(folder_);
        return;
    }
    QDir(aside_).removeRecursively();
    const QString said = QString::fromUtf8(process_.readAllStandardError()).trimmed().section(u'\n', -1);
    Q_EMIT failed(said.isEmpty() ? tr("The sample data set could not be written to %1.").arg(folder_) : said);
}

}  // namespace twinsight
