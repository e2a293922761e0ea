// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "core/protocol/testreport.h"
#include "ui/sessions/childtask.h"

namespace twinsight {

/// What is to be measured, on which models.
struct TestPlan {
    TestTask task = TestTask::Verification;
    QString data;            ///< the data set, or the folder or archive of the official runs
    QString model, against;  ///< model files; no second one: empty
    int trials = 0, ways = 20, shots = 1;
    quint64 seed = 1;

    QStringList arguments() const;
};

/// Measures models in a process of its own, `twinsight-cli evaluate`. A newer test takes the place of one
/// that goes on. GUI thread only; no call blocks.
class TestSession : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli.
    explicit TestSession(QString program, QObject* parent = nullptr);

    /// Answers with finished() or failed(), and with progressed() meanwhile.
    void run(const TestPlan& plan);
    void stop() { task_.stop(); }
    bool isRunning() const { return task_.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void finished(const std::shared_ptr<const twinsight::TestReport>& report);
    void failed(const QString& sentence);

private:
    void take(const std::shared_ptr<const TestLine>& line);

    ChildTask task_;
};

}  // namespace twinsight
