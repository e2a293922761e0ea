// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <map>
#include <memory>

#include "core/data/dataset.h"
#include "core/protocol/healthreport.h"
#include "ui/sessions/childtask.h"

namespace twinsight {

class DatasetSession;

/// Has each data set checked that comes into use, by `twinsight-cli dataset check` in the background, and
/// keeps what was found while it is open. GUI thread only; no call blocks.
class HealthSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no data set is in use
        Checking,
        Checked,
        Stopped,  ///< by the person
        Failed,
    };

    HealthSession(QString program, DatasetSession& datasets, QObject* parent = nullptr);

    State state() const { return state_; }
    /// The one in use; null for none.
    const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }
    double progress() const { return progress_; }          ///< 0..1, while it is checked
    const QString& sentence() const { return sentence_; }  ///< why it failed
    /// Of the data set in use; empty unless it is checked.
    const Findings& findings() const { return report().findings; }
    /// Likewise.
    const Census& census() const { return report().census; }

    void checkAgain();
    void stop();

Q_SIGNALS:
    /// State, progress or findings.
    void changed();

private:
    const HealthReport& report() const;
    void follow(const std::shared_ptr<const Dataset>& dataset);
    void forgetClosed();
    void start();
    void take(const CheckLine& line);
    void fail(const QString& sentence);
    void enter(State state);

    DatasetSession& datasets_;
    std::shared_ptr<const Dataset> dataset_;
    std::map<std::shared_ptr<const Dataset>, HealthReport> checked_;
    ChildTask task_;
    State state_ = State::Nothing;
    double progress_ = 0;
    QString sentence_;
};

}  // namespace twinsight
