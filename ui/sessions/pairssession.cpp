// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/pairssession.h"

#include <utility>

namespace twinsight {

PairsSession::PairsSession(QString program, QObject* parent) : QObject(parent), task_(std::move(program)) {
    connect(&task_, &ChildTask::told, this, &PairsSession::told);
    connect(&task_, &ChildTask::failed, this, &PairsSession::failed);
    connect(&task_, &ChildTask::ended, this, [this](bool, const QString& words) {
        Q_EMIT failed(words.isEmpty() ? tr("Comparing the pairs has ended without a word.") : words);
    });
}

void PairsSession::compare(const QStringList& sources, const QString& model, double falseAcceptRate) {
    QStringList arguments{QStringLiteral("pairs")};
    arguments << sources << QStringLiteral("--json");
    if (!model.isEmpty()) arguments << QStringLiteral("--model") << model;
    if (falseAcceptRate > 0)
        arguments << QStringLiteral("--false-accept-rate") << QString::number(falseAcceptRate, 'g', 12);
    task_.run(arguments, &pairsFromJson, [this](const std::vector<ListedPair>& pairs) {
        stop();
        Q_EMIT finished(pairs);
    });
}

}  // namespace twinsight
