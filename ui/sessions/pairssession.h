// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

#include "ui/models/pairtable.h"

namespace twinsight {

/// Compares many pairs in a process of their own, `twinsight-cli pairs`. A newer list takes the place of one
/// that is still compared. GUI thread only; no call blocks, but the destructor ends the process.
class PairsSession : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli.
    explicit PairsSession(QString program, QObject* parent = nullptr);
    ~PairsSession() override;

    /// `sources`: a CSV file, or two folders. Answers with finished() or failed(), and with told() meanwhile.
    void compare(const QStringList& sources, const QString& model, double falseAcceptRate);
    void stop();
    bool isRunning() const { return process_.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void finished(const std::vector<twinsight::ListedPair>& pairs);
    /// How far it is, in the program's words.
    void told(const QString& line);
    void failed(const QString& sentence);

private:
    void end(bool sound);

    QString program_;
    QProcess process_;
    QString lastLine_;
    bool stopping_ = false;
};

}  // namespace twinsight
