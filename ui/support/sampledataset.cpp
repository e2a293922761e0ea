// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sampledataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace twinsight {

namespace {

const QString kSet =
    QStringLiteral("/set");  ///< within a folder that takes what the program leaves there, too

}  // namespace

SampleDataset::SampleDataset(QString program, QString folder, QObject* parent)
    : QObject(parent),
      folder_(std::move(folder)),
      aside_(QStringLiteral("%1.part-%2").arg(folder_).arg(QCoreApplication::applicationPid())),
      task_(std::make_unique<ChildTask>(std::move(program))) {
    connect(task_.get(), &ChildTask::ended, this, &SampleDataset::finish);
    connect(task_.get(), &ChildTask::failed, this, &SampleDataset::failed);
}

SampleDataset::~SampleDataset() {
    const bool halfDrawn = task_->isRunning();
    task_.reset();
    if (halfDrawn) QDir(aside_).removeRecursively();
}

QString SampleDataset::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/twinsight/sample alphabets");
}

void SampleDataset::prepare() {
    if (task_->isRunning()) return;
    if (QFileInfo(folder_).isDir()) {
        Q_EMIT ready(folder_);
        return;
    }
    QDir().mkpath(QFileInfo(folder_).absolutePath());
    Q_EMIT drawing();
    const auto pass = [](const auto&...) { return 0; };
    task_->run({QStringLiteral("dataset"), QStringLiteral("sample"), aside_ + kSet}, pass, pass);
}

void SampleDataset::finish(bool sound, const QString& words) {
    if (sound && QDir().rename(aside_ + kSet, folder_)) {
        QDir().rmdir(aside_);
        Q_EMIT ready(folder_);
        return;
    }
    QDir(aside_).removeRecursively();
    Q_EMIT failed(words.isEmpty() ? tr("The sample data set could not be written to %1.").arg(folder_)
                                  : words);
}

}  // namespace twinsight
