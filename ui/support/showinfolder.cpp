// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/showinfolder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include "ui/support/tr.h"

namespace twinsight {

namespace {

using Failed = std::function<void(const QString& sentence)>;

void openFolderOf(const QString& file, const Failed& failed) {
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.exists()) return failed(tr("The folder %1 is not there any more.").arg(folder.filePath()));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder.filePath())))
        failed(tr("Nothing on this computer shows the folder %1: install a file manager.")
                   .arg(folder.filePath()));
}

}  // namespace

void showInFolder(const QString& file, QObject* context, const Failed& failed) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return openFolderOf(file, failed);
    QDBusMessage show = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    show << QStringList(QUrl::fromLocalFile(file).toString()) << QString();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(show), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, file, failed] {
        if (watcher->isError()) openFolderOf(file, failed);
        watcher->deleteLater();
    });
}

}  // namespace twinsight
