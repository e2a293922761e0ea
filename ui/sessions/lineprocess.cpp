// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/lineprocess.h"

#include <unistd.h>

#include "core/protocol/messages.h"
#include "ui/support/engineprogram.h"

namespace twinsight {

namespace {

constexpr qsizetype kKeptWords = 4096;
constexpr qint64 kChunk = 1 << 20;
constexpr int kGraceMilliseconds = 400;

QString lastLineOf(QByteArrayView text) {
    const QByteArrayView words = text.trimmed();
    return QString::fromUtf8(words.sliced(words.lastIndexOf('\n') + 1)).trimmed();
}

}  // namespace

LineProcess::LineProcess(QString program, QStringList arguments, QObject* parent)
    : QObject(parent),
      program_(std::move(program)),
      arguments_(std::move(arguments)),
      longestLine_(static_cast<qsizetype>(kMaximumLine)) {
    process_.setProcessEnvironment(engineEnvironment());
    connect(&process_, &QProcess::started, this, &LineProcess::started);
    connect(&process_, &QProcess::readyReadStandardOutput, this, &LineProcess::readLines);
    connect(&process_, &QProcess::readyReadStandardError, this, &LineProcess::readWords);
    connect(&process_, &QProcess::finished, this, [this] {
        readLines();
        readWords();
        Q_EMIT ended();
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT missing();
    });
}

LineProcess::~LineProcess() {
    process_.disconnect(this);
    if (process_.state() == QProcess::NotRunning) return;
    process_.closeWriteChannel();
    if (process_.waitForFinished(kGraceMilliseconds)) return;
    process_.kill();
    process_.waitForFinished(kGraceMilliseconds);
}

void LineProcess::discard() {
    blockSignals(true);
    if (process_.state() == QProcess::NotRunning) return deleteLater();
    connect(&process_, &QProcess::finished, this, &QObject::deleteLater);
    process_.kill();
}

void LineProcess::setBackground() {
    process_.setChildProcessModifier([] { [[maybe_unused]] const int now = ::nice(kBackgroundNice); });
}

void LineProcess::start() {
    unfinished_.clear();
    overlong_ = false;
    words_.clear();
    process_.start(program_, arguments_);
}

void LineProcess::write(std::string_view line) {
    if (!isRunning()) return;
    process_.write(line.data(), static_cast<qint64>(line.size()));
    process_.write("\n", 1);
}

QString LineProcess::lastWords() const {
    return lastLineOf(words_);
}

bool LineProcess::endedWell() const {
    return process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == 0;
}

void LineProcess::readLines() {
    process_.setReadChannel(QProcess::StandardOutput);
    while (process_.bytesAvailable() > 0) takeBytes(process_.read(kChunk));
}

void LineProcess::takeBytes(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (unfinished_.size() + part.size() > longestLine_) overlong_ = true;
        if (overlong_)
            unfinished_.clear();
        else
            unfinished_.append(part);
        if (end < 0) return;
        if (const QByteArray line = std::exchange(unfinished_, {}); !std::exchange(overlong_, false))
            Q_EMIT received(line);
        bytes = bytes.sliced(end + 1);
    }
}

void LineProcess::readWords() {
    const QByteArray news = process_.readAllStandardError();
    words_.append(news);
    if (words_.size() > kKeptWords) words_ = words_.right(kKeptWords);
    if (news.contains('\n')) Q_EMIT told(lastLineOf(words_.first(words_.lastIndexOf('\n'))));
}

}  // namespace twinsight
