// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/childtask.h"

#include <QPointer>
#include <utility>

#include "ui/support/inpool.h"

namespace twinsight {

namespace {

constexpr qsizetype kLongestLine = qsizetype{1} << 30;  // a million pairs take 150 MB

}  // namespace

ChildTask::ChildTask(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {
    thread_.setMaxThreadCount(1);
}

ChildTask::~ChildTask() {
    stop();
    thread_.clear();
}

void ChildTask::start(const QStringList& arguments, const Reader& reader) {
    stop();
    auto* const process = process_ = new LineProcess(program_, arguments, this);
    if (background_) process->setBackground();
    process->setLongestLine(kLongestLine);
    connect(process, &LineProcess::received, this, [this, process, reader](const QByteArray& line) {
        act(process, [reader, line] { return reader(line); });
    });
    connect(process, &LineProcess::told, this, &ChildTask::told);
    connect(process, &LineProcess::ended, this,
            [this, process] { act(process, [this] { return [this] { end(); }; }); });
    connect(process, &LineProcess::missing, this,
            [this] { fail(tr("The program %1 does not start: install Twinsight again.").arg(program_)); });
    process->start();
}

/// The pointer tells a process that has gone from a later one at the same address.
void ChildTask::act(LineProcess* from, std::function<Action()> make) {
    inPool(
        std::move(make), this,
        [this, from = QPointer(from)](const Action& action) {
            if (from && process_ == from) action();
        },
        thread_);
}

void ChildTask::stop() {
    if (process_) std::exchange(process_, nullptr)->discard();
}

void ChildTask::end() {
    const bool sound = process_->endedWell();
    const QString words = process_->lastWords();
    stop();
    Q_EMIT ended(sound, words);
}

void ChildTask::fail(const QString& sentence) {
    stop();
    Q_EMIT failed(sentence);
}

}  // namespace twinsight
