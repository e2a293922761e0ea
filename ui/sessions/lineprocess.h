// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <string_view>

namespace twinsight {

/// A child process that is spoken to in lines: a line a request on its stdin, a line an answer from its
/// stdout. It may be started again after it has ended. GUI thread only; no call blocks but the destructor
/// (about half a second at most, when the process ignores that its stdin was closed).
class LineProcess : public QObject {
    Q_OBJECT

public:
    LineProcess(QString program, QStringList arguments, QObject* parent = nullptr);
    ~LineProcess() override;

    /// Before start(): others go first where processors are short.
    void setBackground();
    /// Before start(), in bytes: longer lines are passed over; kMaximumLine unless set.
    void setLongestLine(qsizetype bytes) { longestLine_ = bytes; }
    void start();
    /// At once; ended() follows.
    void kill() { process_.kill(); }
    /// Kills it without a further word and deletes this object once it is gone. Does not block, however long
    /// a process in the background takes to die on a busy machine.
    void discard();
    bool isRunning() const { return process_.state() == QProcess::Running; }
    /// Without the line's end, which is added. What is written before the process runs is lost.
    void write(std::string_view line);
    /// The last line that it wrote to stderr since its start; empty when there was none.
    QString lastWords() const;
    /// After ended(): by itself, with exit code 0.
    bool endedWell() const;

Q_SIGNALS:
    void started();
    /// One whole line without its end.
    void received(const QByteArray& line);
    /// What it wrote to stderr: of whole lines that came at once, the last.
    void told(const QString& line);
    /// It has ended, however that came.
    void ended();
    /// It could not even be started: not there, or not executable.
    void missing();

private:
    void readLines();
    void takeBytes(QByteArrayView bytes);
    void readWords();

    QString program_;
    QStringList arguments_;
    QProcess process_;
    QByteArray unfinished_;  ///< the beginning of a line
    qsizetype longestLine_;
    bool overlong_ = false;  ///< in a line that is passed over
    QByteArray words_;       ///< the end of stderr
};

}  // namespace twinsight
