// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/pairssession.h"

#include "ui/support/inpool.h"

namespace twinsight {

PairsSession::PairsSession(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {
    connect(&process_, &QProcess::readyReadStandardError, this, [this] {
        process_.setReadChannel(QProcess::StandardError);
        while (process_.canReadLine()) {
            lastLine_ = QString::fromUtf8(process_.readLine()).trimmed();
            Q_EMIT told(lastLine_);
        }
    });
    connect(&process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0);
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("The program %1 does not start: install Twinsight again.").arg(program_));
    });
}

PairsSession::~PairsSession() {
    process_.disconnect(this);
    stop();
}

void PairsSession::compare(const QStringList& sources, const QString& model, double falseAcceptRate) {
    stop();
    stopping_ = false;
    lastLine_.clear();
    QStringList arguments{QStringLiteral("pairs")};
    arguments << sources << QStringLiteral("--json");
    if (!model.isEmpty()) arguments << QStringLiteral("--model") << model;
    if (falseAcceptRate > 0)
        arguments << QStringLiteral("--false-accept-rate") << QString::number(falseAcceptRate, 'g', 12);
    process_.start(program_, arguments);
}

void PairsSession::stop() {
    if (!isRunning()) return;
    stopping_ = true;
    process_.kill();
    process_.waitForFinished();
}

/// Thousands of rows are read by another thread.
void PairsSession::end(bool sound) {
    if (stopping_) return;
    if (!sound)
        return Q_EMIT failed(lastLine_.isEmpty() ? tr("Comparing the pairs has ended without a word.")
                                                 : lastLine_);
    const QByteArray json = process_.readAllStandardOutput();
    inPool([json] { return pairsFromJson(json); }, this,
           [this](const std::vector<ListedPair>& pairs) { Q_EMIT finished(pairs); });
}

}  // namespace twinsight
