// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/healthsession.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/protocol/healthreport.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/lineprocess.h"

namespace twinsight {

HealthSession::HealthSession(QString program, DatasetSession& datasets, QObject* parent)
    : QObject(parent), program_(std::move(program)), datasets_(datasets) {
    connect(&datasets_, &DatasetSession::used, this, &HealthSession::follow);
    connect(&datasets_, &DatasetSession::closed, this, &HealthSession::forgetClosed);
    follow(datasets_.dataset());
}

HealthSession::~HealthSession() {
    drop();
}

const Findings& HealthSession::findings() const {
    static const Findings none;
    const auto found = checked_.find(dataset_);
    return found == checked_.end() ? none : found->second;
}

void HealthSession::follow(const std::shared_ptr<const Dataset>& dataset) {
    drop();
    dataset_ = dataset;
    if (!dataset_) return enter(State::Nothing);
    if (checked_.contains(dataset_)) return enter(State::Checked);
    start();
}

void HealthSession::forgetClosed() {
    const auto& open = datasets_.datasets();
    std::erase_if(checked_, [&](const auto& entry) {
        return std::find(open.begin(), open.end(), entry.first) == open.end();
    });
}

void HealthSession::start() {
    progress_ = 0;
    process_ = new LineProcess(
        program_,
        {QStringLiteral("dataset"), QStringLiteral("check"), QString::fromStdString(utf8(dataset_->root())),
         QStringLiteral("--json"), QStringLiteral("--progress")},
        this);
    process_->setBackground();
    connect(process_, &LineProcess::received, this, &HealthSession::take);
    connect(process_, &LineProcess::ended, this, [this] {
        fail(process_->lastWords().isEmpty() ? tr("The check ended without a result.")
                                             : process_->lastWords());
    });
    connect(process_, &LineProcess::missing, this,
            [this] { fail(tr("%1 cannot be started; it checks the data set.").arg(program_)); });
    enter(State::Checking);
    process_->start();
}

/// What it would still say is of no interest any more.
void HealthSession::drop() {
    if (!process_) return;
    std::exchange(process_, nullptr)->discard();
}

void HealthSession::take(const QByteArray& line) {
    try {
        const CheckLine said =
            checkLineFromJson({line.constData(), static_cast<std::size_t>(line.size())}, *dataset_);
        if (const auto* progress = std::get_if<CheckProgress>(&said)) {
            progress_ = std::clamp(progress->share, 0.0, 1.0);
            Q_EMIT changed();
        } else {
            checked_[dataset_] = std::get<Findings>(said);
            drop();
            enter(State::Checked);
        }
    } catch (const std::exception& error) {
        fail(QString::fromUtf8(error.what()));
    }
}

void HealthSession::fail(const QString& sentence) {
    drop();
    sentence_ = sentence;
    enter(State::Failed);
}

void HealthSession::checkAgain() {
    if (!dataset_) return;
    drop();
    checked_.erase(dataset_);
    start();
}

void HealthSession::stop() {
    if (state_ != State::Checking) return;
    drop();
    enter(State::Stopped);
}

void HealthSession::enter(State state) {
    state_ = state;
    Q_EMIT changed();
}

}  // namespace twinsight
