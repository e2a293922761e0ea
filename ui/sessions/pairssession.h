// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "ui/models/pairtable.h"
#include "ui/sessions/childtask.h"

namespace twinsight {

/// Compares many pairs in a process of their own, `twinsight-cli pairs`. A newer list takes the place of one
/// that is still compared. GUI thread only; no call blocks.
class PairsSession : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli.
    explicit PairsSession(QString program, QObject* parent = nullptr);

    /// `sources`: a CSV file, or two folders. Answers with finished() or failed(), and with told() meanwhile.
    void compare(const QStringList& sources, const QString& model, double falseAcceptRate);
    void stop() { task_.stop(); }
    bool isRunning() const { return task_.isRunning(); }

Q_SIGNALS:
    void finished(const std::vector<twinsight::ListedPair>& pairs);
    /// How far it is, in the program's words.
    void told(const QString& line);
    void failed(const QString& sentence);

private:
    ChildTask task_;
};

}  // namespace twinsight
