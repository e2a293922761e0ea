// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/healthwords.h"

#include <QLocale>

#include "ui/sessions/healthsession.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

QString countedFindings(std::size_t count) {
    if (count == 0) return tr("No findings");
    return count == 1 ? tr("1 finding") : tr("%Ln findings", nullptr, static_cast<int>(count));
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
