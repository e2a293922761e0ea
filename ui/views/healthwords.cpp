// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/healthwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/sessions/healthsession.h"

namespace twinsight {

namespace {

QString tr(const char* english) {
    return QCoreApplication::translate("Health", english);
}

QString countedFindings(std::size_t count) {
    if (count == 0) return tr("No findings");
    return (count == 1 ? tr("%1 finding") : tr("%1 findings"))
        .arg(QLocale().toString(static_cast<qint64>(count)));
}

}  // namespace

QString healthInShort(const HealthSession& health) {
    switch (health.state()) {
        case HealthSession::State::Checking:
            return tr("Checking %1 %").arg(static_cast<int>(health.progress() * 100));
        case HealthSession::State::Checked:
            return countedFindings(health.findings().size());
        default:
            return tr("Not checked");
    }
}

QString healthInWords(const HealthSession& health) {
    switch (health.state()) {
        case HealthSession::State::Nothing:
            return {};
        case HealthSession::State::Checking:
            return tr("Every drawing is being looked at.");
        case HealthSession::State::Checked:
            return health.findings().empty() ? tr("Nothing is wrong with this data set.")
                                             : tr("%1. Choose one to see its drawings.")
                                                   .arg(countedFindings(health.findings().size()));
        case HealthSession::State::Stopped:
            return tr("The check was stopped.");
        case HealthSession::State::Failed:
            return health.sentence();
    }
    return {};
}

}  // namespace twinsight
