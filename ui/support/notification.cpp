// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notification.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QWidget>

namespace twinsight {

namespace {

constexpr int kByTheDesktop = -1;  // how long it is shown

}  // namespace

void notifyPerson(QWidget& window, const QString& title, const QString& words) {
    QApplication::alert(window.window());
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    message << QStringLiteral("Twinsight") << 0u << QStringLiteral("org.twinsight.Twinsight") << title
            << words.toHtmlEscaped() << QStringList() << QVariantMap() << kByTheDesktop;
    QDBusConnection::sessionBus().call(message, QDBus::NoBlock);
}

}  // namespace twinsight
