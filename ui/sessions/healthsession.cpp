// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/healthsession.h"

#include <algorithm>

#include "core/base/files.h"
#include "ui/sessions/datasetsession.h"

namespace twinsight {

HealthSession::HealthSession(QString program, DatasetSession& datasets, QObject* parent)
    : QObject(parent), datasets_(datasets), task_(std::move(program)) {
    task_.setBackground();
    connect(&task_, &ChildTask::failed, this, &HealthSession::fail);
    connect(&task_, &ChildTask::ended, this, [this](bool, const QString& words) {
        fail(words.isEmpty() ? tr("The check ended without a result.") : words);
    });
    connect(&datasets_, &DatasetSession::used, this, &HealthSession::follow);
    connect(&datasets_, &DatasetSession::closed, this, &HealthSession::forgetClosed);
    follow(datasets_.dataset());
}

const HealthReport& HealthSession::report() const {
    static const HealthReport none;
    const auto found = checked_.find(dataset_);
    return found == checked_.end() ? none : found->second;
}

void HealthSession::follow(const std::shared_ptr<const Dataset>& dataset) {
    task_.stop();
    dataset_ = dataset;
    forgetClosed();  // one that was read anew has taken the place of the old one
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
    enter(State::Checking);
    task_.run(
        {QStringLiteral("dataset"), QStringLiteral("check"), QString::fromStdString(utf8(dataset_->root())),
         QStringLiteral("--json"), QStringLiteral("--progress")},
        [dataset = dataset_](const QByteArray& line) {
            return checkLineFromJson(line.toStdString(), *dataset);
        },
        [this](const CheckLine& line) { take(line); });
}

void HealthSession::take(const CheckLine& line) {
    if (const auto* progress = std::get_if<CheckProgress>(&line)) {
        progress_ = std::clamp(progress->share, 0.0, 1.0);
        Q_EMIT changed();
    } else {
        task_.stop();
        checked_[dataset_] = std::get<HealthReport>(line);
        enter(State::Checked);
    }
}

void HealthSession::fail(const QString& sentence) {
    sentence_ = sentence;
    enter(State::Failed);
}

void HealthSession::checkAgain() {
    if (!dataset_) return;
    checked_.erase(dataset_);
    start();
}

void HealthSession::stop() {
    if (state_ != State::Checking) return;
    task_.stop();
    enter(State::Stopped);
}

void HealthSession::enter(State state) {
    state_ = state;
    Q_EMIT changed();
}

}  // namespace twinsight
